import type { AppraisalStage, RuleInputs } from "@reform-ledger/domain";
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Decimal, RuleInputsScalar } from "../lists/scalars.js";
import { ScoreState } from "./score.entity.js";
import { AppraisalStageWord } from "./score-stage.js";

@InputType({ description: "What one stage is to say of a criterion." })
export class StageScoreInput {
  @Field(() => ID, { description: "The criterion; one without children." })
  criterionId: string;
  @Field(() => Int, { description: "The version of the score that was seen." })
  expectedVersion: number;
  @Field(() => ScoreState, {
    nullable: true,
    description:
      "Left out: what the rule makes of the inputs, or scored where points are given; without points and inputs too, it stays. NOT_SCORED takes the stage back.",
  })
  state?: ScoreState | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Points, 0 to the criterion's max; left out, the rule computes them from the inputs.",
  })
  points?: string | null;
  @Field(() => RuleInputsScalar, {
    nullable: true,
    description:
      "What is stated for the criterion's rule; left out, what a scored stage holds stays; null empties.",
  })
  inputs?: RuleInputs | null;
  @Field(() => String, { nullable: true, description: "Words on it; left out they stay, null empties." })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  note?: string | null;
}

@InputType({ description: "A unit's own score of one criterion." })
export class SelfScoreInput extends StageScoreInput {
  @Field(() => String, {
    nullable: true,
    description: "Why the points differ from what the rule computes; left out it stays, null empties.",
  })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  deviation?: string | null;
}

@InputType({ description: "An appraiser's score of one criterion." })
export class AppraisalInput extends StageScoreInput {
  @Field(() => AppraisalStageWord, {
    nullable: true,
    description: "The stage; left out, the one that the round's phase writes.",
  })
  stage?: AppraisalStage | null;
}

@InputType({ description: "A unit's own scores; all are recorded or none." })
export class RecordSelfScoresInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => [SelfScoreInput], { description: "1 to 500 scores, each criterion once." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { context: { max: 500 } })
  @ValidateNested()
  scores: SelfScoreInput[];
}

@InputType({ description: "Appraised scores; all are recorded or none." })
export class RecordAppraisalsInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => [AppraisalInput], { description: "1 to 500 scores, each criterion once." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { context: { max: 500 } })
  @ValidateNested()
  scores: AppraisalInput[];
}

@InputType({ description: "Takes over the unit's own scores that are not appraised yet." })
export class AcceptSelfScoresInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => [ID], {
    nullable: true,
    description: "At most 500 criteria; left out, all that wait for the asking person's appraisal.",
  })
  @IsOptional()
  @ArrayMaxSize(500, { context: { max: 500 } })
  criterionIds?: string[] | null;
}
