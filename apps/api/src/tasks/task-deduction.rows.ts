import type { Rows } from "../lists/edges.js";
import { everybody, type Question } from "../lists/list.js";
import { taskVisible } from "./remediation-task.list.js";
import { TaskDeduction } from "./task-deduction.entity.js";

/** Links between tasks and deductions; whoever sees the one end is told of the link. */
export const taskDeductionRows: Rows = {
  name: "TaskDeduction",
  entity: TaskDeduction,
  visible: everybody,
};

/** The links of a deduction to tasks that somebody may see and that are not cancelled. */
export const linksToSeenTasks = (row: string, parent: string, question: Question): string =>
  `${row}.deduction_id = ${parent} and exists (select from remediation_task linked
    where linked.id = ${row}.task_id and linked.status <> 'CANCELLED' and ${taskVisible("linked", question)})`;
