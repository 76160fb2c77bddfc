import { sumPoints } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { deductionList } from "../deductions/deduction.list.js";
import type { Question } from "../lists/list.js";
import type { Coverage } from "./result.types.js";

interface CoverageRow {
  assessmentId: string;
  areaId: string;
  status: string;
  points: string;
  expectedBack: string;
}

/** Where the lost points of each assessment stand, by area. */
export async function coverageOfAssessments(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, Map<string, Coverage>>> {
  const { status, expectedPoints } = deductionList.computed ?? {};
  const wanted = question.parameters.add(ids, "bigint[]");
  const rows = await reader.query<CoverageRow>(
    `select found."assessmentId", found."areaId", found.status, sum(found.points) as points,
       sum(found."expectedBack") as "expectedBack"
     from (
       select t.assessment_id as "assessmentId", c.area_id as "areaId", t.points,
         ${status?.("t", question)} as status, ${expectedPoints?.("t", question)} as "expectedBack"
       from deduction t join criterion c on c.id = t.criterion_id
       where t.assessment_id = any(${wanted}) and ${deductionList.visible("t", question)}
     ) found
     group by found."assessmentId", found."areaId", found.status`,
    question.parameters.values,
  );
  const byAssessment = Map.groupBy(rows, ({ assessmentId }) => assessmentId);
  return new Map(
    [...byAssessment].map(([id, own]) => {
      const byArea = Map.groupBy(own, ({ areaId }) => areaId);
      return [id, new Map([...byArea].map(([areaId, parts]) => [areaId, coverageOf(parts)]))];
    }),
  );
}

function coverageOf(rows: CoverageRow[]): Coverage {
  const pointsIn = (...statuses: string[]) =>
    sumPoints(rows.filter(({ status }) => statuses.includes(status)).map(({ points }) => points));
  return {
    lost: sumPoints(rows.map(({ points }) => points)),
    unexplained: pointsIn("UNEXPLAINED"),
    explained: pointsIn("EXPLAINED"),
    planned: pointsIn("PLANNED"),
    waived: pointsIn("WAIVED"),
    recovered: pointsIn("RECOVERED"),
    expectedBack: sumPoints(rows.map(({ expectedBack }) => expectedBack)),
  };
}
