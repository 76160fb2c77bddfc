import type { EntityManager } from "typeorm";
import { type Writing, writeTogether } from "../database/saving.js";
import type { QueueName } from "./queues.js";

export interface JobToDo {
  data?: object;
  /** In an exclusive queue, a second job of the same key is dropped while the first waits or runs. */
  key?: string;
}

/** Jobs that exist when the transaction commits, and only then; any process that works the queue does them. */
export async function enqueue(tx: EntityManager, queue: QueueName, ...jobs: JobToDo[]): Promise<void> {
  if (jobs.length > 0) await writeTogether(tx, enqueuing(queue, ...jobs));
}

/** The same as a statement that goes together with others. */
export const enqueuing = (queue: QueueName, ...jobs: JobToDo[]): Writing => ({
  sql: (add) => `
    insert into pgboss.job (name, data, singleton_key, policy, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, dead_letter)
    select q.name, j.data, j.key, q.policy, q.retry_limit, q.retry_delay, q.retry_backoff,
      q.retry_delay_max, q.expire_seconds, q.deletion_seconds, q.dead_letter
    from json_to_recordset(${add(JSON.stringify(jobs))}::json) as j (data jsonb, key text)
      join pgboss.queue q on q.name = ${add(queue)}
    on conflict do nothing`,
});
