import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { Decimal } from "../lists/scalars.js";
import { Score, ScoreState } from "./score.entity.js";

@InputType({ description: "The final points of one criterion." })
export class FinalScoreInput {
  @Field(() => ID, { description: "The criterion; one without children." })
  criterionId: string;
  @Field(() => Int, {
    nullable: true,
    description: "The version of the score that was seen; left out on an import.",
  })
  expectedVersion?: number | null;
  @Field(() => ScoreState, {
    defaultValue: "SCORED",
    description: "Scored, not applicable or not scored yet.",
  })
  state: ScoreState;
  @Field(() => Decimal, {
    nullable: true,
    description: "Final points, 0 to the criterion's max; null unless scored.",
  })
  points?: string | null;
  @Field(() => String, { nullable: true, description: "A note." })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  note?: string | null;
}

@InputType({ description: "Final points of an assessment whose round is not finalised." })
export class RecordFinalScoresInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => [FinalScoreInput], { description: "1 to 500 scores." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { context: { max: 500 } })
  @ValidateNested()
  scores: FinalScoreInput[];
  @Field(() => String, { nullable: true, description: "Why, for the history." })
  @IsOptional()
  @MaxLength(500, { context: { max: 500 } })
  reason?: string | null;
}

@InputType({ description: "A figure as the authority printed it." })
export class PublishedFigureInput {
  @Field(() => ID, { nullable: true, description: "The criterion; null for the whole result." })
  criterionId?: string | null;
  @Field(() => Decimal, { nullable: true, description: "Points." })
  points?: string | null;
  @Field(() => Decimal, { nullable: true, description: "Max points." })
  maxPoints?: string | null;
  @Field(() => Decimal, { nullable: true, description: "Percent, 0 to 100." })
  percent?: string | null;
  @Field(() => String, { nullable: true, description: "Grade." })
  @IsOptional()
  @MaxLength(60, { context: { max: 60 } })
  grade?: string | null;
  @Field(() => Int, { nullable: true, description: "Rank, from 1." })
  @IsOptional()
  @Min(1, { context: { min: 1, max: 10_000 } })
  @Max(10_000, { context: { min: 1, max: 10_000 } })
  rank?: number | null;
  @Field(() => Int, { nullable: true, description: "Size of the cohort." })
  @IsOptional()
  @Min(1, { context: { min: 1, max: 10_000 } })
  @Max(10_000, { context: { min: 1, max: 10_000 } })
  rankOf?: number | null;
}

@InputType({ description: "The printed figures of an assessment whose round is not finalised." })
export class RecordPublishedFiguresInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => [PublishedFigureInput], {
    description: "1 to 500 figures; an earlier one of a criterion is replaced.",
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { context: { max: 500 } })
  @ValidateNested()
  figures: PublishedFigureInput[];
}

@ObjectType({ description: "What recording scores led to." })
export class ScoresPayload {
  @Field(() => Assessment, { description: "The assessment as it is now." })
  assessment: Assessment;
  @Field(() => [Score], { description: "The scores that were recorded, in the order of the input." })
  scores: Score[];
}

@ObjectType({ description: "What recording printed figures led to." })
export class AssessmentPayload {
  @Field(() => Assessment, { description: "The assessment as it is now." })
  assessment: Assessment;
}
