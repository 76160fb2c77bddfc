import {
  isEvent,
  isWorkingTime,
  lastDayBeforeWork,
  noticeText,
  occasionOf,
  reachedRules,
  type SpecialDays,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CalendarDay } from "./calendar-day.entity.js";
import { NoticeRule } from "./notice-rule.entity.js";
import { concernedSql, holdersSql, isParty, placesSql } from "./recipients.js";
import { situationsOf, situationsSql, type TaskSituation } from "./situations.js";
import { type Telling, tell } from "./tell.js";

/** Tells at once what somebody has done with these tasks, and takes back what no longer holds. */
export async function tellOfChanges(
  tx: EntityManager,
  taskIds: readonly string[],
  now = new Date(),
): Promise<void> {
  const today = vietnamDate(now);
  await closeGone(tx, today, taskIds, now);
  const rules = await tx.findBy(NoticeRule, { active: true, days: 0 });
  const events = rules.filter(({ reason }) => isEvent(reason));
  const situations = await situationsOf(tx, today, taskIds);
  await tell(tx, tellingsOf(events, situations, { today, until: today }), today, now);
}

/** Tells what time has brought, at working hours; says whether it is such an hour. */
export async function tellOfTime(tx: EntityManager, fromHour: number, now = new Date()): Promise<boolean> {
  const today = vietnamDate(now);
  await closeGone(tx, today, null, now);
  const special = await specialDays(tx);
  if (!isWorkingTime(now, special, fromHour)) return false;
  const rules = await tx.findBy(NoticeRule, { active: true });
  const days = { today, until: lastDayBeforeWork(today, special) };
  await tell(tx, tellingsOf(rules, await situationsOf(tx, today, null), days), today, now);
  return true;
}

const specialDays = async (tx: EntityManager): Promise<SpecialDays> =>
  new Map((await tx.find(CalendarDay)).map(({ day, kind }) => [day, kind]));

const tellingsOf = (
  rules: readonly NoticeRule[],
  situations: readonly TaskSituation[],
  days: Parameters<typeof reachedRules>[2],
): Telling[] =>
  situations.flatMap((situation) =>
    reachedRules(rules, situation, days).map(({ days: ruleDays, recipient, reason }) => ({
      taskId: situation.taskId,
      reason,
      days: ruleDays,
      subjectOn: situation.since,
      occasion: occasionOf(situation, ruleDays),
      text: noticeText(situation),
      recipient,
      onlyPersonId: situation.onlyPersonId,
      authorId: situation.authorId,
    })),
  );

/** What is told of tasks and does not hold any more, or is no business of that person, is neither unread nor mailed. */
const closeNotices = `
  with holds as materialized (${situationsSql}
  ), live as (
    select n.id, n.task_id, n.person_id, n.reason, n.occasion, n.days from notice n
    where n.cancelled_at is null and ($2::bigint[] is null or n.task_id = any($2::bigint[]))
  ), holder as (${holdersSql("$1::date")}
  ), place as materialized (${placesSql("t.id in (select task_id from live)")}
  ), concerned as materialized (${concernedSql}
  ), standing as (
    select n.id from live n join place t on t.id = n.task_id
    join holds s on s."taskId" = n.task_id and s.reason = n.reason
      and n.occasion = s.reason || ' ' || s.key || ' ' || n.days
    where case when s."onlyPersonId" is null
      then (n.task_id, n.person_id) in (select c.id, c.person_id from concerned c)
      else s."onlyPersonId" = n.person_id
        and exists (select from holder h where h.person_id = n.person_id and ${isParty}) end
  ), gone as (
    select n.id from notice n where n.id in (select id from live)
      and not exists (select from standing s where s.id = n.id)
    order by n.id for update
  )
  update notice set cancelled_at = $3 where id in (select id from gone) and cancelled_at is null`;

export async function closeGone(
  tx: EntityManager,
  today: string,
  taskIds: readonly string[] | null,
  now: Date,
): Promise<void> {
  await tx.query(closeNotices, [today, taskIds, now]);
}
