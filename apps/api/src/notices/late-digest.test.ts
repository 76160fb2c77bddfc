import type { DataSource } from "typeorm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cloneTestDatabase } from "../../test/database.js";
import { aMailServer, inVietnam, type MailServer, smtpRefusal } from "../../test/notices.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { openMailer } from "../mail/mailer.js";
import { seedCatalogues } from "../seed/seed.js";
import { Digest } from "./digest.entity.js";
import { planDay } from "./notice-works.js";
import { type Post, sendDigest } from "./send-digest.js";

let dataSource: DataSource;
let work: Work;
let server: MailServer;

const thursday = inVietnam("2023-11-16", "08:15");
const night = inVietnam("2023-11-18", "03:00");
const monday = inVietnam("2023-11-20", "08:15");

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  await seedCatalogues(dataSource);
  await dataSource.query("delete from notice_rule where reason <> 'OVERDUE' or recipient <> 'OWNER'");
  return database.drop;
});

beforeEach(async () => {
  await dataSource.query("truncate digest, notice");
  await dataSource.query("update remediation_task set status = 'CANCELLED'");
  server = await aMailServer();
});

const postAt = (moment: Date): Post => ({
  dataSource,
  mailer: openMailer({ smtpUrl: server.url, from: "cchc@example.vn" }),
  baseUrl: "https://cchc.example.vn",
  now: () => moment,
});

const aDueTask = (dueOn: string) =>
  writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { dueOn }));

async function plannedAt(moment: Date): Promise<Digest[]> {
  await planDay({ ...postAt(moment), fromHour: 8 });
  return dataSource.getRepository(Digest).find({ order: { id: "ASC" } });
}

/** Tries all that is left, as the jobs of a process that comes back do. */
async function sendAllAt(moment: Date): Promise<void> {
  const digests = await dataSource.getRepository(Digest).find({ order: { id: "ASC" } });
  for (const { id } of digests) await sendDigest(postAt(moment), id);
}

const statuses = async () =>
  (await dataSource.getRepository(Digest).find({ order: { id: "ASC" } })).map(({ status }) => status);

describe("a mail that is left over from an earlier day", () => {
  it("goes with the mail of the next working day, one mail in all", async () => {
    await aDueTask("2023-11-15");
    await plannedAt(thursday);
    await aDueTask("2023-11-17");
    await sendAllAt(night);
    expect(server.mails).toEqual([]);
    await plannedAt(monday);
    await sendAllAt(monday);
    expect(server.mails.map(({ subject }) => subject)).toEqual(["Nhắc việc ngày 20/11/2023: 2 quá hạn"]);
    expect(await statuses()).toEqual(["CANCELLED", "SENT"]);
  });

  it("is no other when the server refused it every time", async () => {
    await aDueTask("2023-11-15");
    await plannedAt(thursday);
    server.onMail = () => {
      throw smtpRefusal(451, "Try again later");
    };
    await expect(sendAllAt(thursday)).rejects.toThrow("Try again later");
    server.onMail = () => undefined;
    await plannedAt(monday);
    await sendAllAt(monday);
    expect(server.mails).toHaveLength(1);
    expect(await statuses()).toEqual(["CANCELLED", "SENT"]);
  });

  it("is sent again as it was where it may have gone out already", async () => {
    await aDueTask("2023-11-15");
    const [digest] = await plannedAt(thursday);
    await dataSource.query("update digest set status = 'SENDING', message_id = '<a@b>' where id = $1", [
      digest?.id,
    ]);
    await plannedAt(monday);
    await sendAllAt(monday);
    expect(server.mails.map(({ messageId }) => messageId)).toEqual(["<a@b>"]);
  });
});
