import { vietnamDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { enqueue } from "../jobs/enqueue.js";
import { holdersSql } from "./recipients.js";

/** What a person has neither read nor been sent. */
const isWaiting = (row: string) =>
  `${row}.digest_id is null and ${row}.cancelled_at is null and ${row}.read_at is null`;

/** The holders of API keys and whoever has lost their roles get no mail. */
export const reachableSql = (today: string) => `
  select p.id, p.name, p.email from person p where p.email like '_%@_%' and p.email not like '%.invalid'
    and p.id in (select person_id from (${holdersSql(today)}) h)`;

/** What an earlier day's mail was to tell goes with today's; one that may have gone out is sent again as it was. */
const releaseLate = `
  with late as (
    update digest set status = 'CANCELLED'
    where day < $1 and (status = 'QUEUED' or (status = 'SENDING' and error is not null)) returning id)
  update notice set digest_id = null where digest_id in (select id from late)`;

/** One mail a person a day takes what waits for them; what comes later waits for the next working day. */
export async function planDigests(tx: EntityManager, now = new Date()): Promise<void> {
  await tx.query(releaseLate, [vietnamDate(now)]);
  await tx.query(
    `with made as (
       insert into digest (person_id, day, created_at)
       select id, $1, $2 from (${reachableSql("$1::date")}) p
       where exists (select from notice n where n.person_id = p.id and ${isWaiting("n")})
       order by id on conflict (person_id, day) do nothing returning id, person_id)
     update notice n set digest_id = made.id from made where n.person_id = made.person_id and ${isWaiting("n")}`,
    [vietnamDate(now), now],
  );
  await enqueueDigests(tx);
}

/** Also those whose job was lost; one that waits or runs is not there twice. */
async function enqueueDigests(tx: EntityManager): Promise<void> {
  const unsent = await tx.query<{ id: string }[]>(
    "select id from digest where status in ('QUEUED', 'SENDING') order by id",
  );
  await enqueue(tx, "mail", ...unsent.map(({ id }) => ({ data: { digestId: id }, key: id })));
}
