import type { RankingMethod } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import { finalVisible } from "../scores/score-visible.js";

export interface CohortMember {
  assessmentId: string;
  roundId: string;
  setId: string;
  rankingMethod: RankingMethod;
}

/** Every assessment of the rounds of assessments, where the reader may be told of all of them. */
export const cohortsOf = (
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<CohortMember[]> => {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  return reader.query<CohortMember>(
    `select a.id as "assessmentId", r.id as "roundId", r.set_id as "setId", r.ranking_method as "rankingMethod"
     from assessment_round r join assessment a on a.round_id = r.id
     where r.id in (select own.round_id from assessment own where own.id = any(${wanted}))
       and (r.status = 'PUBLISHED' or (r.status = 'FINALISED' and not exists (
         select from score s join assessment other on other.id = s.assessment_id
         where other.round_id = r.id and not (${finalVisible("s", question)}))))`,
    question.parameters.values,
  );
};

export interface CohortFigure {
  assessmentId: string;
  /** Null: the whole. */
  criterionId: string | null;
  points: string | null;
  max: string;
  percent: string | null;
}

/** What was fixed for the whole and the areas, and the final of each leaf. */
export const cohortFigures = (roundIds: readonly string[], reader: Reader): Promise<CohortFigure[]> =>
  reader.query<CohortFigure>(
    `select st.assessment_id as "assessmentId", st.criterion_id as "criterionId", st.points,
       st.max_points as max, st.percent
     from assessment_standing st join assessment a on a.id = st.assessment_id
     where a.round_id = any($1::bigint[])
     union all
     select s.assessment_id, s.criterion_id, s.final_points, c.max_points, s.final_points * 100 / c.max_points
     from score s join assessment a on a.id = s.assessment_id join criterion c on c.id = s.criterion_id
     where a.round_id = any($1::bigint[]) and c.parent_id is not null`,
    [roundIds],
  );
