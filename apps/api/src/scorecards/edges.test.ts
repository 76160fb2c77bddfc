import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { seedCatalogues, seedDemo } from "../seed/seed.js";
import { Unit } from "../units/unit.entity.js";

let dataSource: DataSource;
let province: Unit;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  await seedCatalogues(dataSource);
  await seedDemo(dataSource, "mật khẩu thử nghiệm");
  province = await dataSource.getRepository(Unit).findOneByOrFail({ kind: "PROVINCE" });
  return database.drop;
});

/** A row that has some of everything, where the first one has not. */
const fullRow = {
  assessments: ', filter: {unit: {code: {eq: "nguyen-binh"}}, year: {eq: 2022}}',
};

const edges: [list: string, everything: string][] = [
  [
    "deductions",
    `points status activeTaskCount expectedPoints viewerCan cause { name } responsibleUnit { name }
     criterion { name area { name } set { name } parent { name } } assessment { unit { name } round { name } total { points } }
     score { finalPoints evidence { totalCount } deductions { totalCount } }
     tasks { totalCount nodes { title } } taskLinks { expectedPoints task { title } deduction { points } }`,
  ],
  [
    "plans",
    `name unit { name } taskCounts { total byDueState { count } }
     tasks { totalCount nodes { title leadUnit { name } deductionLinks { expectedPoints } evidence { totalCount } } }`,
  ],
  ["directives", "extract unit { name } tasks { totalCount nodes { title viewerCan } }"],
  ["people", "name email memberships { totalCount nodes { role unit { name } person { name } } }"],
  [
    "targets",
    "value state latestValue gap projected unit { name } indicator { name } measurements { totalCount nodes { value } }",
  ],
  ["measurements", "value unit { name } indicator { name }"],
  [
    "units",
    `name parent { name } children { totalCount nodes { name } } people { totalCount nodes { name } }
     successors { totalCount nodes { predecessor { name } successor { name } } } predecessors { nodes { effectiveOn } }
     tasks { totalCount } targets { totalCount } indexResults { totalCount }`,
  ],
  ["criteriaSets", "name criteria { totalCount nodes { name children { totalCount } } }"],
  ["criteria", "name set { name } parent { name } area { name } children { totalCount nodes { name } }"],
  ["assessmentRounds", "name assessments { totalCount nodes { total { points } } }"],
  [
    "assessments",
    `total { points } grade published { points } coverage { lost } unit { name } round { name }
     areas { criterion { name } coverage { planned } } scores { totalCount nodes { finalPoints criterion { name } } }
     deductions { totalCount nodes { points viewerCan } }`,
  ],
  [
    "scores",
    "finalPoints criterion { name } assessment { unit { name } } deductions { totalCount nodes { points } }",
  ],
  ["indexResults", "unit { name }"],
];

/** What two edges share, such as criteria, may be asked for in one batch or in two. */
const anotherBatch = 1;

describe("a page with all that hangs on its rows", () => {
  it.each(edges)("of %s takes as many statements as one row", async (list, everything) => {
    const actor = { ...actorOf("REFORM_OFFICE", province), memberships: memberships() };
    const statementsFor = async (first: number, filter = "") => {
      const query = `{ ${list}(first: ${first}${filter}) { nodes { ${everything} } } }`;
      const answer = await ask(dataSource, actor, query);
      expect(answer.errors).toBeUndefined();
      const rows = (answer.data as Record<string, { nodes: object[] }>)[list]?.nodes.length ?? 0;
      return { rows, statements: answer.statements };
    };
    const most = (await statementsFor(50)).statements;
    const few = await statementsFor(1, fullRow[list as keyof typeof fullRow]);
    expect(few.rows).toBe(1);
    expect(most).toBeLessThanOrEqual(few.statements + anotherBatch);
  });
});

const memberships = () =>
  (["REFORM_OFFICE", "SYSTEM_ADMIN"] as const).map((role) => ({
    role,
    unitId: province.id,
    unitPath: province.path,
  }));
