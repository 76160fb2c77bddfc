import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aPerson } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import {
  type CohortCase,
  cohortCase,
  finalPoints,
  fixFinals,
  type RoundCase,
  roundCase,
  selfPoints,
  setCase,
  writeScore,
} from "../../test/round-case.js";
import { globalId } from "../lists/global-id.js";

let dataSource: DataSource;
let cohort: CohortCase;
let open: RoundCase;
let final: RoundCase;
let office: Actor;
let head: Actor;

const idOf = ({ round }: RoundCase) => globalId("AssessmentRound", round.id);

async function roundFor<Round>(actor: Actor, of: RoundCase, fields: string): Promise<Round> {
  const query = `query ($id: ID!) { node(id: $id) { ... on AssessmentRound { ${fields} } } }`;
  return (await answered<{ node: Round }>(dataSource, actor, query, { id: idOf(of) })).node;
}

/** 1.1, 1.2 and 2 of each unit; the first and the third come out the same. */
const finals = [
  ["3", "2", "3"],
  ["4", "2", "4"],
  ["4", "1", "3"],
] as const;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  const { manager } = dataSource;
  cohort = await cohortCase(manager);
  const set = await setCase(manager, cohort);
  open = await roundCase(manager, cohort, set, { year: 2025 });
  final = await roundCase(manager, cohort, set, { year: 2024 });
  office = actorOf("REFORM_OFFICE", cohort.province);
  head = actorOf("UNIT_HEAD", cohort.districts[0] ?? cohort.province);
  for (const [index, assessment] of final.assessments.entries()) {
    for (const [place, code] of (["1.1", "1.2", "2"] as const).entries()) {
      await writeScore(dataSource, final, assessment, code, finalPoints(finals[index]?.[place] ?? "0"));
    }
  }
  await dataSource.query(
    `insert into published_figure (assessment_id, points, percent, rank, rank_of) values ($1, 8, 80, 3, 3)`,
    [final.assessments[0]?.id],
  );
  await fixFinals(dataSource, final);
  return database.drop;
});

const ranking = `ranking { rank rankOf tied points max percent lost penalty differs published { rank }
  assessment { unit { name } } }`;

describe("a ranking", () => {
  it("puts equal results on one rank, by the units' names in the Vietnamese alphabet", async () => {
    const { ranking: rows } = await roundFor<{ ranking: object[] }>(office, final, ranking);
    expect(rows).toMatchObject([
      {
        rank: 1,
        tied: false,
        points: "10.00",
        percent: "100.00",
        assessment: { unit: { name: "Huyện An" } },
      },
      { rank: 2, tied: true, points: "8.00", lost: "2.00", assessment: { unit: { name: "Huyện Dương" } } },
      {
        rank: 2,
        tied: true,
        rankOf: 3,
        max: "10",
        penalty: "0",
        published: { rank: 3 },
        differs: true,
        assessment: { unit: { name: "Huyện Đông" } },
      },
    ]);
  });

  it("is empty before the finals are fixed, and shows a unit only itself before publication", async () => {
    expect(await roundFor(office, open, ranking)).toEqual({ ranking: [] });
    const { ranking: rows } = await roundFor<{ ranking: object[] }>(head, final, ranking);
    expect(rows).toMatchObject([{ rank: 2, assessment: { unit: { name: "Huyện Đông" } } }]);
  });
});

const matrix = (level: string) =>
  `matrix(level: ${level}) { stage criteria { code } rows { points percents states assessment { unit { name } } } }`;

describe("a matrix", () => {
  it("shows the finals by area and by leaf", async () => {
    expect(await roundFor(office, final, matrix("AREA"))).toMatchObject({
      matrix: {
        stage: "FINAL",
        criteria: [{ code: "1" }, { code: "2" }, { code: "3" }],
        rows: [
          {
            points: ["6", "4", null],
            percents: ["100.00", "100.00", null],
            states: ["SCORED", "SCORED", "NOT_APPLICABLE"],
          },
          { points: ["5", "3", null], assessment: { unit: { name: "Huyện Dương" } } },
          { points: ["5", "3", null], percents: ["83.33", "75.00", null] },
        ],
      },
    });
    expect(await roundFor(office, final, matrix("LEAF"))).toMatchObject({
      matrix: {
        criteria: [{ code: "1.1" }, { code: "1.2" }, { code: "2" }, { code: "3" }],
        rows: [{}, {}, { points: ["3", "2", "3", null], percents: ["75.00", "100.00", "75.00", null] }],
      },
    });
  });

  it("shows the stage in which an open round stands, and an appraiser what its unit appraises", async () => {
    const [first] = open.assessments;
    if (!first) throw new Error("There is no assessment");
    await writeScore(dataSource, open, first, "1.1", selfPoints("2"));
    const shown = await roundFor<{ matrix: { rows: { points: string[] }[] } }>(office, open, matrix("LEAF"));
    expect(shown.matrix).toMatchObject({ stage: "SELF" });
    expect(shown.matrix.rows[2]?.points).toEqual(["2", null, null, null]);
    const appraiser = actorOf("APPRAISER", cohort.home);
    const seen = await roundFor<{ matrix: object }>(appraiser, open, matrix("LEAF"));
    expect(seen.matrix).toMatchObject({
      rows: [{}, {}, { points: ["2", null, null, null], states: ["SCORED", null, null, null] }],
    });
    const sums = await roundFor<{ matrix: object }>(appraiser, open, matrix("AREA"));
    expect(sums.matrix).toMatchObject({ rows: [{}, {}, { states: [null, null, null] }] });
  });
});

const cohortQuery = `assessments(orderBy: [{field: UNIT_NAME}]) { nodes { unit { name } cohort { criterion { code }
  own median best max ownPercent medianPercent bestPercent rank rankOf tied } } }`;

interface CohortAnswer {
  assessments: { nodes: { unit: { name: string }; cohort: object[] | null }[] };
}

describe("an assessment against its cohort", () => {
  it("has a median, a best and a rank for the whole, each area and each leaf", async () => {
    const { assessments } = await roundFor<CohortAnswer>(office, final, cohortQuery);
    expect(assessments.nodes[2]?.cohort).toMatchObject([
      {
        criterion: null,
        own: "8",
        median: "8",
        best: "10",
        max: "10",
        medianPercent: "80.00",
        rank: 2,
        tied: true,
      },
      { criterion: { code: "1" }, own: "5", best: "6", rank: 2, rankOf: 3 },
      {
        criterion: { code: "1.1" },
        own: "3",
        median: "4",
        best: "4",
        max: "4",
        ownPercent: "75.00",
        rank: 3,
      },
      { criterion: { code: "1.2" }, own: "2", rank: 1, tied: true },
      { criterion: { code: "2" }, own: "3", rank: 2, tied: true },
      { criterion: { code: "3" }, own: null, median: null, rank: null, rankOf: 0 },
    ]);
  });

  it("is told only to those who see every score, until publication", async () => {
    const { assessments } = await roundFor<CohortAnswer>(head, final, cohortQuery);
    expect(assessments.nodes).toMatchObject([{ unit: { name: "Huyện Đông" }, cohort: null }]);
    const appraiser = actorOf("APPRAISER", cohort.home);
    const seen = await roundFor<CohortAnswer>(appraiser, final, cohortQuery);
    expect(seen.assessments.nodes.map((node) => node.cohort)).toEqual([null, null, null]);
    const early = await roundFor<CohortAnswer>(office, open, cohortQuery);
    expect(early.assessments.nodes.map((node) => node.cohort)).toEqual([null, null, null]);
  });
});

describe("the progress board", () => {
  it("counts each phase's work and says how it stands to the deadline", async () => {
    const [, second] = open.assessments;
    if (!second) throw new Error("There is no assessment");
    const { id: personId } = await aPerson(dataSource);
    await writeScore(dataSource, open, second, "1.1", {
      ...selfPoints("1"),
      ...{ firstAppraisalState: "SCORED", firstAppraisalPoints: "1" },
    });
    await writeScore(dataSource, open, second, "1.2", { selfState: "NOT_APPLICABLE" });
    await dataSource.query(
      `insert into explanation (version, score_id, question, asked_by_id, asked_at)
       select 1, s.id, 'Vì sao?', $2, now() from score s where s.assessment_id = $1 limit 1`,
      [second.id, personId],
    );
    await dataSource.query("update assessment set locked_at = now(), locked_by_id = $2 where id = $1", [
      second.id,
      personId,
    ]);
    await dataSource.query("insert into round_phase values ($1, 'SELF_ASSESSMENT', '2025-01-31')", [
      open.round.id,
    ]);
    const fields = `progress { selfDone selfOf missingEvidence lockedAt reopened appraised appraisalOf openQuestions
      secondDone finals dueOn dueState assessment { unit { name } } }`;
    const { progress } = await roundFor<{ progress: object[] }>(office, open, fields);
    expect(progress).toMatchObject([
      {
        assessment: { unit: { name: "Huyện An" } },
        selfDone: 2,
        selfOf: 2,
        missingEvidence: 1,
        lockedAt: expect.any(String),
        reopened: false,
        appraised: 1,
        appraisalOf: 3,
        openQuestions: 1,
        secondDone: 0,
        finals: 0,
        dueOn: "2025-01-31",
        dueState: "DONE",
      },
      { selfDone: 0, dueState: "OVERDUE" },
      { assessment: { unit: { name: "Huyện Đông" } }, selfDone: 1, missingEvidence: 1, dueState: "OVERDUE" },
    ]);
  });
});

it.each([
  ["ranking", ranking],
  ["matrix", matrix("AREA")],
  ["cohort", cohortQuery],
  ["progress", "progress { selfOf assessment { unit { name } } }"],
])("reads the %s of all rounds in as many statements as that of one", async (_, fields) => {
  const ofOne = `{ assessmentRounds(filter: {year: {eq: 2024}}) { nodes { ${fields} } } }`;
  const one = await ask(dataSource, office, ofOne);
  const all = await ask(dataSource, office, `{ assessmentRounds { nodes { ${fields} } } }`);
  expect(all.errors).toBeUndefined();
  expect(all.statements).toBeLessThanOrEqual(one.statements);
});

interface Sheets {
  nodes: {
    sheet: {
      partial: boolean;
      totals: Record<"self" | "final", { points: string | null }> | null;
      rows: { self: null; scoreId: null; changedAt: null; final: { points: string; note: null } | null }[];
    };
  }[];
}

it("shows everybody the points of the whole cohort once the round is published, and of sheets the finals", async () => {
  await dataSource.query(
    "update assessment_round set status = 'PUBLISHED', published_at = now() where id = $1",
    [final.round.id],
  );
  const stranger = actorOf("UNIT_HEAD", cohort.justice);
  const rows = "rows { criterion { code } scoreId changedAt self { points } final { points note } }";
  const fields = `${ranking} ${cohortQuery} ${matrix("LEAF")} progress { selfOf }
    assessmentSheets: assessments { nodes { sheet { partial totals { self { points } final { points } } ${rows} } } }`;
  const shown = await roundFor<
    CohortAnswer & Record<"ranking" | "progress", object[]> & { matrix: object; assessmentSheets: Sheets }
  >(stranger, final, fields);
  expect(shown.ranking).toHaveLength(3);
  expect(shown.assessments.nodes.map((node) => node.cohort?.length)).toEqual([6, 6, 6]);
  const sheets = shown.assessmentSheets.nodes.map(({ sheet }) => sheet);
  expect(sheets.map(({ partial, totals }) => [partial, totals?.self.points])).toEqual(
    Array(3).fill([false, null]),
  );
  expect(sheets.map(({ totals }) => totals?.final.points)).toEqual(["10.00", "8.00", "8.00"]);
  for (const { self, scoreId, changedAt, final: last } of sheets.flatMap(({ rows }) => rows)) {
    expect({ self, scoreId, changedAt, note: last?.note }).toEqual({
      self: null,
      scoreId: null,
      changedAt: null,
      note: null,
    });
  }
  expect(shown.progress).toEqual([]);
  const seenByOffice = await roundFor<{ matrix: object }>(office, final, matrix("LEAF"));
  expect(shown.matrix).toEqual(seenByOffice.matrix);
});
