import type { RoundStatus, ScoreState } from "@reform-ledger/domain";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { ScoreStage } from "../scores/score-stage.js";
import { finalVisible } from "../scores/score-visible.js";

export interface MatrixRound {
  id: string;
  setId: string;
  status: RoundStatus;
  imported: boolean;
}

export const roundsOfMatrix = (roundIds: readonly string[], reader: Reader): Promise<MatrixRound[]> =>
  reader.query<MatrixRound>(
    `select id, set_id as "setId", status, imported from assessment_round where id = any($1::bigint[])`,
    [roundIds],
  );

export interface MatrixAssessment {
  id: string;
  roundId: string;
}

/** The assessments of rounds that the reader may see, by the unit's name. */
export const assessmentsOfRounds = (
  roundIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<MatrixAssessment[]> => {
  const wanted = question.parameters.add(roundIds, "bigint[]");
  return reader.query<MatrixAssessment>(
    `select t.id, t.round_id as "roundId" from assessment t join unit u on u.id = t.unit_id
     where t.round_id = any(${wanted}) and ${assessmentList.visible("t", question)}
     order by u.name collate "vi-x-icu", t.id`,
    question.parameters.values,
  );
};

const stagesOfPhases: Record<RoundStatus, ScoreStage> = {
  DRAFT: "SELF",
  SELF_ASSESSMENT: "SELF",
  APPRAISAL: "FIRST_APPRAISAL",
  EXPLANATION: "FIRST_APPRAISAL",
  SECOND_APPRAISAL: "SECOND_APPRAISAL",
  FINALISED: "FINAL",
  PUBLISHED: "FINAL",
};

/** The latest stage of a round that says something; an imported one has nothing but finals. */
export const stageOfRound = ({ status, imported }: MatrixRound): ScoreStage =>
  imported ? "FINAL" : stagesOfPhases[status];

export interface StageScore {
  assessmentId: string;
  criterionId: string;
  state: ScoreState;
  points: string | null;
}

/** A column of the stage that a round shows; the first appraisal stands where the second says nothing. */
const inStage = (self: string, first: string, second: string, final: string) =>
  `case when r.imported or r.status in ('FINALISED', 'PUBLISHED') then ${final}
    when r.status = 'SECOND_APPRAISAL' and s.second_appraisal_state <> 'NOT_SCORED' then ${second}
    when r.status in ('APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL') then ${first} else ${self} end`;

/** Scores of the stage that each round shows, as far as the reader may see them. */
export const scoresOfRounds = (
  roundIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<StageScore[]> => {
  const wanted = question.parameters.add(roundIds, "bigint[]");
  return reader.query<StageScore>(
    `select s.assessment_id as "assessmentId", s.criterion_id as "criterionId",
       ${inStage("s.self_state", "s.first_appraisal_state", "s.second_appraisal_state", "s.state")} as state,
       ${inStage("s.self_points", "s.first_appraisal_points", "s.second_appraisal_points", "s.final_points")} as points
     from score s join assessment a on a.id = s.assessment_id join assessment_round r on r.id = a.round_id
     where a.round_id = any(${wanted}) and ${finalVisible("s", question)}`,
    question.parameters.values,
  );
};

export interface AreaStanding {
  assessmentId: string;
  criterionId: string;
  points: string | null;
  percent: string | null;
}

/** The areas of rounds as they were fixed with the finals. */
export const areasOfRounds = (roundIds: readonly string[], reader: Reader): Promise<AreaStanding[]> =>
  reader.query<AreaStanding>(
    `select st.assessment_id as "assessmentId", st.criterion_id as "criterionId", st.points, st.percent
     from assessment_standing st join assessment a on a.id = st.assessment_id
     where a.round_id = any($1::bigint[]) and st.criterion_id is not null`,
    [roundIds],
  );
