import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Many, One } from "../lists/edges.js";
import { globalId } from "../lists/global-id.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { ScoreArgs, ScoreConnection, scoreList } from "../scores/score.list.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "../tasks/remediation-task.list.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { attachEvidence } from "./attach-evidence.js";
import { Evidence } from "./evidence.entity.js";
import { AttachEvidenceInput, EvidencePayload } from "./evidence.inputs.js";
import { EvidenceConnection, evidenceList } from "./evidence.list.js";
import { attachedPayload } from "./evidence-payload.js";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Where the file can be fetched with the same sign-in or key; null for a link.",
  })
  downloadPath(@Root() { id, fileName }: Evidence): string | null {
    return fileName === null ? null : `/files/${globalId("Evidence", id)}`;
  }

  @One(() => Unit, unitList, "unitId", "The unit that it is of.")
  unit: Unit | null;

  @One(() => Person, personList, "uploadedById", "Who brought it in.", { nullable: true })
  uploadedBy: Person | null;

  @One(() => Evidence, evidenceList, "previousVersionId", "The version before.", { nullable: true })
  previousVersion: Evidence | null;

  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    (row, parent) =>
      `${row}.id in (select shown.task_id from task_evidence shown where shown.evidence_id = ${parent})`,
    "Tasks that show it.",
  )
  tasks: RemediationTaskConnection;

  @Many(
    () => ScoreConnection,
    scoreList,
    () => ScoreArgs,
    (row, parent) =>
      `${row}.id in (select shown.score_id from score_evidence shown where shown.evidence_id = ${parent})`,
    "Scores that rest on it.",
  )
  scores: ScoreConnection;

  @Mutation(() => EvidencePayload, {
    description:
      "Attaches an upload or a link to a task, a score or an assessment, or gives a cause review, a directive, a plan or an inspection its document. Sent again with the same upload, it answers the same.",
  })
  @Requires("evidence.attach")
  async attachEvidence(
    @Arg("input", () => AttachEvidenceInput) input: AttachEvidenceInput,
    @Ctx() context: Context,
  ): Promise<EvidencePayload> {
    return attachedPayload(await attachEvidence(context, input), context);
  }
}

@Resolver(() => RemediationTask)
export class TaskEvidenceResolver {
  @Many(
    () => EvidenceConnection,
    evidenceList,
    () => PageArgs,
    (row, parent) =>
      `${row}.id in (select shown.evidence_id from task_evidence shown where shown.task_id = ${parent})`,
    "Evidence that it shows, the newest first.",
  )
  evidence: EvidenceConnection;
}

@Resolver(() => TaskUpdate)
export class TaskUpdateEvidenceResolver {
  @Many(
    () => EvidenceConnection,
    evidenceList,
    () => PageArgs,
    (row, parent) =>
      `${row}.id in (select shown.evidence_id from task_evidence shown where shown.update_id = ${parent})`,
    "Evidence that came with it.",
  )
  evidence: EvidenceConnection;
}
