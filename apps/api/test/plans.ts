import pg from "pg";
import type { DataSource, QueryRunner } from "typeorm";
import type { Statement } from "./sent-statements.js";

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: PlanNode[];
}

/** What PostgreSQL does for statements, by the plans that the API's connections keep for them. */
export interface Plans {
  /** Rows of tables that are looked at, also those that are passed over; no table is small enough to be read whole. */
  rowsRead: number;
  /** Tables that would be read from end to end as large as they are here. */
  readWhole: Set<string>;
}

/** Runs the statements of a request again, in a transaction that is rolled back. */
export async function plansOf(dataSource: DataSource, statements: readonly Statement[]): Promise<Plans> {
  const runner = dataSource.createQueryRunner();
  const plans: Plans = { rowsRead: 0, readWhole: new Set() };
  try {
    await runner.startTransaction();
    for (const statement of statements.filter(({ sql }) => !isBracket.test(sql))) {
      for (const node of await explained(runner, statement, "format json")) {
        if (node["Node Type"] === "Seq Scan") plans.readWhole.add(node["Relation Name"] ?? "");
      }
      await runner.query("set local enable_seqscan = off");
      const nodes = await explained(runner, statement, "analyze, timing off, format json");
      await runner.query("set local enable_seqscan = on");
      plans.rowsRead += nodes.reduce((sum, node) => sum + rowsOf(node), 0);
    }
    return plans;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const isBracket = /^\s*(begin|commit)/i;

async function explained(
  runner: QueryRunner,
  { sql, values }: Statement,
  options: string,
): Promise<PlanNode[]> {
  const given = values.length > 0 ? `(${values.map(literal).join(", ")})` : "";
  await runner.query(`prepare judged as ${sql}`);
  const [row] = await runner.query(`explain (${options}) execute judged${given}`);
  await runner.query("deallocate judged");
  return row["QUERY PLAN"].flatMap(({ Plan }: { Plan: PlanNode }) => withInner(Plan));
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  const text = Array.isArray(value)
    ? `{${value.map((each) => JSON.stringify(String(each)))}}`
    : String(value);
  return pg.escapeLiteral(text);
}

const withInner = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(withInner)];

function rowsOf(node: PlanNode): number {
  if (!node["Relation Name"]) return 0;
  const passedOver = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
  return ((node["Actual Rows"] ?? 0) + passedOver) * (node["Actual Loops"] ?? 0);
}
