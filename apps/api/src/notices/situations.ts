import type { NoticeFacts, Situation } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";

/** What a task's people are to be told of while it lasts. */
export interface TaskSituation extends Situation, NoticeFacts {
  taskId: string;
  /** Whose doing it is; they need not be told. */
  authorId: string | null;
  /** The one who is told, where it is nobody else's matter. */
  onlyPersonId: string | null;
}

const dayOf = (moment: string) => `(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;

const columns = (row: Partial<Record<keyof TaskSituation, string>>) => {
  const all = {
    taskId: "t.id",
    reason: "null",
    stage: "'OPEN'",
    key: "null",
    since: "null::date",
    note: "null",
    dueOn: "t.due_on",
    isReport: "false",
    authorId: "null::uuid",
    onlyPersonId: "null::uuid",
    ...row,
  };
  return Object.entries(all)
    .map(([name, sql]) => `${sql} as "${name}"`)
    .join(", ");
};

/** An answer is no news after so many days. */
const answerDays = 60;

const underWay = "t.status in ('ASSIGNED', 'IN_PROGRESS', 'RETURNED')";
const isOpen = "t.status not in ('DRAFT', 'VERIFIED', 'CANCELLED')";

/** The last entry of some kinds in a task's timeline. */
const last = (kinds: string) =>
  `join lateral (select u.id, u.created_at, u.author_id, u.note from task_update u
     where u.task_id = t.id and u.kind ${kinds} order by u.id desc limit 1) u on true`;

const nextDue = "least(t.due_on, t.report_due_on)";
const ofEntry = { key: "u.id::text", since: dayOf("u.created_at"), note: "u.note", authorId: "u.author_id" };
const ofDue = {
  key: `${nextDue}::text`,
  since: nextDue,
  isReport: "coalesce(t.report_due_on < t.due_on, t.report_due_on is not null)",
};
const noProgress =
  "not in ('NOTIFIED', 'EDITED', 'QUESTION', 'DUE_CHANGED', 'EXTENSION_REFUSED', 'EXTENSION_WITHDRAWN')";
const byUnit = `exists (select from membership m where m.person_id = u.author_id and m.unit_id = t.lead_unit_id
  and m.role in ('UNIT_HEAD', 'UNIT_OFFICER') and m.valid_from <= $1 and (m.valid_to > $1) is not false)`;

/** Each line is a reason and the state of the tables in which it holds; $1 is today, $2 the tasks or null. */
const statements = [
  `select ${columns({ reason: "case when n.due < $1 then 'OVERDUE' else 'DUE' end", ...ofDue })}
   from tasks t cross join lateral (select ${nextDue} as due) n where ${underWay} and n.due is not null`,
  `select ${columns({ reason: "'RETURNED'", ...ofEntry })}
   from tasks t ${last("= 'RETURNED'")} where t.status = 'RETURNED'`,
  `select ${columns({ reason: "'TO_VERIFY'", ...ofEntry })}
   from tasks t ${last("= 'SUBMITTED'")} where t.status = 'SUBMITTED'`,
  `select ${columns({ reason: "'NO_UPDATE'", key: ofEntry.key, since: ofEntry.since })}
   from tasks t ${last(noProgress)} where ${underWay}`,
  `select ${columns({ reason: "'ASSIGNED'", stage: "case when t.status = 'ASSIGNED' then 'OPEN' else 'STARTED' end", ...ofEntry })}
   from tasks t ${last("in ('ASSIGNED', 'HANDED_OVER')")} where ${underWay} and not exists (
     select from task_update s where s.task_id = t.id and s.id > u.id and s.kind = 'SUBMITTED')`,
  `select ${columns({ reason: "'QUESTION'", stage: `case when ${byUnit} then 'ASKED_BY_UNIT' else 'ASKED_OF_UNIT' end`, ...ofEntry })}
   from tasks t join task_update u on u.task_id = t.id and u.kind = 'QUESTION'
   where not exists (select from task_update a where a.answers_id = u.id)`,
  `select ${columns({ reason: "'QUESTION'", stage: "'ANSWERED'", ...ofEntry, onlyPersonId: "q.author_id" })}
   from tasks t join task_update u on u.task_id = t.id and u.kind = 'ANSWER'
   join task_update q on q.id = u.answers_id where u.created_at > $1 - ${answerDays}`,
  `select ${columns({ reason: "'EXTENSION'", stage: "'ASKED'", key: "'asked-' || e.id", since: dayOf("e.asked_at"), note: "e.reason", dueOn: "e.new_due_on", authorId: "e.asked_by_id" })}
   from tasks t join extension_request e on e.task_id = t.id and e.status = 'PENDING'`,
  `select ${columns({ reason: "'EXTENSION'", stage: "'DECIDED'", key: "'decided-' || e.id", since: dayOf("e.decided_at"), note: "e.decision_note", dueOn: "e.granted_due_on", authorId: "e.decided_by_id" })}
   from tasks t join extension_request e on e.task_id = t.id and e.status in ('GRANTED', 'REFUSED')
   where ${isOpen}`,
];

/** What holds now, as a relation; its parameters come first in a statement: today, and the tasks or null. */
export const situationsSql = `
  with tasks as (select * from remediation_task t where $2::bigint[] is null or t.id = any($2::bigint[]))
  ${statements.map((sql) => sql.replaceAll("$1", "$1::date")).join("\nunion all\n")}`;

export const situationsOf = (
  tx: EntityManager,
  today: string,
  taskIds: readonly string[] | null,
): Promise<TaskSituation[]> => tx.query<TaskSituation[]>(situationsSql, [today, taskIds]);
