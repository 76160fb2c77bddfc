import type { EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import {
  aDocument,
  aDraftRound,
  anOpenRound,
  type Cohort,
  cohortIn,
  fillSelf,
  seenAssessment,
  seenRound,
} from "../../test/cohort.js";
import { cloneTestDatabase, inRollback, type TestDatabase } from "../../test/database.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { lockAssessment, reopenAssessment } from "../assessments/assessment-lock.service.js";
import { globalId } from "../lists/global-id.js";
import { advanceRound } from "../rounds/round.service.js";
import { Reminder } from "./reminder.entity.js";
import { sendReminders } from "./reminder.service.js";

let database: TestDatabase;
let at: Cohort;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) =>
  inRollback(database.dataSource, test);
const moment = (day: string) => new Date(`${day}T03:00:00Z`);

/** The first district has locked, the second is complete, the third has done nothing. */
async function halfDone(tx: EntityManager) {
  const deadlines = [{ phase: "SELF_ASSESSMENT" as const, dueOn: "2024-01-31" }];
  const open = await anOpenRound(tx, at, { deadlines });
  const documents = [
    await aDocument(tx, at.heads[0], at.districts[0]),
    await aDocument(tx, at.heads[1], at.districts[1]),
  ] as const;
  await fillSelf(tx, at, open.assessments[0], documents[0]);
  await fillSelf(tx, at, open.assessments[1], documents[1]);
  const signed = { signedDocumentId: globalId("Evidence", documents[0].id) };
  const input = { ...seenAssessment(open.assessments[0]), ...signed };
  await lockAssessment(tx, at.heads[0], input, moment("2024-01-20"));
  return { ...open, roundId: globalId("AssessmentRound", open.round.id) };
}

describe("reminders", () => {
  it("go to those that lack something and say what, and by when", async () => {
    await rolledBack(async (tx) => {
      const { roundId, assessments } = await halfDone(tx);
      const sent = await sendReminders(tx, at.office, { roundId }, moment("2024-01-25"));
      expect(sent.map(({ assessmentId, message }) => [assessmentId, message])).toEqual([
        [assessments[1].id, "Phiếu đã đủ nội dung nhưng chưa khóa. Hạn tự chấm điểm: 31/01/2024."],
        [assessments[2].id, "Phiếu còn 2 tiêu chí chưa có điểm (1.1, 1.2). Hạn tự chấm điểm: 31/01/2024."],
      ]);
      expect(sent[0]).toMatchObject({ phase: "SELF_ASSESSMENT", sentById: at.office.personId });
    });
  });

  it("go once a day and phase; again the next day and, for a question, in the next phase", async () => {
    await rolledBack(async (tx) => {
      const { round, roundId, assessments } = await halfDone(tx);
      const send = (day: string, message?: string) =>
        sendReminders(
          tx,
          at.office,
          { roundId, assessmentIds: [globalId("Assessment", assessments[2].id)], message },
          moment(day),
        );
      const [first] = await send("2024-01-25", " Nhắc lần một ");
      expect(first).toMatchObject({ message: "Nhắc lần một" });
      expect((await send("2024-01-25", "Nhắc nữa")).map(({ id }) => id)).toEqual([first?.id]);
      expect((await send("2024-01-26"))[0]?.id).not.toBe(first?.id);
      await advanceRound(tx, at.office, { ...seenRound(round), to: "APPRAISAL" });
      expect(await send("2024-01-26")).toEqual([]);
      await tx.query(
        `insert into explanation (version, score_id, question, asked_by_id, asked_at)
         select 1, s.id, 'Văn bản nào?', $2, now() from score s join criterion c on c.id = s.criterion_id
         where s.assessment_id = $1 and c.code = '1.1'`,
        [assessments[2].id, at.office.personId],
      );
      const [inAppraisal] = await send("2024-01-26");
      expect(inAppraisal).toMatchObject({
        phase: "APPRAISAL",
        message: "Phiếu còn 1 tiêu chí chưa giải trình câu hỏi của cơ quan thẩm định (1.1).",
      });
      expect(await tx.countBy(Reminder, { assessmentId: assessments[2].id })).toBe(3);
    });
  });

  it("tell a unit whose assessment was reopened its own last day", async () => {
    await rolledBack(async (tx) => {
      const { round, roundId, assessments } = await halfDone(tx);
      await advanceRound(tx, at.office, { ...seenRound(round), to: "APPRAISAL" });
      const locked = await tx.findOneByOrFail(Assessment, { id: assessments[0].id });
      const reopening = { ...seenAssessment(locked), until: "2024-02-20", reason: "Bổ sung" };
      await reopenAssessment(tx, at.office, reopening, moment("2024-02-15"));
      const assessmentIds = [globalId("Assessment", locked.id)];
      const sent = await sendReminders(tx, at.office, { roundId, assessmentIds }, moment("2024-02-16"));
      expect(sent.map(({ message }) => message)).toEqual([
        "Phiếu đã đủ nội dung nhưng chưa khóa. Hạn tự chấm điểm: 20/02/2024.",
      ]);
    });
  });

  it("are sent by the round's office, about its own assessments, while there is a phase", async () => {
    await rolledBack(async (tx) => {
      const { roundId, assessments } = await halfDone(tx);
      const { round: other } = await anOpenRound(tx, at);
      const stranger = {
        roundId: globalId("AssessmentRound", other.id),
        assessmentIds: [globalId("Assessment", assessments[0].id)],
      };
      await expect(sendReminders(tx, at.office, stranger)).rejects.toMatchObject({ messageKey: "badId" });
      const district = actorOf("REFORM_OFFICE", at.districts[0]);
      await expect(sendReminders(tx, district, { roundId })).rejects.toMatchObject({ code: "FORBIDDEN" });
      const draft = await aDraftRound(tx, at);
      const early = sendReminders(tx, at.office, { roundId: globalId("AssessmentRound", draft.id) });
      await expect(early).rejects.toMatchObject({ messageKey: "remindersClosed" });
    });
  });

  it("are read by the unit that they went to and by no other", async () => {
    const { dataSource } = database;
    const { roundId, assessments } = await dataSource.transaction(halfDone);
    const send = `mutation($input: SendRemindersInput!) { sendReminders(input: $input) {
      reminders { phase assessment { id } sentBy { id } } } }`;
    const { sendReminders: payload } = await answered<{ sendReminders: { reminders: object[] } }>(
      dataSource,
      at.office,
      send,
      { input: { roundId } },
    );
    expect(payload.reminders).toHaveLength(2);
    const source = `query($id: ID!) { node(id: $id) { ... on Assessment { reminders { totalCount } } } }`;
    const id = globalId("Assessment", assessments[2].id);
    const seenBy = (index: 1 | 2) =>
      answered<{ node: object | null }>(dataSource, at.heads[index], source, { id });
    expect(await seenBy(2)).toEqual({ node: { reminders: { totalCount: 1 } } });
    expect(await seenBy(1)).toEqual({ node: null });
  });

  it("never wait in a ring with somebody who locks an assessment", async () => {
    const { dataSource } = database;
    const { round, roundId, assessments } = await dataSource.transaction(halfDone);
    let reminding: Promise<unknown> = Promise.resolve();
    await dataSource.transaction(async (tx) => {
      await tx.query("select from assessment where id = $1 for update", [assessments[1].id]);
      reminding = dataSource.transaction((other) =>
        sendReminders(other, at.office, { roundId }, moment("2024-01-25")),
      );
      while ((await waiting(tx)) === 0);
      await tx.query("select from assessment_round where id = $1 for share", [round.id]);
    });
    expect(await reminding).toHaveLength(2);
  });
});

/** How many in this database wait for a lock. */
async function waiting(tx: EntityManager): Promise<number> {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `select count(*)::int from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return count;
}
