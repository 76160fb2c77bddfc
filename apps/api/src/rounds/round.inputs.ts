import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { AssessmentRound, RankingMethod } from "./assessment-round.entity.js";

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

@ObjectType({ description: "What a change of a round led to." })
export class RoundPayload {
  @Field(() => AssessmentRound, { description: "The round as it is now." })
  round: AssessmentRound;
}
