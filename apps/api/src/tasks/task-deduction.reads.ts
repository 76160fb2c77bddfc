import type { Reader } from "../database/reader.js";
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
