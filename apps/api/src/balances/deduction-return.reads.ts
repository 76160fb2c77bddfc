import type { Reader } from "../database/reader.js";
import type { DeductionReturn } from "./deduction-return.entity.js";

/** What became of each deduction, where it is known. */
export async function returnsOfDeductions(
  ids: readonly string[],
  reader: Reader,
): Promise<Map<string, DeductionReturn>> {
  const rows = await reader.query<DeductionReturn>(
    `select deduction_id as "deductionId", assessment_id as "assessmentId", recovered, lost_again as "lostAgain",
       retired from deduction_return where deduction_id = any($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.deductionId, row]));
}

/** What came back of the deductions that each task answers, where it is known. */
export async function recoveredByTasks(ids: readonly string[], reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.query<{ taskId: string; recovered: string }>(
    `select td.task_id as "taskId", trim_scale(sum(dr.recovered)) as recovered
     from task_deduction td join deduction_return dr on dr.deduction_id = td.deduction_id
     where td.task_id = any($1::bigint[]) group by td.task_id`,
    [ids],
  );
  return new Map(rows.map(({ taskId, recovered }) => [taskId, recovered]));
}
