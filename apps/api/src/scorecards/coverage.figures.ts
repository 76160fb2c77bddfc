import { sumPoints } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import {
  type DeductionFilter,
  deductionList,
  followedStatus,
  seenDeductions,
} from "../deductions/deduction.list.js";
import type { Question } from "../lists/list.js";
import type { ReadFigures } from "../loaders.js";
import { type CoverageBy, type CoverageRow, type CoverageTable, noCoverage } from "./coverage.types.js";
import type { Coverage } from "./result.types.js";

/** Deductions with what each part of a coverage takes from them; what the next year said goes first. */
function partsOf(question: Question, conditions: readonly string[]): string {
  const expected = deductionList.computed?.expectedPoints?.("t", question);
  return `select t.id, t.points, t.cause_id, t.criterion_id, c.area_id, t.assessment_id, a.unit_id, r.year,
      ${followedStatus("t")} as status, ${expected} as expected,
      coalesce(back.recovered, 0) as recovered, coalesce(back.lost_again, 0) as lost_again
    from deduction t join criterion c on c.id = t.criterion_id join assessment a on a.id = t.assessment_id
      join assessment_round r on r.id = a.round_id
      left join deduction_return back on back.deduction_id = t.id
    where ${conditions.join(" and ")}`;
}

const seenOne = (question: Question) => deductionList.visible("t", question);

const inStatus = (status: string) =>
  `coalesce(sum(points - recovered - lost_again) filter (where status = '${status}'), 0)`;

const sums: Record<keyof Coverage, string> = {
  lost: "coalesce(sum(points), 0)",
  unexplained: inStatus("UNEXPLAINED"),
  explained: inStatus("EXPLAINED"),
  planned: inStatus("PLANNED"),
  waived: inStatus("WAIVED"),
  recovered: "coalesce(sum(recovered), 0)",
  lostAgain: "coalesce(sum(lost_again), 0)",
  withCause: "coalesce(sum(points) filter (where cause_id is not null), 0)",
  expectedBack: "coalesce(sum(expected), 0)",
};

const members = Object.keys(sums) as (keyof Coverage)[];
const coverageColumns = members.map((member) => `trim_scale(${sums[member]}) as "${member}"`).join(", ");

const coverageOf = (row: Coverage): Coverage =>
  Object.fromEntries(members.map((member) => [member, row[member]])) as unknown as Coverage;

export const sumCoverage = (all: readonly Coverage[]): Coverage =>
  Object.fromEntries(
    members.map((member) => [member, sumPoints(all.map((each) => each[member]))]),
  ) as unknown as Coverage;

/** Where the lost points of each assessment stand, by area. */
export async function coverageOfAssessments(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, Map<string, Coverage>>> {
  const wanted = question.parameters.add(ids, "bigint[]");
  const rows = await reader.query<Coverage & { assessmentId: string; areaId: string }>(
    `select assessment_id as "assessmentId", area_id as "areaId", ${coverageColumns}
     from (${partsOf(question, [seenOne(question), `t.assessment_id = any(${wanted})`])}) part group by assessment_id, area_id`,
    question.parameters.values,
  );
  return new Map(
    [...Map.groupBy(rows, ({ assessmentId }) => assessmentId)].map(([id, own]) => [
      id,
      new Map(own.map((row) => [row.areaId, coverageOf(row)])),
    ]),
  );
}

/** Where the points stand that each unit lost in a year. */
export const coverageOfUnits =
  (year: number): ReadFigures<Coverage> =>
  async (ids, reader, question) => {
    const wanted = question.parameters.add(ids, "bigint[]");
    const of = question.parameters.add(year, "int");
    const rows = await reader.query<Coverage & { unitId: string }>(
      `select unit_id as "unitId", ${coverageColumns}
       from (${partsOf(question, [seenOne(question), `a.unit_id = any(${wanted})`, `r.year = ${of}`])}) part group by unit_id`,
      question.parameters.values,
    );
    return new Map(rows.map((row) => [row.unitId, coverageOf(row)]));
  };

const keys: Record<CoverageBy, { column: string; member: keyof CoverageRow }> = {
  AREA: { column: "area_id", member: "criterionRowId" },
  CRITERION: { column: "criterion_id", member: "criterionRowId" },
  UNIT: { column: "unit_id", member: "unitRowId" },
  CAUSE: { column: "cause_id", member: "causeRowId" },
  YEAR: { column: "year", member: "year" },
};

const maxRows = 500;

/** Where lost points stand, in total and row by row: one statement. */
export async function coverageBy(
  filter: DeductionFilter | null,
  by: CoverageBy,
  reader: Reader,
  question: Question,
): Promise<CoverageTable> {
  const { column, member } = keys[by];
  const parts = partsOf(question, seenDeductions(filter, "t", question));
  const latestFirst = by === "YEAR" ? `${column} desc, ` : "";
  const rows = await reader.query<Coverage & { key: string | number | null; isTotal: boolean }>(
    `select ${column} as key, grouping(${column}) = 1 as "isTotal", ${coverageColumns}
     from (${parts}) part group by grouping sets ((), (${column}))
     order by "isTotal" desc, ${latestFirst}sum(points) desc, ${column} limit ${maxRows + 1}`,
    question.parameters.values,
  );
  const none = { criterionRowId: null, unitRowId: null, causeRowId: null, year: null };
  const [total, ...others] = rows;
  return {
    total: total ? coverageOf(total) : noCoverage,
    rows: others.map((row) => ({ ...none, [member]: row.key, coverage: coverageOf(row) })),
  };
}
