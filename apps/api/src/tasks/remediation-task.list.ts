import { taskStatuses } from "@reform-ledger/domain";
import { connectionOf, listArgs } from "../lists/connection.js";
import {
  by,
  byId,
  type FilterRule,
  inUnitSubtree,
  type List,
  order,
  type Question,
  reaches,
  search,
  through,
} from "../lists/list.js";
import { unitList } from "../units/unit.list.js";
import { inDueState } from "./due-state.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { TaskFilter } from "./task.filter.js";

/** Its lead unit and those that cooperate see a task, and those above them. */
export const taskVisible = (row: string, question: Question): string =>
  reaches(
    "tasks.read",
    question,
    (isReached) =>
      `${isReached(`${row}.lead_unit_id`)} or exists (select from task_cooperating_unit help
        where help.task_id = ${row}.id and ${isReached("help.unit_id")})`,
  );

const answersDeduction: FilterRule = (
  { isNull, ...operators }: { isNull?: boolean },
  row,
  question,
  path,
) => {
  const links = "select from task_deduction link where link.task_id";
  const named = byId("deduction_id", "Deduction")(operators as never, "link", question, path);
  const condition = named.length > 0 ? [`exists (${links} = ${row}.id and ${named.join(" and ")})`] : [];
  if (isNull === undefined || isNull === null) return condition;
  return [...condition, `${isNull ? "not " : ""}exists (${links} = ${row}.id)`];
};

const isMine: FilterRule = (wanted: boolean, row, { actor, parameters }) => {
  const units = parameters.add([...new Set(actor?.memberships.map(({ unitId }) => unitId))], "bigint[]");
  const person = parameters.add(actor?.personId ?? null, "uuid");
  const mine = `coalesce(${row}.lead_unit_id = any(${units}) or ${row}.assignee_id = ${person}, false)`;
  return [wanted ? mine : `not ${mine}`];
};

const inTheOrderOf = (column: string, words: readonly string[]) => (row: string) =>
  `array_position(array[${words.map((word) => `'${word}'`).join(", ")}], ${row}.${column})`;

export const remediationTaskList: List = {
  name: "RemediationTask",
  entity: RemediationTask,
  filters: {
    id: byId("id", "RemediationTask"),
    title: by("title", "text"),
    status: by("status", "text"),
    priority: by("priority", "text"),
    dueOn: by("due_on", "date"),
    leadUnit: through("lead_unit_id", () => unitList),
    leadUnitId: byId("lead_unit_id", "Unit"),
    assigneeId: byId("assignee_id", "Person"),
    planId: byId("plan_id", "RemediationPlan"),
    directiveId: byId("directive_id", "Directive"),
    deductionId: answersDeduction,
    constructed: by("constructed", "boolean"),
    unitSubtree: inUnitSubtree((row) => `${row}.lead_unit_id`),
    overdue: inDueState("OVERDUE"),
    dueSoon: inDueState("DUE_SOON"),
    mine: isMine,
    search: search("title", "description", "deliverable"),
  },
  orders: {
    DUE_ON: order("due_on", "date"),
    STATUS: order(inTheOrderOf("status", taskStatuses), "int"),
    TITLE: order("title", "text"),
    UPDATED_AT: order("updated_at", "timestamptz"),
    PERCENT_DONE: order("percent_done", "int"),
    PRIORITY: order(inTheOrderOf("priority", ["LOW", "NORMAL", "HIGH"]), "int"),
  },
  defaultOrder: [{ field: "DUE_ON", direction: "ASC" }],
  visible: taskVisible,
};

export const RemediationTaskArgs = listArgs("RemediationTask", TaskFilter, {
  DUE_ON: "By due date; those without one come last.",
  STATUS: "By status, from draft to cancelled.",
  TITLE: "By title, in the Vietnamese alphabet.",
  UPDATED_AT: "By the last change.",
  PERCENT_DONE: "By percent done.",
  PRIORITY: "By priority, from low to high.",
});
export type RemediationTaskArgs = InstanceType<typeof RemediationTaskArgs>;

export const RemediationTaskConnection = connectionOf(RemediationTask, "RemediationTask");
export type RemediationTaskConnection = InstanceType<typeof RemediationTaskConnection>;
