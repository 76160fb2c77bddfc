import type { DataSource } from "typeorm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aMembership, aPerson } from "../../test/builders.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { aMailServer, inVietnam, jobsIn, type MailServer, smtpRefusal } from "../../test/notices.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { type Mailer, openMailer } from "../mail/mailer.js";
import { seedCatalogues } from "../seed/seed.js";
import { cancelTask } from "../tasks/task-life.service.js";
import { Digest } from "./digest.entity.js";
import { planDay } from "./notice-works.js";
import { mostAttempts, type Post, sendDigest } from "./send-digest.js";

let database: TestDatabase;
let dataSource: DataSource;
let work: Work;
let server: MailServer;
let post: Post;

const baseUrl = "https://cchc.example.vn";
/** A Thursday; tasks that were due on the Wednesday are overdue by a day. */
const thursday = inVietnam("2023-11-16", "08:15");
const friday = inVietnam("2023-11-17", "08:15");

beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  await seedCatalogues(dataSource);
  await dataSource.query(
    "delete from notice_rule where reason in ('NO_UPDATE', 'ASSIGNED') or recipient <> 'OWNER'",
  );
  return database.drop;
});

beforeEach(async () => {
  await dataSource.query("truncate digest, notice");
  await dataSource.query("delete from pgboss.job");
  await dataSource.query("delete from task_update where kind = 'NOTIFIED'");
  await dataSource.query("update remediation_task set status = 'CANCELLED'");
  await dataSource.query("update membership set valid_to = null");
  server = await aMailServer();
  post = postTo(openMailer({ smtpUrl: server.url, from: "Sổ cái cải cách <cchc@example.vn>" }), thursday);
});

const postTo = (mailer: Mailer, moment: Date): Post => ({ dataSource, mailer, baseUrl, now: () => moment });

const aDueTask = (override: Parameters<typeof aTask>[2] = {}) =>
  writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { dueOn: "2023-11-15", ...override }));

/** Plans a day and gives the digests that are waiting. */
async function plannedOn(moment: Date): Promise<Digest[]> {
  await planDay({ ...post, fromHour: 8, now: () => moment });
  return dataSource.getRepository(Digest).find({ order: { id: "ASC" } });
}

async function digestOf(moment: Date): Promise<Digest> {
  const digest = (await plannedOn(moment)).at(-1);
  if (!digest) throw new Error("Nobody is to get a mail");
  return digest;
}

const stateOf = ({ id }: Digest) => dataSource.getRepository(Digest).findOneByOrFail({ id });

describe("the mail of a day", () => {
  it("tells in Vietnamese what presses, as text and as a page, with a way to each task", async () => {
    const overdue = await aDueTask({ title: "Rà soát <hồ sơ> quá hạn & trễ" });
    const due = await aDueTask({ title: "Ban hành kế hoạch cải cách", dueOn: "2023-11-17" });
    const digest = await digestOf(thursday);
    await sendDigest(post, digest.id);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    const linkTo = (id: string) => `${baseUrl}/tasks/${globalId("RemediationTask", id)}/show`;
    expect(mail?.subject).toBe("Nhắc việc ngày 16/11/2023: 1 quá hạn, 1 sắp đến hạn");
    expect(mail?.from?.text).toBe('"Sổ cái cải cách" <cchc@example.vn>');
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.text).toContain("QUÁ HẠN\n1. Rà soát <hồ sơ> quá hạn & trễ\n");
    expect(mail?.text).toContain("- Quá hạn hoàn thành ngày 15/11/2023 (quá 1 ngày).");
    expect(mail?.text).toContain("- Đến hạn hoàn thành ngày 17/11/2023 (còn 1 ngày).");
    expect(mail?.html).toContain(`<a href="${linkTo(overdue.id)}"`);
    expect(mail?.html).toContain("Rà soát &#60;hồ sơ&#62; quá hạn &#38; trễ");
    for (const { id } of [overdue, due]) expect(mail?.text).toContain(linkTo(id));
    expect(mail?.text).toContain("Xem tất cả: https://cchc.example.vn/notices");
    expect(await stateOf(digest)).toMatchObject({
      status: "SENT",
      sentAt: thursday,
      subject: mail?.subject,
      messageId: mail?.messageId,
      attempts: 1,
    });
  });

  it("is written on the timeline of each task, by nobody", async () => {
    const task = await aDueTask();
    await sendDigest(post, (await digestOf(thursday)).id);
    const [entry] = await dataSource.query(
      `select author_id, note, status from task_update where task_id = $1 and kind = 'NOTIFIED'`,
      [task.id],
    );
    const [{ name }] = await dataSource.query("select name from person where id = $1", [
      work.officer.personId,
    ]);
    expect(entry).toEqual({
      author_id: null,
      note: `Đã gửi thư nhắc việc cho ${name}. Quá hạn hoàn thành ngày 15/11/2023.`,
      status: "ASSIGNED",
    });
  });

  it("comes once a day; what comes later waits for the next working day", async () => {
    await aDueTask();
    const first = await digestOf(thursday);
    await sendDigest(post, first.id);
    await sendDigest(post, first.id);
    const later = await aDueTask({ dueOn: "2023-11-17" });
    expect(await plannedOn(inVietnam("2023-11-16", "14:00"))).toHaveLength(1);
    expect(await plannedOn(inVietnam("2023-11-18", "09:00"))).toHaveLength(1);
    const second = await digestOf(friday);
    await sendDigest(postTo(post.mailer, friday), second.id);
    expect(server.mails.map(({ subject }) => subject)).toEqual([
      "Nhắc việc ngày 16/11/2023: 1 quá hạn",
      "Nhắc việc ngày 17/11/2023: 1 sắp đến hạn",
    ]);
    expect(server.mails[1]?.text).toContain(globalId("RemediationTask", later.id));
    expect(server.mails[1]?.text).toContain("(hôm nay)");
  });

  it("counts what it does not list", async () => {
    for (let count = 0; count < 34; count += 1) await aDueTask();
    await sendDigest(post, (await digestOf(thursday)).id);
    expect(server.mails[0]?.subject).toBe("Nhắc việc ngày 16/11/2023: 34 quá hạn");
    expect(server.mails[0]?.text).toContain("… và 4 nhiệm vụ khác.");
    const [{ count }] = await dataSource.query(
      "select count(*)::int from task_update where kind = 'NOTIFIED'",
    );
    expect(count).toBe(30);
  });

  it("goes to nobody without a role, without an address, or behind an API key", async () => {
    const people = await Promise.all(
      ["co.dia.chi@example.vn", "khong-dia-chi", "key-1@keys.invalid", "da.nghi@example.vn"].map((email) =>
        aPerson(dataSource, { email }),
      ),
    );
    for (const { id, email } of people) {
      const validTo = email.startsWith("da.nghi") ? "2023-11-01" : null;
      await aMembership(dataSource, {
        personId: id,
        unitId: work.units.justice.id,
        role: "UNIT_HEAD",
        validTo,
      });
    }
    await dataSource.query("update membership set valid_to = '2023-01-01' where person_id = $1", [
      work.outsider.personId,
    ]);
    const leadUnitId = globalId("Unit", work.units.justice.id);
    await aDueTask({ leadUnitId, assigneeId: null });
    for (const digest of await plannedOn(thursday)) await sendDigest(post, digest.id);
    expect(server.mails.map(({ to }) => (Array.isArray(to) ? to[0] : to)?.text)).toEqual([
      expect.stringContaining("<co.dia.chi@example.vn>"),
    ]);
  });
});

describe("a mail whose reason has gone", () => {
  it("is cancelled when nothing is left to tell", async () => {
    const task = await aDueTask();
    const digest = await digestOf(thursday);
    await writeAs(dataSource, work.reformOffice, (tx) =>
      cancelTask(tx, work.reformOffice, { ...seen(task), reason: "Trùng" }),
    );
    await sendDigest(post, digest.id);
    expect(server.mails).toEqual([]);
    expect(await stateOf(digest)).toMatchObject({ status: "CANCELLED", attempts: 0 });
  });

  it("tells the rest, without what was read in the console meanwhile", async () => {
    const [gone, read, left] = [await aDueTask(), await aDueTask(), await aDueTask()];
    const digest = await digestOf(thursday);
    await writeAs(dataSource, work.reformOffice, (tx) =>
      cancelTask(tx, work.reformOffice, { ...seen(gone), reason: "Trùng" }),
    );
    await dataSource.query("update notice set read_at = now() where task_id = $1", [read.id]);
    await sendDigest(post, digest.id);
    expect(server.mails[0]?.subject).toBe("Nhắc việc ngày 16/11/2023: 1 quá hạn");
    expect(server.mails[0]?.text).toContain(globalId("RemediationTask", left.id));
  });

  it("does not go to somebody whose role has ended meanwhile", async () => {
    await aDueTask();
    const digest = await digestOf(thursday);
    await dataSource.query("update membership set valid_to = '2023-11-16' where person_id = $1", [
      work.officer.personId,
    ]);
    await sendDigest(post, digest.id);
    expect(server.mails).toEqual([]);
    expect(await stateOf(digest)).toMatchObject({ status: "CANCELLED" });
  });
});

describe("a mail server that does not take a mail", () => {
  it("is asked again under the same Message-ID", async () => {
    await aDueTask();
    const digest = await digestOf(thursday);
    server.onMail = () => {
      throw smtpRefusal(451, "Try again later");
    };
    await expect(sendDigest(post, digest.id)).rejects.toThrow("Try again later");
    const failed = await stateOf(digest);
    expect(failed).toMatchObject({ status: "SENDING", attempts: 1, error: expect.stringContaining("later") });
    server.onMail = () => undefined;
    await sendDigest(post, digest.id);
    expect(server.mails.map(({ messageId }) => messageId)).toEqual([failed.messageId]);
    expect(await stateOf(digest)).toMatchObject({ status: "SENT", attempts: 2, error: null });
  });

  it("fails in the log after so many attempts, and the next day's mail tells it", async () => {
    const task = await aDueTask();
    const digest = await digestOf(thursday);
    await server.close();
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      await expect(sendDigest(post, digest.id)).rejects.toThrow("ECONNREFUSED");
    }
    await sendDigest(post, digest.id);
    expect(await stateOf(digest)).toMatchObject({
      status: "FAILED",
      attempts: mostAttempts,
      error: expect.stringContaining("ECONNREFUSED"),
    });
    expect(await plannedOn(inVietnam("2023-11-16", "15:00"))).toHaveLength(1);
    const next = await digestOf(friday);
    const other = await aMailServer();
    const mailer = openMailer({ smtpUrl: other.url, from: "cchc@example.vn" });
    await sendDigest(postTo(mailer, friday), next.id);
    expect(other.mails[0]?.text).toContain(globalId("RemediationTask", task.id));
    expect(other.mails[0]?.text).toContain("(quá 2 ngày)");
  });

  it("is not asked again for an address that it does not know", async () => {
    await aDueTask();
    const digest = await digestOf(thursday);
    server.onRecipient = () => {
      throw smtpRefusal(550, "No such user");
    };
    await sendDigest(post, digest.id);
    expect(await stateOf(digest)).toMatchObject({
      status: "FAILED",
      error: expect.stringContaining("No such user"),
    });
  });
});

describe("a crash between sending and writing it down", () => {
  it("sends the same mail under the same Message-ID, though its reason has gone since", async () => {
    const task = await aDueTask();
    const digest = await digestOf(thursday);
    const crash = new Error("the process died");
    const crashing: Mailer = {
      ...post.mailer,
      send: async (mail) => {
        await post.mailer.send(mail);
        await dataSource.query("update digest set status = 'SENDING', error = null where id = $1", [
          digest.id,
        ]);
        throw crash;
      },
    };
    await expect(sendDigest({ ...post, mailer: crashing }, digest.id)).rejects.toThrow(crash);
    await dataSource.query("update digest set error = null where id = $1", [digest.id]);
    await writeAs(dataSource, work.reformOffice, (tx) =>
      cancelTask(tx, work.reformOffice, { ...seen(task), reason: "Trùng" }),
    );
    await sendDigest(post, digest.id);
    const [first, second] = server.mails;
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toBe(first?.text);
    expect(await stateOf(digest)).toMatchObject({ status: "SENT", attempts: 2 });
  });

  it("is found by the next plan, though the job was lost", async () => {
    await aDueTask();
    const digest = await digestOf(thursday);
    await dataSource.query("delete from pgboss.job where name = 'mail'");
    await plannedOn(inVietnam("2023-11-16", "08:30"));
    await plannedOn(inVietnam("2023-11-16", "08:45"));
    expect(await jobsIn(dataSource, "mail")).toEqual([{ digestId: digest.id }]);
  });
});
