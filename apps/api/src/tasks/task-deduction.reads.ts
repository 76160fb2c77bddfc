import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import { taskVisible } from "./remediation-task.list.js";
import type { TaskDeduction } from "./task-deduction.entity.js";

/** The deductions of many tasks in one statement, the largest expectation first. */
export async function linksOfTasks(
  taskIds: readonly string[],
  reader: Reader,
): Promise<Map<string, TaskDeduction[]>> {
  const rows = await reader.query<TaskDeduction>(
    `select task_id as "taskId", deduction_id as "deductionId", expected_points as "expectedPoints"
    from task_deduction where task_id = any($1::bigint[]) order by expected_points desc, deduction_id`,
    [taskIds],
  );
  return Map.groupBy(rows, ({ taskId }) => taskId);
}

/** The tasks of many deductions that somebody may see and that are not cancelled, in one statement. */
export async function linksOfDeductions(
  deductionIds: readonly string[],
  question: Question,
  reader: Reader,
): Promise<Map<string, TaskDeduction[]>> {
  const deductions = question.parameters.add(deductionIds, "bigint[]");
  const rows = await reader.query<TaskDeduction>(
    `select task_id as "taskId", deduction_id as "deductionId", expected_points as "expectedPoints"
    from task_deduction join remediation_task task on task.id = task_id
    where deduction_id = any(${deductions}) and task.status <> 'CANCELLED' and ${taskVisible("task", question)}
    order by expected_points desc, task_id`,
    question.parameters.values,
  );
  return Map.groupBy(rows, ({ deductionId }) => deductionId);
}
