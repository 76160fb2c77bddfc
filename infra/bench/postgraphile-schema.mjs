import { TYPES } from "postgraphile/@dataplan/pg";
import { sql } from "postgraphile/pg-sql2";
import {
  addPgTableCondition,
  addPgTableOrderBy,
  extendSchema,
  jsonPgSmartTags,
  orderByAscDesc,
} from "postgraphile/utils";
import { deductionStatus } from "./shared-schema.mjs";

const to = (column, target) => `(${column}) references public.${target} (id)`;
const keys = (...foreignKey) => ({ tags: { foreignKey } });

/** A view knows no keys, and the tables' composite keys would be joined by more columns than it takes. */
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "public.assessment": keys(to("round_id", "assessment_round")),
      "public.score": keys(to("assessment_id", "assessment"), to("criterion_id", "criterion")),
      "public.deduction": keys(
        to("score_id", "score"),
        to("criterion_id", "criterion"),
        to("assessment_id", "assessment"),
      ),
      "bench.heat_cell": {
        tags: {
          primaryKey: "assessment_id,area_id",
          foreignKey: [`${to("assessment_id", "assessment")}|@foreignFieldName heatCells`],
        },
      },
    },
  },
});

/** An expression on a row, as SQL within PostGraphile's own statement: a function would be called for each row. */
function expressionOn(alias, expression) {
  const parts = expression("\u0000").split("\u0000");
  return sql.join(
    parts.flatMap((part, index) => (index === 0 ? [sql.raw(part)] : [alias, sql.raw(part)])),
    "",
  );
}

const derived = extendSchema({
  typeDefs: "extend type Deduction { status: String! }",
  objects: {
    Deduction: {
      plans: {
        status: ($deduction) =>
          $deduction.select(expressionOn($deduction.getClassStep().alias, deductionStatus), TYPES.text, true),
      },
    },
  },
});

const table = (tableName) => ({ schemaName: "public", tableName });

const tasksOfUnits = addPgTableCondition(
  table("remediation_task"),
  "unitSubtree",
  (build) => ({ type: build.getInputTypeByName("BigInt") }),
  (unitId, { sqlTableAlias, sqlValueWithCodec }) =>
    sql`${sqlTableAlias}.lead_unit_id = any (array(select id from unit where path <@ (select path from unit where id = ${sqlValueWithCodec(unitId, TYPES.bigint)})))`,
);

const tasksInStates = addPgTableCondition(
  table("remediation_task"),
  "statusIn",
  (build) => {
    const { GraphQLList, GraphQLNonNull, GraphQLString } = build.graphql;
    return { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) };
  },
  (states, { sqlTableAlias, sqlValueWithCodec, build }) =>
    sql`${sqlTableAlias}.status = any (${sqlValueWithCodec(states, build.dataplanPg.listOfCodec(TYPES.text))})`,
);

const linksOfLiveTasks = addPgTableCondition(
  table("task_deduction"),
  "live",
  (build) => ({ type: build.graphql.GraphQLBoolean }),
  (_, { sqlTableAlias }) =>
    sql`exists (select from remediation_task live where live.id = ${sqlTableAlias}.task_id and live.status <> 'CANCELLED')`,
);

const orders = [
  // Over the plain column PostgreSQL would read all tasks of the country by due date until 25 fit.
  addPgTableOrderBy(table("remediation_task"), () =>
    orderByAscDesc("DUE_DAY", (rows) => ({
      fragment: sql`(${rows.alias}.due_on + 0)`,
      codec: TYPES.date,
      nullable: true,
    })),
  ),
  addPgTableOrderBy(table("task_deduction"), () => orderByAscDesc("EXPECTED_POINTS", "expected_points")),
  addPgTableOrderBy(table("deduction"), () => orderByAscDesc("POINTS", "points")),
  addPgTableOrderBy(table("score"), () =>
    orderByAscDesc("CRITERION_CODE", (rows) => ({
      fragment: sql`(select string_to_array(c.code, '.')::int[] from criterion c where c.id = ${rows.alias}.criterion_id)`,
      codec: TYPES.text,
    })),
  ),
  addPgTableOrderBy(table("criterion"), () => orderByAscDesc("POSITION", "position")),
  addPgTableOrderBy(table("assessment"), () =>
    orderByAscDesc("UNIT_NAME", (rows) => ({
      fragment: sql`(select u.name collate "vi-x-icu" from unit u where u.id = ${rows.alias}.unit_id)`,
      codec: TYPES.text,
    })),
  ),
];

export const schemaPlugins = [tags, derived, tasksOfUnits, tasksInStates, linksOfLiveTasks, ...orders];
