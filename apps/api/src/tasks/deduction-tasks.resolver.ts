import { Resolver } from "type-graphql";
import { Deduction } from "../deductions/deduction.entity.js";
import { Many, Several } from "../lists/edges.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "./remediation-task.list.js";
import { TaskDeduction } from "./task-deduction.entity.js";
import { linksToSeenTasks, taskDeductionRows } from "./task-deduction.rows.js";

@Resolver(() => Deduction)
export class DeductionTasksResolver {
  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    (row, parent) =>
      `${row}.id in (select td.task_id from task_deduction td where td.deduction_id = ${parent})`,
    "Tasks that answer it.",
  )
  tasks: RemediationTaskConnection;

  @Several(
    () => TaskDeduction,
    taskDeductionRows,
    linksToSeenTasks,
    (row) => `${row}.expected_points desc, ${row}.task_id`,
    "What each of its tasks is expected to bring back, of those that may be seen.",
  )
  taskLinks: TaskDeduction[];
}
