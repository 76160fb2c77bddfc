import type { Reader } from "../database/reader.js";

/** A request for a later due date that waits for the office. */
export interface PendingRequest {
  id: string;
  askedById: string;
}

/** The requests that wait, of many tasks in one statement; a task has at most one. */
export async function pendingRequests(
  taskIds: readonly string[],
  reader: Reader,
): Promise<Map<string, PendingRequest>> {
  const rows = await reader.query<PendingRequest & { taskId: string }>(
    `select id, task_id as "taskId", asked_by_id as "askedById" from extension_request
    where task_id = any($1::bigint[]) and status = 'PENDING'`,
    [taskIds],
  );
  return new Map(rows.map(({ taskId, ...request }) => [taskId, request]));
}
