import {
  type Actor,
  badInput,
  DomainError,
  demand,
  type Permission,
  type PlacedUnit,
} from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { type NodeName, parseGlobalId } from "../lists/global-id.js";
import { standing } from "../people/person.list.js";

interface AuditedKind {
  table: string;
  /** Who may not read the record may not read its trail. */
  read: Permission;
  /** The units of the record `$1`. */
  units: string;
}

const today = "(now() at time zone 'Asia/Ho_Chi_Minh')::date";

const units = (table: string) => `select unit_id from ${table} where id = $1`;

const unitsOfScore = (id: string) =>
  `select a.unit_id from score s join assessment a on a.id = s.assessment_id where s.id = ${id}`;

const kinds: Partial<Record<NodeName, AuditedKind>> = {
  Unit: { table: "unit", read: "units.read", units: "select id from unit where id = $1" },
  Assessment: {
    table: "assessment",
    read: "assessments.read",
    units: units("assessment"),
  },
  AssessmentRound: { table: "assessment_round", read: "rounds.read", units: units("assessment_round") },
  Score: { table: "score", read: "scores.read", units: unitsOfScore("$1") },
  Explanation: {
    table: "explanation",
    read: "explanations.read",
    units: unitsOfScore("(select score_id from explanation where id = $1)"),
  },
  Amendment: {
    table: "amendment",
    read: "scores.read",
    units: unitsOfScore("(select score_id from amendment where id = $1)"),
  },
  AdministrativePenalty: {
    table: "administrative_penalty",
    read: "penalties.read",
    units: `select a.unit_id from administrative_penalty p join assessment a on a.id = p.assessment_id
      where p.id = $1`,
  },
  Deduction: {
    table: "deduction",
    read: "deductions.read",
    units: `select a.unit_id from deduction d join assessment a on a.id = d.assessment_id where d.id = $1
      union select responsible_unit_id from deduction where id = $1`,
  },
  CauseReview: { table: "cause_review", read: "reviews.read", units: units("cause_review") },
  Inspection: { table: "inspection", read: "inspections.read", units: units("inspection") },
  Finding: {
    table: "finding",
    read: "inspections.read",
    units: `select unit_id from inspection where id = (select inspection_id from finding where id = $1)
      union select unit_id from finding where id = $1`,
  },
  Person: {
    table: "person",
    read: "people.read",
    units: `select m.unit_id from membership m where ${standing("m", "$1::uuid", today)}`,
  },
  Membership: { table: "membership", read: "people.read", units: units("membership") },
  Target: { table: "target", read: "targets.read", units: units("target") },
  Measurement: { table: "measurement", read: "measurements.read", units: units("measurement") },
  RemediationTask: {
    table: "remediation_task",
    read: "tasks.read",
    units: `select lead_unit_id from remediation_task where id = $1
      union select unit_id from task_cooperating_unit where task_id = $1`,
  },
  ExtensionRequest: {
    table: "extension_request",
    read: "tasks.read",
    units: `select lead_unit_id from remediation_task
      where id = (select task_id from extension_request where id = $1)`,
  },
  HandOver: {
    table: "hand_over",
    read: "units.read",
    units: "select from_unit_id from hand_over where id = $1",
  },
  TaskTemplate: { table: "task_template", read: "templates.read", units: units("task_template") },
  RemediationPlan: { table: "remediation_plan", read: "plans.read", units: units("remediation_plan") },
  Directive: { table: "directive", read: "directives.read", units: units("directive") },
};

/** The table and row of a record whose trail the actor may read. */
export async function auditedRecord(
  reader: Reader,
  actor: Actor | null,
  recordId: string,
  path: string,
): Promise<{ table: string; rowId: string }> {
  const { name, rowId } = parseGlobalId(recordId, path);
  const kind = kinds[name];
  if (!kind) throw badInput("badId", { id: recordId }, path);
  const owners = await reader.query<PlacedUnit>(
    `select u.id, u.path from unit u where u.id in (${kind.units})`,
    [rowId],
  );
  if (owners.length === 0) throw new DomainError("NOT_FOUND", "notFound", { id: recordId });
  const place = { owners };
  demand(actor, "audit.read", place);
  demand(actor, kind.read, place);
  return { table: kind.table, rowId };
}
