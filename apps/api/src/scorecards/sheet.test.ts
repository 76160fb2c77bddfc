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
  type RoundCase,
  roundCase,
  selfPoints,
  setCase,
  writeScore,
} from "../../test/round-case.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";

let dataSource: DataSource;
let cohort: CohortCase;
let round: RoundCase;
let office: Actor;
let before: Date;
let officer: { id: string; name: string };

interface Answer {
  assessments: { nodes: { sheet: SheetAnswer }[] };
}
interface SheetAnswer {
  partial: boolean;
  totals: Record<string, { points: string | null; max: string; complete: boolean }> | null;
  rows: {
    criterion: { code: string };
    changedBy: { name: string } | null;
    [stage: string]: unknown;
  }[];
}

const stage = "{ state points max complete note }";
const query = `query ($filter: AssessmentFilter, $asOf: DateTime) { assessments(filter: $filter) { nodes {
  sheet(asOf: $asOf) { asOf partial penalty totals { self { points max complete } secondAppraisal { points }
    final { points percent lost } }
    rows { criterion { code } depth isLeaf scoreId version lost deviation evidenceCount openQuestions changedAt
      changedBy { name } self ${stage} firstAppraisal ${stage} secondAppraisal ${stage} final ${stage} } } } } }`;

const first = () => ({ id: { eq: globalId("Assessment", round.assessments[0]?.id ?? "") } });

async function sheetFor(actor: Actor, asOf: Date | null = null): Promise<SheetAnswer> {
  const { assessments } = await answered<Answer>(dataSource, actor, query, { filter: first(), asOf });
  return assessments.nodes[0]?.sheet as SheetAnswer;
}

const rowsOf = ({ rows }: SheetAnswer) => new Map(rows.map((row) => [row.criterion.code, row]));

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  cohort = await cohortCase(dataSource.manager);
  const { manager } = dataSource;
  round = await roundCase(manager, cohort, await setCase(manager, cohort));
  office = actorOf("REFORM_OFFICE", cohort.province);
  officer = await aPerson(dataSource);
  const [own] = round.assessments;
  if (!own) throw new Error("There is no assessment");
  await writeScore(dataSource, round, own, "1.1", { ...selfPoints("3.5"), selfNote: "Đủ báo cáo" });
  const [{ at }] = await dataSource.query<[{ at: Date }]>("select clock_timestamp() as at");
  before = at;
  await writeAs(dataSource, actorOf("UNIT_OFFICER", cohort.province, officer.id), async (tx) => {
    await writeScore(tx, round, own, "1.1", { ...selfPoints("4"), selfDeviation: "Có công văn gia hạn" });
    await writeScore(tx, round, own, "1.2", { selfState: "NOT_APPLICABLE" });
    await writeScore(tx, round, own, "3", selfPoints("1"));
    await tx.query(
      `insert into administrative_penalty (version, assessment_id, points, reason, document_number, document_date)
       values (1, $1, 0.5, 'Nộp chậm', '12/QĐ-UBND', '2024-12-01')`,
      [own.id],
    );
  });
  await writeScore(dataSource, round, own, "1.1", {
    firstAppraisalState: "SCORED",
    firstAppraisalPoints: "3.333333333333333333333333",
  });
  return database.drop;
});

describe("a sheet", () => {
  it("stands in the order of the tree, with sums that follow the set's policy", async () => {
    const sheet = await sheetFor(office);
    expect(sheet.rows.map(({ criterion, depth, isLeaf }) => [criterion.code, depth, isLeaf])).toEqual([
      ["1", 0, false],
      ["1.1", 1, true],
      ["1.2", 1, true],
      ["2", 0, true],
      ["3", 0, true],
    ]);
    const rows = rowsOf(sheet);
    expect(rows.get("1")).toMatchObject({
      self: { state: "SCORED", points: "4", max: "4", complete: true },
      firstAppraisal: { state: "SCORED", points: "3.33", max: "6", complete: false },
      secondAppraisal: { state: "NOT_SCORED", points: null },
      final: { state: "NOT_SCORED", points: null },
      scoreId: null,
    });
    expect(rows.get("1.1")).toMatchObject({
      self: { points: "4", max: "4", note: "Đủ báo cáo" },
      firstAppraisal: { points: "3.333333333333333333333333" },
      deviation: "Có công văn gia hạn",
      evidenceCount: 0,
      openQuestions: 0,
      changedBy: null,
    });
    expect(rows.get("1.2")).toMatchObject({
      self: { state: "NOT_APPLICABLE", points: null, max: "0" },
      changedBy: { name: officer.name },
    });
    expect(sheet).toMatchObject({
      partial: false,
      penalty: "0.5",
      totals: {
        self: { points: "5.00", max: "8", complete: false },
        secondAppraisal: { points: null },
        final: { points: null },
      },
    });
  });

  it("can be seen as it was at any moment", async () => {
    const sheet = await sheetFor(office, before);
    const rows = rowsOf(sheet);
    expect(rows.get("1.1")).toMatchObject({
      self: { state: "SCORED", points: "3.5" },
      firstAppraisal: { state: "NOT_SCORED", points: null },
      deviation: null,
      evidenceCount: null,
      version: 2,
    });
    expect(rows.get("1.2")).toMatchObject({ self: { state: "NOT_SCORED" }, version: 1 });
    expect(sheet).toMatchObject({
      asOf: before.toISOString(),
      penalty: "0",
      totals: { self: { points: "3.50", max: "10" } },
    });
  });

  it("shows an appraiser the criteria of its own unit, without sums", async () => {
    const sheet = await sheetFor(actorOf("APPRAISER", cohort.home));
    expect(sheet.rows.map(({ criterion }) => criterion.code)).toEqual(["1", "1.1"]);
    expect(sheet).toMatchObject({ partial: true, totals: null });
    expect(rowsOf(sheet).get("1")).toMatchObject({ self: null, final: null, lost: null });
    expect(rowsOf(sheet).get("1.1")).toMatchObject({ self: { points: "4" } });
  });

  it("is hidden from other units until publication", async () => {
    const stranger = actorOf("UNIT_HEAD", cohort.districts[1] ?? cohort.province);
    const { assessments } = await answered<Answer>(dataSource, stranger, query, { filter: first() });
    expect(assessments.nodes).toEqual([]);
  });

  it("takes as many statements for three as for one", async () => {
    const one = await ask(dataSource, office, query, { filter: first() });
    const all = await ask(dataSource, office, query, { filter: {} });
    expect((all.data as unknown as Answer).assessments.nodes).toHaveLength(3);
    expect(all.statements).toBe(one.statements);
    expect(all.statements).toBeLessThanOrEqual(8);
  });
});

describe("a total of finals", () => {
  it("loses what administrative penalties take off, and no criterion does", async () => {
    const [, second] = round.assessments;
    if (!second) throw new Error("There is no second assessment");
    await writeScore(dataSource, round, second, "1.1", finalPoints("4"));
    await writeScore(dataSource, round, second, "1.2", finalPoints("1.5"));
    await writeScore(dataSource, round, second, "2", finalPoints("3"));
    await dataSource.query(
      `insert into administrative_penalty (version, assessment_id, points, reason, document_number, document_date)
       values (1, $1, 1.25, 'Vi phạm', '15/KL', '2024-12-01')`,
      [second.id],
    );
    const filter = { id: { eq: globalId("Assessment", second.id) } };
    const asked = `query ($filter: AssessmentFilter) { assessments(filter: $filter) { nodes {
      total { points percent lost penalty } sheet { totals { final { points lost } } rows { criterion { code } lost } } } } }`;
    const answer = await answered(dataSource, office, asked, { filter });
    expect(answer).toMatchObject({
      assessments: {
        nodes: [
          {
            total: { points: "7.25", percent: "72.50", lost: "1.50", penalty: "1.25" },
            sheet: {
              totals: { final: { points: "7.25", lost: "1.50" } },
              rows: [{ lost: "0.5" }, { lost: "0" }, { lost: "0.5" }, { lost: "1" }, { lost: null }],
            },
          },
        ],
      },
    });
  });
});
