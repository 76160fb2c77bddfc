import { taskStatuses } from "@reform-ledger/domain";
import { connectionOf, listArgs } from "../lists/connection.js";
import type { NodeName } from "../lists/global-id.js";
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
import { hasOpenQuestion } from "./task-question.reads.js";

/** Its lead unit and those that cooperate see a task, and those above them. */
export const taskVisible = (row: string, question: Question): string =>
  reaches(
    "tasks.read",
    question,
    (isReached) =>
      `${isReached(`${row}.lead_unit_id`)} or exists (select from task_cooperating_unit help
        where help.task_id = ${row}.id and ${isReached("help.unit_id")})`,
  );

/** Tasks that are linked to rows of a kind; isNull finds those that are linked to none. */
const linkedTo =
  (table: string, column: string, name: NodeName): FilterRule =>
  ({ isNull, ...operators }: { isNull?: boolean }, row, question, path) => {
    const links = `select from ${table} link where link.task_id`;
    const named = byId(column, name)(operators as never, "link", question, path);
    const condition = named.length > 0 ? [`exists (${links} = ${row}.id and ${named.join(" and ")})`] : [];
    if (isNull === undefined || isNull === null) return condition;
    return [...condition, `${isNull ? "not " : ""}exists (${links} = ${row}.id)`];
  };

/** A filter that is true or false, as the condition on a row says. */
const whether =
  (condition: (row: string, question: Question) => string): FilterRule =>
  (wanted: boolean, row, question) => [`${wanted ? "" : "not "}${condition(row, question)}`];

const hasPendingExtension = (row: string) =>
  `exists (select from extension_request er where er.task_id = ${row}.id and er.status = 'PENDING')`;

const leadUnitHasEnded = (row: string, { parameters, today }: Question) =>
  `exists (select from unit lead where lead.id = ${row}.lead_unit_id
    and lead.valid_to <= ${parameters.add(today, "date")})`;

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
    deductionId: linkedTo("task_deduction", "deduction_id", "Deduction"),
    templateId: byId("template_id", "TaskTemplate"),
    cooperatingUnitId: linkedTo("task_cooperating_unit", "unit_id", "Unit"),
    reportDueOn: by("report_due_on", "date"),
    recurring: whether((row) => `(${row}.recurrence <> 'NONE')`),
    hasOpenQuestion: whether(hasOpenQuestion),
    pendingExtension: whether(hasPendingExtension),
    leadUnitEnded: whether(leadUnitHasEnded),
    findingId: linkedTo("task_finding", "finding_id", "Finding"),
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
