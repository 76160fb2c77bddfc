import { type DigestMail, type DigestTask, digestMail } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import type { Digest } from "./digest.entity.js";
import { reachableSql } from "./plan-digests.js";
import { holdersSql, isParty } from "./recipients.js";

interface ListedTask extends DigestTask {
  taskId: string;
}

export interface WrittenDigest extends DigestMail<ListedTask> {
  to: { name: string; address: string };
}

type TaskRow = Omit<ListedTask, "link">;

/** The mail of a digest; null where nothing is left to tell, or nobody to tell it to. */
export async function composeDigest(
  tx: EntityManager,
  digest: Pick<Digest, "id" | "personId">,
  { baseUrl, today, evenGone }: { baseUrl: string; today: string; evenGone: boolean },
): Promise<WrittenDigest | null> {
  const [person] = await tx.query<{ name: string; email: string }[]>(
    `select name, email from (${reachableSql("$2::date")}) p where id = $1`,
    [digest.personId, today],
  );
  if (!person) return null;
  const tasks = (await tasksOf(tx, digest.id, { today, evenGone })).map((row) => ({
    ...row,
    link: `${baseUrl}/tasks/${globalId("RemediationTask", row.taskId)}/show`,
  }));
  if (tasks.length === 0) return null;
  const mail = digestMail({ personName: person.name, today, tasks, link: `${baseUrl}/notices` });
  return { ...mail, to: { name: person.name, address: person.email } };
}

/** What has gone may be told again, but never to somebody who may not see the task any more. */
const tasksOf = (
  tx: EntityManager,
  digestId: string,
  { today, evenGone }: { today: string; evenGone: boolean },
): Promise<TaskRow[]> =>
  tx.query<TaskRow[]>(
    `with holder as (${holdersSql("$3::date")})
     select t.id as "taskId", t.title, lead.name as "leadUnit", t.due_on as "dueOn", t.due_words as "dueWords",
       json_agg(json_build_object('reason', n.reason, 'subjectOn', n.subject_on, 'text', n.text)
         order by n.id) as notices
     from notice n join remediation_task t on t.id = n.task_id join unit lead on lead.id = t.lead_unit_id
     where n.digest_id = $1 and ($2 or (n.cancelled_at is null and n.read_at is null))
       and exists (select from holder h where h.person_id = n.person_id and ${isParty})
     group by t.id, lead.id order by t.id`,
    [digestId, evenGone, today],
  );
