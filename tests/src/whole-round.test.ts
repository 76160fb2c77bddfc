import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { ask, codesOf } from "./harness/graphql.js";
import { appraise, appraiseAll } from "./round/appraisal.js";
import { advanceRound, inDays, type Move, moveRound, newRound, phases } from "./round/office.js";
import { type Participants, participants, type Somebody } from "./round/people.js";
import { placesOf, rankingBy, rankingOf } from "./round/ranking.js";
import { fillSheet, lockSheet, restate, rowsOf, type Statement, versionOf } from "./round/self-assessment.js";

/** What each unit states beside full marks; surveys come to 80 %, which costs each of them 2.8 of 14 points. */
const stories = {
  late: { "1.1.1": { option: 1 } },
  overdueReports: { "1.2.1": { count: "2" } },
  nothingArose: { "2.1.1": { absent: true }, "5.2": { absent: true } },
  reopened: { "1.5": { count: "0" } },
  amended: { "3.4.1": { percent: "97" } },
  questioned: {},
  penalised: {},
  disbursement: { "6.1": { percent: "70" } },
  best: {},
  worst: { "3.4.1": { percent: "94" }, "1.1.1": { option: 2 }, "1.4": { percent: "70" } },
} satisfies Record<string, Record<string, Statement>>;

type Story = keyof typeof stories;
const names = Object.keys(stories) as Story[];

let api: Api;
let people: Participants;
let roundId = "";
const assessments = new Map<Story, string>();

const of = (name: Story) => assessments.get(name) ?? "";
const unitOf = (name: Story) => {
  const unit = people.units[names.indexOf(name)];
  if (!unit) throw new Error(`There is no unit for ${name}`);
  return unit;
};

beforeAll(async () => {
  api = await startApi();
  people = await participants(api);
}, 120_000);

afterAll(async () => {
  await api.stop();
});

const move = (mutation: Move) => moveRound(people.office, roundId, mutation);
const advance = (to: string) => advanceRound(people.office, roundId, to);

/** The ranking as somebody sees it, by story. */
const ranking = async (reader: Somebody) => rankingBy(await rankingOf(reader, roundId), assessments);

/** The ranks once the finals are fixed, worked out by hand. */
const places = {
  best: ["97.20", 1, false],
  amended: ["97.11", 2, false],
  nothingArose: ["97.08", 3, false],
  late: ["96.70", 4, true],
  overdueReports: ["96.70", 4, true],
  disbursement: ["96.67", 6, false],
  questioned: ["96.60", 7, false],
  reopened: ["96.20", 8, false],
  penalised: ["95.70", 9, false],
  worst: ["91.20", 10, false],
};

describe("a whole round over ten units", () => {
  it("is opened by the province's office with a deadline for each phase", async () => {
    const round = await newRound(
      people.office,
      people.units.map(({ unit }) => unit.id),
    );
    roundId = round.id;
    for (const name of names) assessments.set(name, round.assessmentOf(unitOf(name).unit.id));
    expect(new Set(assessments.values()).size).toBe(10);
    expect(round.deadlines.map(({ phase, daysLeft }) => [phase, daysLeft > 0])).toEqual(
      phases.map((phase) => [phase, true]),
    );
    expect(await move("openRound")).toBe("SELF_ASSESSMENT");
  });

  it("reminds the units of what is missing, and one that is complete is left in peace", async () => {
    const { officer, head } = unitOf("best");
    await fillSheet(officer, of("best"), stories.best);
    await lockSheet(officer, head, of("best"));
    const { sendReminders } = await people.office.ask<{
      sendReminders: { reminders: { message: string; assessment: { id: string } }[] };
    }>(
      `mutation ($input: SendRemindersInput!) { sendReminders(input: $input) {
         reminders { message assessment { id } } } }`,
      { input: { roundId } },
    );
    expect(sendReminders.reminders.map(({ assessment }) => assessment.id).toSorted()).toEqual(
      names
        .filter((name) => name !== "best")
        .map(of)
        .toSorted(),
    );
  });

  it("is filled in by the officers and locked by the heads with the signed document", async () => {
    for (const name of names.filter((each) => each !== "best")) {
      const { officer, head } = unitOf(name);
      await fillSheet(officer, of(name), stories[name]);
      await lockSheet(officer, head, of(name));
    }
    const { node } = await people.office.ask<{ node: { progress: { lockedAt: string | null }[] } }>(
      "query ($id: ID!) { node(id: $id) { ... on AssessmentRound { progress { lockedAt } } } }",
      { id: roundId },
    );
    expect(node.progress.filter(({ lockedAt }) => lockedAt)).toHaveLength(10);
  });

  it("does not let a unit score itself once its sheet is locked, nor in the appraisal", async () => {
    const { officer } = unitOf("late");
    const again = restate(officer, of("late"), "1.5", { count: "0" });
    await expect(again).rejects.toThrow("RULE_BROKEN");
    await advance("APPRAISAL");
    await expect(restate(officer, of("late"), "1.5", { count: "0" })).rejects.toThrow("RULE_BROKEN");
  });

  it("gives one unit its sheet back with a reason; it corrects itself and locks again", async () => {
    const { officer, head } = unitOf("reopened");
    await people.office.ask(
      "mutation ($input: ReopenAssessmentInput!) { reopenAssessment(input: $input) { assessment { lockedAt } } }",
      {
        input: {
          assessmentId: of("reopened"),
          expectedVersion: await versionOf(people.office, of("reopened")),
          until: inDays(3),
          reason: "Bổ sung sáng kiến đã được công nhận",
        },
      },
    );
    await restate(officer, of("reopened"), "1.5", { count: "1" });
    await lockSheet(officer, head, of("reopened"));
  });

  it("is appraised by each department on its own criteria only", async () => {
    for (const appraiser of people.appraisers) {
      for (const name of names) await appraiseAll(appraiser, of(name), "80");
    }
    const [first, second] = people.appraisers as [Somebody, Somebody];
    const own = new Set((await rowsOf(first, of("late"))).map(({ criterion }) => criterion.code));
    const others = (await rowsOf(second, of("late"))).filter(({ criterion }) => own.has(criterion.code));
    expect(others).toEqual([]);
    const row = (await rowsOf(people.office, of("late"))).find(({ criterion }) => !own.has(criterion.code));
    const refused = await ask(
      api.url,
      "mutation ($input: RecordAppraisalsInput!) { recordAppraisals(input: $input) { scores { id } } }",
      {
        headers: first.headers,
        variables: {
          input: {
            assessmentId: of("late"),
            scores: [
              {
                criterionId: row?.criterion.id,
                expectedVersion: row?.version,
                points: "0",
                note: "Không đạt",
              },
            ],
          },
        },
      },
    );
    expect(codesOf(refused)).toEqual(["FORBIDDEN"]);
  });

  it("asks about a score, hears the explanation, and appraises a second time", async () => {
    let finance: Somebody | undefined;
    for (const appraiser of people.appraisers) {
      const rows = await rowsOf(appraiser, of("questioned"));
      if (rows.some(({ criterion }) => criterion.code === "6.2")) finance = appraiser;
    }
    if (!finance) throw new Error("Nobody appraises 6.2");
    const scoreId = await appraise(finance, of("questioned"), "6.2", {
      points: "0",
      note: "Chưa thấy quy chế quản lý tài sản công",
    });
    const { askExplanation } = await finance.ask<{ askExplanation: { explanation: { id: string } } }>(
      "mutation ($input: AskExplanationInput!) { askExplanation(input: $input) { explanation { id } } }",
      { input: { scoreId, question: "Quy chế được ban hành tại văn bản nào?" } },
    );
    const explanationId = askExplanation.explanation.id;
    await advance("EXPLANATION");
    const { officer } = unitOf("questioned");
    await officer.ask(
      "mutation ($input: AnswerExplanationInput!) { answerExplanation(input: $input) { explanation { answer } } }",
      {
        input: {
          explanationId,
          expectedVersion: await versionOf(officer, explanationId),
          answer: "Quyết định 15/QĐ-UBND, ban hành chậm hai tháng",
        },
      },
    );
    await advance("SECOND_APPRAISAL");
    await appraise(finance, of("questioned"), "6.2", {
      points: "0.9",
      note: "Có quy chế nhưng ban hành chậm",
    });
  });

  it("takes points off by an administrative penalty with its document", async () => {
    await people.office.ask(
      "mutation ($input: RecordPenaltyInput!) { recordPenalty(input: $input) { penalty { points } } }",
      {
        input: {
          assessmentId: of("penalised"),
          points: "1.5",
          reason: "Bị phê bình bằng văn bản",
          documentNumber: "345/UBND-NC",
          documentDate: "2024-11-20",
        },
      },
    );
  });

  it("fixes the finals, ranks with ties as ties, and publishes", async () => {
    expect(await move("finaliseRound")).toBe("FINALISED");
    const rows = await ranking(people.office);
    expect(placesOf(rows)).toEqual(places);
    expect([rows.nothingArose?.points, rows.nothingArose?.max]).toEqual(["93.20", "96"]);
    expect(rows.penalised?.penalty).toBe("1.5");
    expect(new Set(Object.values(rows).map(({ grade }) => grade))).toEqual(new Set(["Tốt"]));
    const { officer } = unitOf("late");
    expect(Object.keys(await ranking(officer))).toEqual(["late"]);
    expect(await move("publishRound")).toBe("PUBLISHED");
    expect(placesOf(await ranking(officer))).toEqual(places);
  });

  it("puts every lost point of every unit into the ledger", async () => {
    const lost: Record<string, string> = {};
    for (const name of names) {
      const { node } = await people.office.ask<{
        node: { coverage: { lost: string; unexplained: string }; total: { lost: string } };
      }>(
        `query ($id: ID!) { node(id: $id) { ... on Assessment { coverage { lost unexplained } total { lost } } } }`,
        { id: of(name) },
      );
      expect([name, node.coverage.unexplained]).toEqual([name, node.coverage.lost]);
      lost[name] = node.coverage.lost;
    }
    expect(lost).toMatchObject({
      late: "3.3",
      best: "2.8",
      nothingArose: "2.8",
      questioned: "3.4",
      worst: "8.8",
    });
    expect(lost.disbursement).toMatch(/^3\.32631578947368421/);
  });

  it("amends a published score with a reason; ranks and the ledger follow, the earlier state stays readable", async () => {
    const before = new Date().toISOString();
    const row = (await rowsOf(people.office, of("amended"))).find(
      ({ criterion }) => criterion.code === "3.4.1",
    );
    await people.office.ask(
      "mutation ($input: AmendScoreInput!) { amendScore(input: $input) { amendment { id } } }",
      {
        input: {
          scoreId: row?.scoreId,
          expectedVersion: row?.version,
          state: "SCORED",
          points: "3",
          reason: "Số liệu iGate được xác nhận lại: 100% đúng hạn",
          documentNumber: "12/TB-SNV",
          documentDate: "2025-01-10",
        },
      },
    );
    expect(placesOf(await ranking(unitOf("worst").officer))).toEqual({
      ...places,
      best: ["97.20", 1, true],
      amended: ["97.20", 1, true],
    });
    const { node } = await people.office.ask<{
      node: { coverage: { lost: string }; then: { totals: { final: { points: string } } } };
    }>(
      `query ($id: ID!, $before: DateTime!) { node(id: $id) { ... on Assessment { coverage { lost }
         then: sheet(asOf: $before) { totals { final { points } } } } } }`,
      { id: of("amended"), before },
    );
    expect(node.coverage.lost).toBe("2.8");
    expect(node.then.totals.final.points).toBe("97.11");
  });

  it("leaves an audit trail without a break", async () => {
    const { auditBreaks } = await people.admin.ask<{ auditBreaks: number }>("{ auditBreaks }");
    expect(auditBreaks).toBe(0);
  });
});
