import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { inVietnam } from "../../test/notices.js";
import { aTask, personIdOf, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { openMailer } from "../mail/mailer.js";
import { seedCatalogues } from "../seed/seed.js";
import { planDay } from "./notice-works.js";
import { tellOfChanges } from "./plan-notices.js";

let database: TestDatabase;
let dataSource: DataSource;
let work: Work;
let taskIds: string[];

const thursday = inVietnam("2023-11-16", "09:00");

/** Three tasks of the office, told of as given and as overdue, with mails that wait. */
beforeAll(async () => {
  database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  await seedCatalogues(dataSource);
  taskIds = [];
  for (let count = 0; count < 3; count += 1) {
    const { id } = await writeAs(dataSource, work.reformOffice, (tx) =>
      aTask(tx, work, { dueOn: "2023-11-15" }),
    );
    taskIds.push(id);
  }
  await dataSource.transaction((tx) => tellOfChanges(tx, taskIds, thursday));
  const mailer = openMailer({ smtpUrl: "smtp://127.0.0.1:1", from: "cchc@example.vn" });
  await planDay({ dataSource, baseUrl: "https://cchc.example.vn", fromHour: 8, mailer, now: () => thursday });
  return database.drop;
});

const refusal = (code: string) => ({
  extensions: expect.anything(),
  originalError: expect.objectContaining({ code }),
});

interface Inbox {
  viewer: {
    unreadNoticeCount: number;
    notices: { totalCount: number; nodes: { id: string; text: string; task: { id: string } | null }[] };
  };
}

const inboxOf = (actor: Actor, filter: object = {}) =>
  answered<Inbox>(
    dataSource,
    actor,
    `query ($filter: NoticeFilter) { viewer { unreadNoticeCount
      notices(filter: $filter) { totalCount nodes { id text reason days subjectOn readAt task { id } } } } }`,
    { filter },
  ).then(({ viewer }) => viewer);

const mark = `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) {
  unreadNoticeCount notices { id readAt } } }`;

describe("the inbox", () => {
  it("holds one's own notices, by reason and by task", async () => {
    const inbox = await inboxOf(work.head);
    expect(inbox).toMatchObject({ unreadNoticeCount: 6, notices: { totalCount: 6 } });
    expect((await inboxOf(work.head, { reason: { eq: "OVERDUE" } })).notices.totalCount).toBe(3);
    const taskId = { eq: globalId("RemediationTask", taskIds[0] ?? "") };
    const ofTask = (await inboxOf(work.head, { taskId })).notices;
    expect(ofTask.nodes.map(({ text }) => text).sort()).toEqual([
      "Quá hạn hoàn thành ngày 15/11/2023.",
      expect.stringContaining("Được giao ngày"),
    ]);
    expect((await inboxOf(work.outsider)).notices.totalCount).toBe(0);
  });

  it("counts what is unread, and marks only one's own, at the moment it was first read", async () => {
    const [first, second] = (await inboxOf(work.officer)).notices.nodes;
    const noticeIds = [first?.id ?? "", second?.id ?? ""];
    const marked = await answered<{ markNoticesRead: { notices: { readAt: string }[] } }>(
      dataSource,
      work.officer,
      mark,
      { input: { noticeIds } },
    );
    expect(marked.markNoticesRead).toMatchObject({ unreadNoticeCount: 4 });
    const again = await answered(dataSource, work.officer, mark, { input: { noticeIds } });
    expect(again).toEqual(marked);
    expect((await inboxOf(work.officer, { unread: true })).notices.totalCount).toBe(4);
    expect((await inboxOf(work.officer, { unread: false })).notices.totalCount).toBe(2);
    const { errors } = await ask(dataSource, work.head, mark, { input: { noticeIds } });
    expect(errors?.[0]).toMatchObject(refusal("NOT_FOUND"));
    const nothing = await ask(dataSource, work.head, mark, { input: {} });
    expect(nothing.errors?.[0]).toMatchObject(refusal("BAD_USER_INPUT"));
    const all = await answered(dataSource, work.officer, mark, { input: { all: true } });
    expect(all).toEqual({ markNoticesRead: { unreadNoticeCount: 0, notices: [] } });
    expect(await inboxOf(work.head)).toMatchObject({ unreadNoticeCount: 6 });
  });

  it("does not count what has lost its reason", async () => {
    await dataSource.query("update notice set cancelled_at = now() where task_id = $1", [taskIds[2]]);
    expect(await inboxOf(work.head)).toMatchObject({ unreadNoticeCount: 4 });
    await dataSource.query("update notice set cancelled_at = null");
  });

  it("reads a page of notices with their tasks, people and mails in few statements", async () => {
    const source = `{ viewer { unreadNoticeCount notices { nodes { text task { title } person { name }
      digest { status } } } } }`;
    const { errors, statements } = await ask(dataSource, work.head, source);
    expect(errors).toBeUndefined();
    expect(statements).toBe(2);
  });
});

describe("a task's notices", () => {
  it("are seen by who sees the task", async () => {
    const source = `query ($id: ID!) { node(id: $id) { ... on RemediationTask { notices { totalCount } } } }`;
    const variables = { id: globalId("RemediationTask", taskIds[0] ?? "") };
    const seen = { node: { notices: { totalCount: 4 } } };
    for (const actor of [work.reformOffice, work.colleague, work.leader]) {
      expect(await answered(dataSource, actor, source, variables)).toEqual(seen);
    }
    expect(await answered(dataSource, work.outsider, source, variables)).toEqual({ node: null });
  });
});

describe("the log of mails", () => {
  const source = `query ($filter: DigestFilter) { digests(filter: $filter) { totalCount nodes {
    day status attempts subject text person { name } notices { totalCount } } } }`;

  it("shows the office what goes to whom, and the administrator that it goes", async () => {
    await dataSource.query("update digest set text = 'Nhiệm vụ …'");
    const office = await answered<{ digests: object }>(dataSource, work.reformOffice, source);
    const mail = { day: "2023-11-16", status: "QUEUED", attempts: 0, subject: null };
    const node = { ...mail, text: "Nhiệm vụ …", person: expect.anything(), notices: { totalCount: 6 } };
    expect(office.digests).toEqual({ totalCount: 2, nodes: [node, node] });
    const admin = actorOf("SYSTEM_ADMIN", work.units.district);
    const hidden = { ...node, text: null, notices: { totalCount: 0 } };
    expect(await answered(dataSource, admin, source)).toEqual({
      digests: { totalCount: 2, nodes: [hidden, hidden] },
    });
    const filter = { personId: { eq: personIdOf(work.head) }, status: { eq: "QUEUED" } };
    expect(await answered(dataSource, admin, source, { filter })).toMatchObject({
      digests: { totalCount: 1 },
    });
  });

  it("is closed to others, and to those of other places", async () => {
    const { errors } = await ask(dataSource, work.head, source);
    expect(errors?.[0]).toMatchObject(refusal("FORBIDDEN"));
    const elsewhere = actorOf("REFORM_OFFICE", work.units.justice);
    expect(await answered(dataSource, elsewhere, source)).toEqual({ digests: { totalCount: 0, nodes: [] } });
  });
});

describe("the rules of notices", () => {
  const create = `mutation ($input: CreateNoticeRuleInput!) { createNoticeRule(input: $input) {
    noticeRule { id version reason days recipient active } } }`;
  const update = `mutation ($input: UpdateNoticeRuleInput!) { updateNoticeRule(input: $input) {
    noticeRule { id version days active } } }`;

  it("come with the installation and are changed by the reform office", async () => {
    const { noticeRules } = await answered<{ noticeRules: { nodes: object[]; totalCount: number } }>(
      dataSource,
      work.officer,
      "{ noticeRules { totalCount nodes { reason days recipient active } } }",
    );
    expect(noticeRules.totalCount).toBe(21);
    expect(noticeRules.nodes[0]).toEqual({ reason: "DUE", days: 1, recipient: "OWNER", active: true });
    const input = { reason: "OVERDUE", days: 21, recipient: "LEADER" };
    const made = await answered<{ createNoticeRule: { noticeRule: { id: string } } }>(
      dataSource,
      work.reformOffice,
      create,
      { input },
    );
    const { id } = made.createNoticeRule.noticeRule;
    const twice = await ask(dataSource, work.reformOffice, create, { input });
    expect(twice.errors?.[0]?.originalError).toMatchObject({ messageKey: "noticeRuleExists" });
    const change = { noticeRuleId: id, expectedVersion: 1, days: 30, active: false };
    expect(await answered(dataSource, work.reformOffice, update, { input: change })).toEqual({
      updateNoticeRule: { noticeRule: { id, version: 2, days: 30, active: false } },
    });
    const stale = await ask(dataSource, work.reformOffice, update, { input: change });
    expect(stale.errors?.[0]).toMatchObject(refusal("CONFLICT"));
    const taken = { noticeRuleId: id, expectedVersion: 2, days: 14 };
    const clash = await ask(dataSource, work.reformOffice, update, { input: taken });
    expect(clash.errors?.[0]?.originalError).toMatchObject({ messageKey: "noticeRuleExists" });
    const byHead = await ask(dataSource, work.head, create, { input });
    expect(byHead.errors?.[0]).toMatchObject(refusal("FORBIDDEN"));
  });
});

describe("the calendar", () => {
  const set = `mutation ($input: SetCalendarDayInput!) { setCalendarDay(input: $input) {
    calendarDay { id version day name kind } } }`;
  const remove = `mutation ($input: RemoveCalendarDayInput!) { removeCalendarDay(input: $input) { day } }`;

  it("knows the days off of the years to come", async () => {
    const filter = { day: { gte: "2024-02-01", lte: "2024-05-31" } };
    const { calendarDays } = await answered<{ calendarDays: { nodes: { day: string; kind: string }[] } }>(
      dataSource,
      work.officer,
      "query ($filter: CalendarDayFilter) { calendarDays(filter: $filter) { nodes { day kind } } }",
      { filter },
    );
    expect(calendarDays.nodes).toHaveLength(12);
    expect(calendarDays.nodes[0]).toEqual({ day: "2024-02-08", kind: "HOLIDAY" });
    expect(calendarDays.nodes.at(-1)).toEqual({ day: "2024-05-04", kind: "WORKDAY" });
  });

  it("is kept by the reform office, and nobody overwrites what they have not seen", async () => {
    const input = { day: "2024-11-24", name: "Ngày nghỉ", kind: "HOLIDAY" };
    const made = await answered<{ setCalendarDay: { calendarDay: { id: string } } }>(
      dataSource,
      work.reformOffice,
      set,
      { input },
    );
    const { id } = made.setCalendarDay.calendarDay;
    const unseen = await ask(dataSource, work.reformOffice, set, { input });
    expect(unseen.errors?.[0]).toMatchObject(refusal("CONFLICT"));
    const seenDay = { ...input, name: " Nghỉ bù ", expectedVersion: 1 };
    expect(await answered(dataSource, work.reformOffice, set, { input: seenDay })).toMatchObject({
      setCalendarDay: { calendarDay: { id, version: 2, name: "Nghỉ bù" } },
    });
    const byHead = await ask(dataSource, work.head, set, { input });
    expect(byHead.errors?.[0]).toMatchObject(refusal("FORBIDDEN"));
    const gone = { calendarDayId: id, expectedVersion: 2 };
    expect(await answered(dataSource, work.reformOffice, remove, { input: gone })).toEqual({
      removeCalendarDay: { day: "2024-11-24" },
    });
  });

  it("keeps what an office has changed when the program starts again", async () => {
    await dataSource.query("delete from calendar_day where day = '2025-01-01'");
    await dataSource.query("update notice_rule set days = 8 where reason = 'DUE' and days = 7");
    await seedCatalogues(dataSource);
    expect(await dataSource.query("select from calendar_day where day = '2025-01-01'")).toEqual([]);
    expect(await dataSource.query("select from notice_rule where reason = 'DUE' and days = 7")).toEqual([]);
  });
});
