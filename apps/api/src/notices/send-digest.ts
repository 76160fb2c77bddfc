import { type Actor, vietnamDate } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { writeAs } from "../context.js";
import { save } from "../database/saving.js";
import { isRefusedForGood, type Mailer } from "../mail/mailer.js";
import { composeDigest, type WrittenDigest } from "./compose-digest.js";
import { Digest } from "./digest.entity.js";
import { closeGone } from "./plan-notices.js";

export interface Post {
  dataSource: DataSource;
  mailer: Mailer;
  /** The address that people use. */
  baseUrl: string;
  now: () => Date;
}

/** With the growing pauses of the queue, about six hours. */
export const mostAttempts = 12;

/** What the ledger writes by itself. */
export const nobody: Actor = { personId: null, keyId: null, scopes: null, memberships: [] };

/**
 * Sends a digest once: one that is sent, cancelled or given up stays so. Throws when the server did not take it,
 * so that the job comes again.
 */
export async function sendDigest(post: Post, digestId: string): Promise<void> {
  const write = <Result>(work: (tx: EntityManager) => Promise<Result>) =>
    writeAs(post.dataSource, nobody, work);
  const claim = await write((tx) => claimDigest(tx, digestId, post));
  if (!claim) return;
  const { digest, mail } = claim;
  const { to, subject, text, html } = mail;
  try {
    await post.mailer.send({ to, subject, text, html, messageId: digest.messageId ?? "" });
  } catch (error) {
    const isOver = isRefusedForGood(error) || digest.attempts >= mostAttempts;
    await write((tx) => noteFailure(tx, digest, error, isOver));
    if (isOver) return;
    throw error;
  }
  await write((tx) => noteSent(tx, digest, mail, post.now()));
}

interface Claim {
  digest: Digest;
  mail: WrittenDigest;
}

/**
 * Writes the mail with what still holds; one that may have gone out already is written with all of it again. An
 * earlier day's is left to the next plan.
 */
async function claimDigest(tx: EntityManager, id: string, { baseUrl, now }: Post): Promise<Claim | null> {
  const digest = await tx.findOne(Digest, { where: { id }, lock: { mode: "pessimistic_write" } });
  if (!digest || (digest.status !== "QUEUED" && digest.status !== "SENDING")) return null;
  const today = vietnamDate(now());
  const evenGone = digest.status === "SENDING" && digest.error === null;
  if (digest.day < today && !evenGone) return null;
  await closeGone(tx, today, await tasksIn(tx, id), now());
  const mail = await composeDigest(tx, digest, { baseUrl, today, evenGone });
  if (!mail) {
    await save(tx, Object.assign(digest, { status: "CANCELLED" }));
    return null;
  }
  const { subject, text } = mail;
  const messageId = digest.messageId ?? `<digest-${id}@${new URL(baseUrl).hostname}>`;
  const attempts = digest.attempts + 1;
  Object.assign(digest, { status: "SENDING", error: null, subject, text, messageId, attempts });
  return { digest: await save(tx, digest), mail };
}

const tasksIn = async (tx: EntityManager, digestId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }[]>(
    "select distinct task_id as id from notice where digest_id = $1",
    [digestId],
  );
  return rows.map(({ id }) => id);
};

/** What a mail that is given up was to tell goes with the next day's. */
async function noteFailure(
  tx: EntityManager,
  digest: Digest,
  error: unknown,
  isOver: boolean,
): Promise<void> {
  const text = error instanceof Error ? error.message : String(error);
  await tx.query("update digest set error = $3, status = $4 where id = $1 and attempts = $2", [
    digest.id,
    digest.attempts,
    text,
    isOver ? "FAILED" : "SENDING",
  ]);
  if (isOver) await tx.query("update notice set digest_id = null where digest_id = $1", [digest.id]);
}

async function noteSent(tx: EntityManager, digest: Digest, mail: WrittenDigest, now: Date): Promise<void> {
  const sent = await tx.query<unknown>(
    `with sent as (update digest set status = 'SENT', sent_at = $2 where id = $1 and status = 'SENDING' returning id)
     select id from sent`,
    [digest.id, now],
  );
  if ((sent as unknown[]).length === 0) return;
  const entries = mail.listed.map(({ taskId, notices }) => ({
    taskId,
    note: `Đã gửi thư nhắc việc cho ${mail.to.name}. ${notices.map(({ text }) => text).join(" ")}`,
  }));
  await tx.query(
    `insert into task_update (task_id, kind, status, percent_done, note, created_at)
     select t.id, 'NOTIFIED', t.status, t.percent_done, e.note, $2
     from json_to_recordset($1::json) as e ("taskId" bigint, note text)
     join remediation_task t on t.id = e."taskId" order by t.id`,
    [JSON.stringify(entries), now],
  );
}
