import { readFile } from "node:fs/promises";
import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { type FileServer, fileServer } from "../../test/files.js";
import { referenceCaseIn } from "../../test/reference-case.js";
import { cohortCase, fixFinals, type RoundCase, roundCase, setCase } from "../../test/round-case.js";
import { globalId } from "../lists/global-id.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { importResults } from "./results-import.js";

let dataSource: DataSource;
let files: FileServer;
let office: Actor;
let round: RoundCase;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  files = await fileServer(dataSource);
  return async () => {
    await files.close();
    await database.drop();
  };
});

beforeEach(async () => {
  const { manager } = dataSource;
  const cohort = await cohortCase(manager);
  round = await roundCase(manager, cohort, await setCase(manager, cohort), {
    imported: true,
    status: "DRAFT",
    year: 2022,
  });
  office = actorOf("REFORM_OFFICE", cohort.province);
});

async function importTable(rows: string[], { dryRun = false, of = round.round, as = office } = {}) {
  const uploadId = await files.upload(as, "ket-qua.csv", rows.join("\n"));
  const { version } = await dataSource.getRepository(AssessmentRound).findOneByOrFail({ id: of.id });
  const input = { roundId: globalId("AssessmentRound", of.id), expectedVersion: version, uploadId, dryRun };
  return importResults(files.contextOf(as), input);
}

const finalsOf = (index: number) =>
  dataSource.query<{ code: string; state: string; points: string | null }[]>(
    `select c.code, s.state, s.final_points as points from score s join criterion c on c.id = s.criterion_id
     where s.assessment_id = $1 order by c.code`,
    [round.assessments[index]?.id],
  );

const printedOf = (index: number) =>
  dataSource.query<object[]>(
    `select c.code, f.points, f.max_points as max, f.percent, f.grade, f.rank, f.rank_of as "rankOf"
     from published_figure f left join criterion c on c.id = f.criterion_id
     where f.assessment_id = $1 order by c.code nulls first`,
    [round.assessments[index]?.id],
  );

const table = [
  "KẾT QUẢ NĂM 2022;;;;;;",
  "Đơn vị;1;1.1;Tiêu chí 1.2;2;Tổng điểm;Xếp hạng",
  "Huyện Đông;5,5;3,5;không đánh giá;4;9,50;1/3",
  "An;;4;2;;;3/3",
];

describe("a table of past results", () => {
  it("becomes finals where criteria are scored themselves, and printed figures elsewhere", async () => {
    const payload = await importTable(table);
    expect(payload).toMatchObject({
      written: true,
      problems: [],
      ignored: ["KẾT QUẢ NĂM 2022"],
      rows: [
        { line: 3, unit: "Huyện Đông", figures: 5, problems: [] },
        { line: 4, unit: "An", figures: 3, problems: [] },
      ],
    });
    expect(await finalsOf(0)).toEqual([
      { code: "1.1", state: "SCORED", points: "3.5" },
      { code: "1.2", state: "NOT_APPLICABLE", points: null },
      { code: "2", state: "SCORED", points: "4" },
      { code: "3", state: "NOT_SCORED", points: null },
    ]);
    expect(await printedOf(0)).toMatchObject([
      { code: null, points: "9.5", rank: 1, rankOf: 3 },
      { code: "1", points: "5.5" },
    ]);
    expect(await finalsOf(1)).toMatchObject([{ points: "4" }, { points: "2" }, { state: "NOT_SCORED" }, {}]);
    expect(payload.round.version).toBe(2);
  });

  it("is shown before it is written, and writes nothing then", async () => {
    const payload = await importTable(table, { dryRun: true });
    expect(payload).toMatchObject({ written: false, rows: [{ figures: 5 }, { figures: 3 }] });
    expect(payload.rows[1]?.matchedUnitRowId).toBe(round.assessments[1]?.unitId);
    expect(await finalsOf(0)).toMatchObject([{ state: "NOT_SCORED" }, {}, {}, {}]);
  });

  const broken = [
    "Đơn vị;1.1;1.2 (3);9.9;Tổng điểm;Tỷ lệ;Xếp hạng",
    "Huyện Đông;5;1;2;8;101;4/3",
    "Huyện Xa;1;;;;;",
    "Huyện An;một;;;;;",
    "An;1;;;;;",
  ];
  const problems = [
    [2, "scoreAboveMax"],
    [2, "resultsMaxDiffers"],
    [2, "importRankUnknown"],
    [2, "outOfRange"],
    [2, "resultsCriterionUnknown"],
    [3, "resultsUnitUnknown"],
    [4, "badDecimalVi"],
    [5, "resultsUnitTwice"],
  ];

  it("says at each row what has to be put right", async () => {
    const { rows, problems: elsewhere } = await importTable(broken, { dryRun: true });
    const found = [...rows.flatMap((row) => row.problems), ...elsewhere];
    expect(found.map(({ line, code }) => [line, code]).toSorted()).toEqual(problems.toSorted());
    expect(rows[1]).toMatchObject({
      matchedUnitRowId: null,
      problems: [{ message: "Không có đơn vị “Huyện Xa” trong đợt đánh giá này." }],
    });
  });

  it("is refused whole where one row is wrong", async () => {
    await expect(importTable([...broken, "Huyện Dương;4;;;"])).rejects.toMatchObject({
      code: "RULE_BROKEN",
      messageKey: "resultsHasProblems",
      params: { count: 8 },
    });
    expect(await finalsOf(2)).toMatchObject([{ state: "NOT_SCORED" }, {}, {}, {}]);
  });

  it("goes only into an imported round whose finals are open, by its office", async () => {
    const head = actorOf("UNIT_HEAD", (await cohortCase(dataSource.manager)).province);
    await expect(importTable(table, { as: head })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await dataSource.query("update assessment_round set imported = false where id = $1", [round.round.id]);
    await expect(importTable(table)).rejects.toMatchObject({ messageKey: "resultsRoundNotImported" });
  });
});

it("puts the published result of Nguyên Bình 2022 beside the computed one", async () => {
  const ledger = await referenceCaseIn(dataSource);
  const facts = JSON.parse(
    await readFile(new URL("../../seed-data/nguyen-binh-2022.json", import.meta.url), "utf8"),
  );
  const { districts: _, ...cohort } = {
    ...(await cohortCase(dataSource.manager)),
    province: ledger.units.province,
  };
  const { setId } = ledger.assessment;
  const [set] = await dataSource.query("select id from criteria_set where id = $1", [setId]);
  const criteria = await dataSource.query(
    "select id, code, method from criterion where set_id = $1 order by position",
    [setId],
  );
  const districts = [ledger.units.district];
  const past = await roundCase(
    dataSource.manager,
    { ...cohort, districts },
    { set, criteria },
    { imported: true, status: "DRAFT", year: 2021 },
  );
  const fields: { code: string; max: string; points: string; grade: string }[] = facts.parIndex2022.fields;
  await importTable(
    [
      "unit_code,criterion_code,points,max_points,percent,grade,rank,rank_of",
      ...fields.map(({ code, points, max, grade }) => `nguyen-binh,${code},${points},${max},,${grade},,`),
      "nguyen-binh,,81.5,100,81.50,,8,10",
    ],
    { of: past.round, as: ledger.office },
  );
  await fixFinals(dataSource, past);
  const asked = `{ assessmentRounds { nodes { year ranking { rank points percent differs
    published { points rank rankOf } assessment { differs total { points } areas { differs points } } } } } }`;
  const shown = (year: number, points: string, differs: boolean) => ({
    year,
    ranking: [
      {
        rank: 1,
        points: "81.40",
        percent: "81.40",
        differs,
        published: { points, rank: 8, rankOf: 10 },
        assessment: {
          differs,
          total: { points: "81.40" },
          areas: fields.map((field) => ({ differs: false, points: field.points })),
        },
      },
    ],
  });
  const { assessmentRounds } = await answered<{ assessmentRounds: { nodes: object[] } }>(
    dataSource,
    ledger.office,
    asked,
  );
  expect(assessmentRounds.nodes).toEqual(
    expect.arrayContaining([shown(2022, "81.40", false), shown(2021, "81.5", true)]),
  );
});
