import type { AppraisalStage, RuleInputs } from "@reform-ledger/domain";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import type { Score, ScoreState } from "./score.entity.js";

export const ScoreStage = graphqlEnum("ScoreStage", "The stages of a score; none overwrites another.", {
  SELF: "What the unit gave itself.",
  FIRST_APPRAISAL: "What the appraising unit found.",
  SECOND_APPRAISAL: "What it found after explanations.",
  FINAL: "What stands.",
});
export type ScoreStage = WordOf<typeof ScoreStage>;

export const AppraisalStageWord = graphqlEnum("AppraisalStage", "The stages that appraisers write.", {
  FIRST_APPRAISAL: "The first appraisal.",
  SECOND_APPRAISAL: "The second one, after explanations.",
});

/** The stages that are written by people during a round; finals are made of them. */
export type WrittenStage = "SELF" | AppraisalStage;

/** What somebody wrote in one stage; only the unit itself gives a reason for a deviation. */
export interface StageContent {
  state: ScoreState;
  points: string | null;
  inputs: RuleInputs | null;
  deviation: string | null;
  note: string | null;
}

export function contentOf(score: Score, stage: WrittenStage): StageContent {
  switch (stage) {
    case "SELF":
      return {
        state: score.selfState,
        points: score.selfPoints,
        inputs: score.selfInputs,
        deviation: score.selfDeviation,
        note: score.selfNote,
      };
    case "FIRST_APPRAISAL":
      return {
        state: score.firstAppraisalState,
        points: score.firstAppraisalPoints,
        inputs: score.firstAppraisalInputs,
        deviation: null,
        note: score.firstAppraisalNote,
      };
    case "SECOND_APPRAISAL":
      return {
        state: score.secondAppraisalState,
        points: score.secondAppraisalPoints,
        inputs: score.secondAppraisalInputs,
        deviation: null,
        note: score.secondAppraisalNote,
      };
  }
}

/** The columns in which a stage keeps its content. */
export function columnsOf(
  stage: WrittenStage,
  { state, points, inputs, deviation, note }: StageContent,
): Partial<Score> {
  switch (stage) {
    case "SELF":
      return {
        selfState: state,
        selfPoints: points,
        selfInputs: inputs,
        selfDeviation: deviation,
        selfNote: note,
      };
    case "FIRST_APPRAISAL":
      return {
        firstAppraisalState: state,
        firstAppraisalPoints: points,
        firstAppraisalInputs: inputs,
        firstAppraisalNote: note,
      };
    case "SECOND_APPRAISAL":
      return {
        secondAppraisalState: state,
        secondAppraisalPoints: points,
        secondAppraisalInputs: inputs,
        secondAppraisalNote: note,
      };
  }
}
