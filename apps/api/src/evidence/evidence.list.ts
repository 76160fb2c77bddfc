import { appraisedInPart } from "../assessments/appraised-in-part.js";
import { connectionOf } from "../lists/connection.js";
import { by, byId, type List, order, type Question, reaches, search } from "../lists/list.js";
import { appraisedByViewer } from "../scores/score-visible.js";
import { documentVisible } from "./document-visible.js";
import { Evidence } from "./evidence.entity.js";

/** Whoever appraises a criterion sees what its scores rest on, and the papers under which they were signed. */
const appraised = (row: string, question: Question): string =>
  `exists (select from score_evidence shown join score on score.id = shown.score_id
    where shown.evidence_id = ${row}.id and ${appraisedByViewer("score", question)})
  or exists (select from assessment signed
    where signed.signed_document_id = ${row}.id and ${appraisedInPart("signed", question)})`;

/** Seen by its unit, by the units of what it hangs on, and by whoever may see the record it is the document of. */
const visible = (row: string, question: Question): string =>
  `(${reached(row, question)} or ${appraised(row, question)} or ${documentVisible(row, question)})`;

const reached = (row: string, question: Question): string =>
  reaches(
    "evidence.read",
    question,
    (isReached) =>
      `${isReached(`${row}.unit_id`)} or exists (
        select from task_evidence shown join remediation_task task on task.id = shown.task_id
        where shown.evidence_id = ${row}.id and (${isReached("task.lead_unit_id")} or exists (
          select from task_cooperating_unit help where help.task_id = task.id and ${isReached("help.unit_id")})))
      or exists (
        select from score_evidence shown join score on score.id = shown.score_id
          join assessment on assessment.id = score.assessment_id
        where shown.evidence_id = ${row}.id and ${isReached("assessment.unit_id")})`,
  );

export const evidenceList: List = {
  name: "Evidence",
  entity: Evidence,
  filters: {
    id: byId("id", "Evidence"),
    title: by("title", "text"),
    unitId: byId("unit_id", "Unit"),
    search: search("title", "number", "issuer", "file_name"),
  },
  orders: { CREATED_AT: order("created_at", "timestamptz"), TITLE: order("title", "text") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  visible,
};

export const EvidenceConnection = connectionOf(Evidence, "Evidence");
export type EvidenceConnection = InstanceType<typeof EvidenceConnection>;
