import { badInput } from "@reform-ledger/domain";

const prefixes = {
  Unit: "unit",
  UnitSuccession: "succession",
  CriteriaSet: "set",
  Criterion: "criterion",
  GradeBand: "band",
  AssessmentRound: "round",
  Assessment: "assessment",
  Score: "score",
  Deduction: "deduction",
  Cause: "cause",
  Directive: "directive",
  RemediationPlan: "plan",
  RemediationTask: "task",
  TaskUpdate: "update",
  TaskStep: "step",
  ExtensionRequest: "extension",
  Evidence: "evidence",
  Indicator: "indicator",
  Target: "target",
  Measurement: "measurement",
  IndexResult: "result",
  Person: "person",
  Membership: "membership",
  ApiKey: "key",
  CriterionMapping: "mapping",
  Explanation: "explanation",
  AdministrativePenalty: "penalty",
  Amendment: "amendment",
  Reminder: "reminder",
  CauseReview: "review",
  Inspection: "inspection",
  Finding: "finding",
  TaskTemplate: "template",
  HandOver: "handover",
  HandOverItem: "handed",
  Notice: "notice",
  NoticeRule: "rule",
  CalendarDay: "day",
  Digest: "digest",
} as const;

export type NodeName = keyof typeof prefixes;

const names = new Map<string, NodeName>(
  Object.entries(prefixes).map(([name, prefix]) => [prefix, name as NodeName]),
);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const rowNumber = /^[1-9][0-9]{0,17}$/;

const hasUuid = (name: NodeName) => name === "Person" || name === "ApiKey";
const isRowId = (name: NodeName, text: string) => (hasUuid(name) ? uuid : rowNumber).test(text);

export const isNodeName = (name: string): name is NodeName => Object.hasOwn(prefixes, name);

export const globalId = (name: NodeName, rowId: string): string => `${prefixes[name]}_${rowId}`;

/** What global ids of a kind begin with. */
export const globalIdPrefix = (name: NodeName): string => prefixes[name];

/** The kind and the row of a global id such as task_42. */
export function parseGlobalId(id: string, path = "id"): { name: NodeName; rowId: string } {
  const [prefix, rowId, ...rest] = id.split("_");
  const name = names.get(prefix ?? "");
  if (!name || !rowId || rest.length > 0 || !isRowId(name, rowId)) throw badInput("badId", { id }, path);
  return { name, rowId };
}

/** The row that an id of one kind names. */
export function rowIdOf(expected: NodeName, id: string, path: string): string {
  const { name, rowId } = parseGlobalId(id, path);
  if (name !== expected) throw badInput("badId", { id }, path);
  return rowId;
}
