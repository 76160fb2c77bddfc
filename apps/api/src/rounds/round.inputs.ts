import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { AssessmentRound, RankingMethod, RoundStatus } from "./assessment-round.entity.js";
import { DeadlineInput } from "./round-deadline.types.js";

@InputType({ description: "A new round: a set applied to a cohort of units for a year." })
export class CreateRoundInput {
  @Field(() => ID, { description: "A published criteria set." })
  setId: string;
  @Field(() => ID, { description: "The authority that runs it." })
  unitId: string;
  @Field(() => String, { description: "Vietnamese name." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  name: string;
  @Field(() => Int, { description: "The year that is assessed, 2000 to 2100." })
  @Min(2000, { context: { min: 2000, max: 2100 } })
  @Max(2100, { context: { min: 2000, max: 2100 } })
  year: number;
  @Field(() => RankingMethod, { defaultValue: "COMPETITION", description: "How ties count." })
  rankingMethod: RankingMethod;
  @Field(() => [ID], { description: "The units of the cohort, 1 to 500." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { context: { max: 500 } })
  unitIds: string[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: "A past result, entered at the depth that is known.",
  })
  imported: boolean;
  @Field(() => [DeadlineInput], { nullable: true, description: "The last day of each phase." })
  @IsOptional()
  @ArrayMaxSize(5, { context: { max: 5 } })
  @ValidateNested()
  deadlines?: DeadlineInput[] | null;
  @Field(() => String, { nullable: true, description: "Where a past result comes from." })
  @IsOptional()
  @MaxLength(500, { context: { max: 500 } })
  source?: string | null;
}

@InputType({ description: "A round and the version that was seen." })
export class RoundVersionInput {
  @Field(() => ID, { description: "The round." })
  roundId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "Changes of a round that is not finalised; what is left out stays." })
export class UpdateRoundInput extends RoundVersionInput {
  @Field(() => String, { nullable: true, description: "Vietnamese name." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  name?: string | null;
  @Field(() => RankingMethod, { nullable: true, description: "How ties count." })
  rankingMethod?: RankingMethod | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      "All units of the cohort, 1 to 500, while the round is a draft; those left out go with their scores.",
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(500, { context: { max: 500 } })
  unitIds?: string[] | null;
}

@InputType({ description: "The deadlines of a round." })
export class SetDeadlinesInput extends RoundVersionInput {
  @Field(() => [DeadlineInput], {
    description: "All of them; a phase that is left out has no deadline any more.",
  })
  @ArrayMaxSize(5, { context: { max: 5 } })
  @ValidateNested()
  deadlines: DeadlineInput[];
  @Field(() => String, { nullable: true, description: "Why; needed once the round is open." })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  reason?: string | null;
}

@InputType({ description: "A step of a round." })
export class AdvanceRoundInput extends RoundVersionInput {
  @Field(() => RoundStatus, {
    description: "Where it goes: forward only; explanation and second appraisal may be skipped.",
  })
  to: RoundStatus;
  @Field(() => String, { nullable: true, description: "Why, for the history." })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  reason?: string | null;
}

@ObjectType({ description: "What a change of a round led to." })
export class RoundPayload {
  @Field(() => AssessmentRound, { description: "The round as it is now." })
  round: AssessmentRound;
}
