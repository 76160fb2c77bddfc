import type { Reader } from "../database/reader.js";
import type { TaskUpdate } from "./task-update.entity.js";

const unanswered = (question: string) =>
  `${question}.kind = 'QUESTION' and not exists (select from task_update a where a.answers_id = ${question}.id)`;

/** The condition that something was asked about a task and not answered. */
export const hasOpenQuestion = (row: string): string =>
  `exists (select from task_update q where q.task_id = ${row}.id and ${unanswered("q")})`;

/** How many questions about each task wait for an answer, in one statement. */
export async function openQuestionCounts(
  taskIds: readonly string[],
  reader: Reader,
): Promise<Map<string, number>> {
  const rows = await reader.query<{ taskId: string; count: number }>(
    `select q.task_id as "taskId", count(*)::int as count from task_update q
    where q.task_id = any($1::bigint[]) and ${unanswered("q")} group by q.task_id`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, count }) => [taskId, count]));
}

/** The answers to many questions in one statement; who sees a question sees its answers. */
export async function answersOf(
  updateIds: readonly string[],
  reader: Reader,
): Promise<Map<string, TaskUpdate[]>> {
  const rows = await reader.query<TaskUpdate>(
    `select id, task_id as "taskId", author_id as "authorId", kind, status, percent_done as "percentDone", note,
      period_end as "periodEnd", answers_id as "answersId", created_at as "createdAt", constructed
    from task_update where answers_id = any($1::bigint[]) order by id`,
    [updateIds],
  );
  return Map.groupBy(rows, ({ answersId }) => answersId ?? "");
}
