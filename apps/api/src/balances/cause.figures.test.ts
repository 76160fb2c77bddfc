import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { answeredBy, explained, lostOn, verified } from "../../test/remedies.js";
import { confirm, finalise, sameCodes, type TwoYears, twoYears, writeFinals } from "../../test/two-years.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";

let dataSource: DataSource;
let years: TwoYears;

/** The first district lost 2 + 1 to late files, 1 unexplained; the second 0.5 to these, 1 otherwise. */
beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  years = await twoYears(dataSource);
  await writeAs(dataSource, years.office, async (tx) => {
    const [, second] = years.earlier.assessments;
    if (second) await writeFinals(tx, years.earlier, second, { "1.1": "3.5", "2": "3" });
    await confirm(tx, years, ...sameCodes);
    await finalise(tx, years, years.earlier);
    const deduction = await explained(tx, years, await lostOn(tx, years, "1.1"), "FILES_OVERDUE");
    await verified(tx, years, await answeredBy(tx, years, deduction, { expected: "1.25" }));
    await explained(tx, years, await lostOn(tx, years, "2"), "FILES_OVERDUE");
    await explained(tx, years, await lostOn(tx, years, "1.1", 1), "FILES_OVERDUE");
    await explained(tx, years, await lostOn(tx, years, "2", 1), "ISSUED_LATE");
    await finalise(tx, years, years.later);
  });
  return database.drop;
});

const first = () => globalId("Unit", years.districts[0]?.id ?? "");
const asked = <Data>(source: string, actor: Actor = years.office) =>
  answered<Data>(dataSource, actor, source);

describe("causes", () => {
  it("are ranked by what they cost, with those before them", async () => {
    const pareto = `causePareto(filter: {year: {eq: 2023}}) { total unexplained
      rows { cause { code } points deductions units share cumulativeShare } }`;
    expect(await asked(`{ ${pareto} }`)).toEqual({
      causePareto: {
        ...{ total: "5.5", unexplained: "1" },
        rows: [
          {
            ...{ cause: { code: "FILES_OVERDUE" }, points: "3.5", deductions: 3, units: 2 },
            ...{ share: "77.78", cumulativeShare: "77.78" },
          },
          {
            ...{ cause: { code: "ISSUED_LATE" }, points: "1", deductions: 1, units: 1 },
            ...{ share: "22.22", cumulativeShare: "100.00" },
          },
        ],
      },
    });
  });

  it("show whether what is done about them brings points back", async () => {
    const effects = `{ causeEffects(filter: {year: {eq: 2023}}) { cause { code } deductions points
      withVerifiedTask recovered lostAgain returnRate verifiedReturnRate } }`;
    expect(await asked(effects)).toEqual({
      causeEffects: [
        {
          ...{ cause: { code: "FILES_OVERDUE" }, deductions: 3, points: "3.5", withVerifiedTask: 1 },
          ...{ recovered: "2", lostAgain: "1.5", returnRate: "57.14", verifiedReturnRate: "75.00" },
        },
        {
          ...{ cause: { code: "ISSUED_LATE" }, deductions: 1, points: "1", withVerifiedTask: 0 },
          ...{ recovered: "1", lostAgain: "0", returnRate: "100.00", verifiedReturnRate: null },
        },
      ],
    });
  });

  it("that several units share are named with what each of them lost", async () => {
    const shared = `{ sameCauses { cause { code } points unitCount units { unit { name } points deductions } } }`;
    expect(await asked(shared)).toEqual({
      sameCauses: [
        {
          ...{ cause: { code: "FILES_OVERDUE" }, points: "3.5", unitCount: 2 },
          units: [
            { unit: { name: "Huyện Đông" }, points: "3", deductions: 2 },
            { unit: { name: "Huyện An" }, points: "0.5", deductions: 1 },
          ],
        },
      ],
    });
  });

  it("of another unit stay unseen: a unit has its own figures only", async () => {
    const [, second] = years.districts;
    if (!second) throw new Error("The cohort is too small");
    const seen = `{ causePareto { total rows { points } } sameCauses { unitCount } causeEffects { points } }`;
    expect(await asked(seen, actorOf("UNIT_HEAD", second))).toEqual({
      causePareto: { total: "1.5", rows: [{ points: "1" }, { points: "0.5" }] },
      ...{ sameCauses: [], causeEffects: [{ points: "1" }, { points: "0.5" }] },
    });
  });
});

describe("units that lose the same points again", () => {
  const repeated = `repeatLosses(toYear: 2024, years: 3) { unit { name } criterion { code } streak
    years { year lost points max causes { code } } }`;

  it("are named with each year and its causes", async () => {
    const { repeatLosses } = await asked<{ repeatLosses: object[] }>(`{ ${repeated} }`);
    expect(repeatLosses).toEqual([
      {
        ...{ unit: { name: "Huyện Đông" }, criterion: { code: "1.2" }, streak: 2 },
        years: [
          { year: 2024, lost: "1.5", points: "0.5", max: "2", causes: [] },
          { year: 2023, lost: "1", points: "1", max: "2", causes: [] },
        ],
      },
      expect.objectContaining({
        criterion: { code: "2" },
        years: [
          expect.objectContaining({ lost: "1", causes: [] }),
          expect.objectContaining({ lost: "1", causes: [{ code: "FILES_OVERDUE" }] }),
        ],
      }),
      expect.objectContaining({ criterion: { code: "1.1" }, streak: 2 }),
    ]);
  });

  it("are none before there are two years, and none of those that may not be seen", async () => {
    for (const toYear of [2023, -2147483648]) {
      expect(await asked(`{ repeatLosses(toYear: ${toYear}) { streak } }`)).toEqual({ repeatLosses: [] });
    }
    const [, second] = years.districts;
    if (!second) throw new Error("The cohort is too small");
    expect(await asked(`{ ${repeated} }`, actorOf("UNIT_HEAD", second))).toEqual({ repeatLosses: [] });
    const within = `{ repeatLosses(toYear: 2024, unitSubtree: "${globalId("Unit", second.id)}") { streak } }`;
    expect(await asked(within)).toEqual({ repeatLosses: [] });
  });

  it("are found in a fixed number of statements", async () => {
    const { statements } = await ask(dataSource, years.office, `{ ${repeated} }`);
    expect(statements).toBeLessThanOrEqual(9);
  });
});

describe("the coverage of lost points", () => {
  const figures = "lost unexplained explained planned waived recovered lostAgain withCause expectedBack";
  const row = (own: object) => expect.objectContaining(own);

  it("adds up at every level, what came back and what was lost again apart", async () => {
    const source = (by: string) =>
      `{ coverage(filter: {year: {eq: 2023}}, by: ${by}) { total { ${figures} }
        rows { criterion { code } unit { name } cause { code } year coverage { lost recovered lostAgain } } } }`;
    const { coverage } = await asked<{ coverage: { total: object; rows: object[] } }>(source("UNIT"));
    expect(coverage.total).toEqual({
      ...{ lost: "5.5", unexplained: "0", explained: "0", planned: "0", waived: "0" },
      ...{ recovered: "3", lostAgain: "2.5", withCause: "4.5", expectedBack: "1.25" },
    });
    expect(coverage.rows).toEqual([
      row({ unit: { name: "Huyện Đông" }, coverage: { lost: "4", recovered: "1.5", lostAgain: "2.5" } }),
      row({ unit: { name: "Huyện An" }, coverage: { lost: "1.5", recovered: "1.5", lostAgain: "0" } }),
    ]);
    const lostBy = async (by: string, key: string) =>
      (await asked<{ coverage: { rows: Record<string, unknown>[] } }>(source(by))).coverage.rows.map(
        ({
          [key]: of,
          coverage: { lost } = { lost: "" },
        }: Record<string, unknown> & {
          coverage?: { lost: string };
        }) => [of, lost],
      );
    expect(await lostBy("AREA", "criterion")).toEqual([
      [{ code: "1" }, "3.5"],
      [{ code: "2" }, "2"],
    ]);
    expect(await lostBy("CRITERION", "criterion")).toEqual([
      [{ code: "1.1" }, "2.5"],
      [{ code: "2" }, "2"],
      [{ code: "1.2" }, "1"],
    ]);
    expect(await lostBy("CAUSE", "cause")).toEqual([
      [{ code: "FILES_OVERDUE" }, "3.5"],
      [{ code: "ISSUED_LATE" }, "1"],
      [null, "1"],
    ]);
    expect(await lostBy("YEAR", "year")).toEqual([[2023, "5.5"]]);
  });

  it("is also a unit's and a year's", async () => {
    const source = `{ node(id: "${first()}") { ... on Unit {
      now: coverage(year: 2024) { lost unexplained } before: coverage(year: 2023) { lost recovered }
      never: coverage(year: 2020) { lost } } } }`;
    expect(await asked(source)).toEqual({
      node: {
        now: { lost: "3", unexplained: "3" },
        before: { lost: "4", recovered: "1.5" },
        never: { lost: "0" },
      },
    });
  });

  it("of nothing is nothing, and takes one statement", async () => {
    const answer = await ask(
      dataSource,
      years.office,
      "{ coverage(filter: {year: {eq: 1999}}, by: YEAR) { total { lost } rows { year } } }",
    );
    expect(answer.data).toEqual({ coverage: { total: { lost: "0" }, rows: [] } });
    expect(answer.statements).toBe(1);
  });
});
