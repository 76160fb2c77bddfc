import type { NoticeReason, NoticeRecipient } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { holdersSql, isParty, placesSql, recipientsSql } from "./recipients.js";

/** One thing to tell whoever stands in for a recipient. */
export interface Telling {
  taskId: string;
  reason: NoticeReason;
  days: number;
  subjectOn: string;
  occasion: string;
  text: string;
  recipient: NoticeRecipient;
  /** Told in the place of the recipient. */
  onlyPersonId: string | null;
  authorId: string | null;
}

const mostAtOnce = 1000;

const insertNotices = `
  with wanted as (
    select * from json_to_recordset($1::json) as w ("taskId" bigint, reason text, days int, "subjectOn" date,
      occasion text, text text, recipient text, "onlyPersonId" uuid, "authorId" uuid)
  ), holder as (${holdersSql("$2::date")}
  ), place as materialized (${placesSql('t.id in (select "taskId" from wanted)')}
  ), recipient as (${recipientsSql}
  ), told as (
    select w.*, r.person_id from wanted w join recipient r on r.id = w."taskId" and r.recipient = w.recipient
    where w."onlyPersonId" is null and r.person_id is distinct from w."authorId"
    union all
    select w.*, h.person_id from wanted w join place t on t.id = w."taskId"
    join holder h on h.person_id = w."onlyPersonId" and ${isParty}
    where h.person_id is distinct from w."authorId"
  )
  insert into notice (person_id, task_id, reason, days, subject_on, occasion, text, created_at)
  select distinct on (person_id, "taskId", occasion) person_id, "taskId", reason, days, "subjectOn", occasion, text, $3
  from told where not exists (
    select from notice n where n.person_id = told.person_id and n.task_id = told."taskId"
      and n.occasion = told.occasion and (n.cancelled_at is null or n.digest_id is not null))
  order by person_id, "taskId", occasion
  on conflict (person_id, task_id, occasion) do update set cancelled_at = null
    where notice.cancelled_at is not null and notice.digest_id is null`;

/** Tells each person each thing once, whoever else does the same meanwhile. */
export async function tell(
  tx: EntityManager,
  tellings: readonly Telling[],
  today: string,
  now: Date,
): Promise<void> {
  for (let from = 0; from < tellings.length; from += mostAtOnce) {
    const some = JSON.stringify(tellings.slice(from, from + mostAtOnce));
    await tx.query(insertNotices, [some, today, now]);
  }
}
