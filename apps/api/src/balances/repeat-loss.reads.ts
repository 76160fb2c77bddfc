import type { Reader } from "../database/reader.js";
import { deductionList } from "../deductions/deduction.list.js";
import { rowIdOf } from "../lists/global-id.js";
import { inUnitSubtree, type Question, reaches } from "../lists/list.js";

export interface RepeatLossQuestion {
  unitSubtree?: string | null;
  toYear: number;
  years: number;
}

export interface YearOfUnit {
  id: string;
  unitId: string;
  setId: string;
  indexCode: string;
  year: number;
}

/** The final assessments of which the reader may see the deductions, one a unit, index and year. */
export const yearsOfUnits = (
  { unitSubtree, toYear, years }: RepeatLossQuestion,
  reader: Reader,
  question: Question,
): Promise<YearOfUnit[]> => {
  const { parameters } = question;
  if (unitSubtree) rowIdOf("Unit", unitSubtree, "unitSubtree");
  const beneath = inUnitSubtree((row) => `${row}.unit_id`);
  const within = unitSubtree ? beneath(unitSubtree as never, "a", question, "unitSubtree") : [];
  const [to, before] = [parameters.add(toYear, "int"), parameters.add(toYear - years, "bigint")];
  const seen = reaches("deductions.read", question, (isReached) => isReached("a.unit_id"));
  return reader.query<YearOfUnit>(
    `select distinct on (a.unit_id, cs.index_code, r.year) a.id, a.unit_id as "unitId", a.set_id as "setId",
       cs.index_code as "indexCode", r.year
     from assessment a join assessment_round r on r.id = a.round_id join criteria_set cs on cs.id = a.set_id
     where r.status in ('FINALISED', 'PUBLISHED') and r.year <= ${to} and r.year > ${before}
       and ${[seen, ...within].join(" and ")}
     order by a.unit_id, cs.index_code, r.year desc, a.id`,
    parameters.values,
  );
};

export interface CauseOfLoss {
  assessmentId: string;
  criterionId: string;
  causeId: string;
}

/** The causes of what assessments lost, as far as they may be seen. */
export const causesOfLosses = (
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<CauseOfLoss[]> => {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  return reader.query<CauseOfLoss>(
    `select t.assessment_id as "assessmentId", t.criterion_id as "criterionId", t.cause_id as "causeId"
     from deduction t where t.assessment_id = any(${wanted}) and t.cause_id is not null
       and ${deductionList.visible("t", question)}
     order by t.points desc, t.id`,
    question.parameters.values,
  );
};
