import { type Actor, addPoints, subtractPoints, sumPoints } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { answeredBy, explained, lostOn, verified } from "../../test/remedies.js";
import { confirm, finalise, type TwoYears, twoYears } from "../../test/two-years.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";

let dataSource: DataSource;
let years: TwoYears;

/** 1.1 and 2 go on as themselves; of 1.1 a half point has a verified task. 1.2 goes on nowhere. */
beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  years = await twoYears(dataSource);
  await writeAs(dataSource, years.office, async (tx) => {
    await confirm(tx, years, ["1.1", "1.1"], ["2", "2"]);
    await finalise(tx, years, years.earlier);
    const deduction = await explained(tx, years, await lostOn(tx, years, "1.1"), "FILES_OVERDUE");
    await explained(tx, years, await lostOn(tx, years, "2"), "ISSUED_LATE");
    await verified(
      tx,
      years,
      await answeredBy(tx, years, deduction, { title: "Số hóa hồ sơ", expected: "1" }),
    );
    await answeredBy(tx, years, deduction, { title: "Tập huấn", expected: "0.5" });
    await finalise(tx, years, years.later);
  });
  return database.drop;
});

const sums = "opening recovered retired stillLost newlyLost closing pending unknown";
const query = `query ($id: ID!, $from: ID) { node(id: $id) { ... on Assessment {
  balance(fromAssessmentId: $from) { fromYear toYear comparable ${sums} from { id } to { id }
    areas { ${sums} maxChanged criteria { code } earlierCriteria { code } tasks { title }
      deductions { points } }
    lines { ${sums} maxChanged area { code } criteria { code } earlierCriteria { code } tasks { title status }
      deductions { points status returned { recovered lostAgain retired assessment { id } } }
      newDeductions { points } }
    causes { cause { code } lost recovered lostAgain returnRate } } } } }`;

type Sums = Record<
  "opening" | "recovered" | "retired" | "stillLost" | "newlyLost" | "closing" | "pending" | "unknown",
  string
>;
interface Line extends Sums {
  criteria: { code: string }[];
  earlierCriteria: { code: string }[];
}
interface Balance extends Sums {
  areas: Line[];
  lines: Line[];
  causes: object[];
  comparable: boolean;
}

const assessmentId = (year: "earlier" | "later", index = 0) =>
  globalId("Assessment", years[year].assessments[index]?.id ?? "");

async function balanceFor(actor: Actor, id = assessmentId("later"), from?: string): Promise<Balance | null> {
  const variables = { id, ...(from && { from }) };
  const { node } = await answered<{ node: { balance: Balance | null } | null }>(
    dataSource,
    actor,
    query,
    variables,
  );
  return node?.balance ?? null;
}

const none: Sums = {
  ...{ opening: "0", recovered: "0", retired: "0", stillLost: "0" },
  ...{ newlyLost: "0", closing: "0", pending: "0", unknown: "0" },
};

describe("the balance between two years", () => {
  it("shows what was lost, came back, is retired, is still lost and is new, in total and by area", async () => {
    const balance = await balanceFor(years.office);
    const total = {
      opening: "4",
      recovered: "1.5",
      retired: "1",
      stillLost: "1.5",
      newlyLost: "1.5",
      closing: "3",
    };
    expect(balance).toMatchObject({
      ...{ fromYear: 2023, toYear: 2024, comparable: true },
      ...{ from: { id: assessmentId("earlier") }, to: { id: assessmentId("later") } },
      ...{ ...none, ...total },
    });
    expect(balance?.areas).toMatchObject([
      {
        ...{ ...none, opening: "3", recovered: "1.5", retired: "1", stillLost: "0.5" },
        ...{ newlyLost: "1.5", closing: "2", maxChanged: false },
        ...{ criteria: [{ code: "1" }], earlierCriteria: [{ code: "1" }] },
        ...{ tasks: [{ title: "Số hóa hồ sơ" }, { title: "Tập huấn" }] },
        ...{ deductions: [{ points: "2" }, { points: "1" }] },
      },
      { ...none, opening: "1", stillLost: "1", closing: "1", criteria: [{ code: "2" }] },
    ]);
  });

  it("names for each line the tasks behind it, what was lost before and what is lost now", async () => {
    const balance = await balanceFor(years.office);
    const back = {
      recovered: "1.5",
      lostAgain: "0.5",
      retired: "0",
      assessment: { id: assessmentId("later") },
    };
    expect(balance?.lines).toMatchObject([
      {
        ...{ ...none, opening: "2", recovered: "1.5", stillLost: "0.5", closing: "0.5", maxChanged: false },
        ...{ area: { code: "1" }, criteria: [{ code: "1.1" }], earlierCriteria: [{ code: "1.1" }] },
        tasks: [
          { title: "Số hóa hồ sơ", status: "VERIFIED" },
          { title: "Tập huấn", status: "ASSIGNED" },
        ],
        deductions: [{ points: "2", status: "RECOVERED", returned: back }],
        newDeductions: [{ points: "0.5" }],
      },
      {
        ...{ ...none, newlyLost: "1.5", closing: "1.5", area: { code: "1" } },
        ...{ criteria: [{ code: "1.2" }], earlierCriteria: [], deductions: [], tasks: [] },
        newDeductions: [{ points: "1.5" }],
      },
      {
        ...{ ...none, opening: "1", stillLost: "1", closing: "1", area: { code: "2" } },
        deductions: [{ points: "1", status: "RECURRED" }],
      },
      {
        ...{ ...none, opening: "1", retired: "1", area: { code: "1" } },
        ...{ criteria: [], earlierCriteria: [{ code: "1.2" }], newDeductions: [] },
        deductions: [{ points: "1", status: "UNEXPLAINED" }],
      },
    ]);
  });

  it("says which causes came back", async () => {
    const balance = await balanceFor(years.office);
    expect(balance?.causes).toEqual([
      {
        cause: { code: "FILES_OVERDUE" },
        lost: "2",
        recovered: "1.5",
        lostAgain: "0.5",
        returnRate: "75.00",
      },
      { cause: { code: "ISSUED_LATE" }, lost: "1", recovered: "0", lostAgain: "1", returnRate: "0.00" },
      { cause: null, lost: "1", recovered: "0", lostAgain: "0", returnRate: null },
    ]);
  });

  it("holds exactly in every line, every area and in total", async () => {
    const balance = await balanceFor(years.office);
    for (const line of [...(balance?.lines ?? []), ...(balance?.areas ?? []), balance ?? none]) {
      const gone = sumPoints([line.recovered, line.retired, line.pending]);
      const come = addPoints(line.newlyLost, line.unknown);
      expect(addPoints(subtractPoints(line.opening, gone), come)).toBe(line.closing);
    }
  });

  it("can be asked by unit and years, and against a named earlier assessment", async () => {
    const asked = `query ($unit: ID!, $from: Int!) {
      pointsBalance(unitId: $unit, fromYear: $from, toYear: 2024) { opening closing } }`;
    const unit = globalId("Unit", years.districts[0]?.id ?? "");
    const between = (from: number) => answered<object>(dataSource, years.office, asked, { unit, from });
    expect(await between(2023)).toEqual({ pointsBalance: { opening: "4", closing: "3" } });
    expect(await between(2022)).toEqual({ pointsBalance: null });
    const later = assessmentId("later");
    expect(await balanceFor(years.office, later, assessmentId("earlier"))).toMatchObject({ opening: "4" });
    expect(await balanceFor(years.office, later, assessmentId("earlier", 1))).toBeNull();
    expect(await balanceFor(years.office, assessmentId("earlier"))).toBeNull();
  });

  it("takes as many statements for the whole cohort as for one unit", async () => {
    const asked = (filter: string) =>
      `{ assessments(filter: {year: {eq: 2024} ${filter}}) { nodes { balance { opening
        lines { criteria { code } earlierCriteria { code } tasks { title } deductions { points }
          newDeductions { points } } causes { cause { code } lost } areas { criteria { code } } } } } }`;
    const one = await ask(dataSource, years.office, asked(', search: "Huyện Đông"'));
    const all = await ask(dataSource, years.office, asked(""));
    expect(all.errors).toBeUndefined();
    expect(all.data?.assessments).toMatchObject({ nodes: { length: 3 } });
    expect(all.statements).toBeLessThanOrEqual(one.statements);
  });
});

describe("who may see a balance", () => {
  it("is the unit itself, its leader and its office, but not the rest of its cohort", async () => {
    const [own, other] = years.districts;
    if (!own || !other) throw new Error("The cohort is too small");
    expect(await balanceFor(years.head)).toMatchObject({ opening: "4" });
    expect(await balanceFor(actorOf("LEADER", years.province))).toMatchObject({ opening: "4" });
    await dataSource.query("update assessment_round set status = 'PUBLISHED', published_at = now()");
    const seen = `query ($id: ID!) { node(id: $id) { ... on Assessment {
      total { points } balance { opening } } } }`;
    const stranger = actorOf("UNIT_HEAD", other);
    expect(await answered(dataSource, stranger, seen, { id: assessmentId("later") })).toEqual({
      node: { total: { points: "7.00" }, balance: null },
    });
    const asked = `query ($unit: ID!) {
      pointsBalance(unitId: $unit, fromYear: 2023, toYear: 2024) { opening } }`;
    const unit = globalId("Unit", own.id);
    expect(await answered(dataSource, stranger, asked, { unit })).toEqual({ pointsBalance: null });
  });
});
