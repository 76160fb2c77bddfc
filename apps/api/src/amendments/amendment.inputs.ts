import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { Score, ScoreState } from "../scores/score.entity.js";
import { Amendment } from "./amendment.entity.js";

@InputType({ description: "A correction of a final score of a finalised or published round." })
export class AmendScoreInput {
  @Field(() => ID, { description: "The score." })
  scoreId: string;
  @Field(() => Int, { description: "The version of the score that was seen." })
  expectedVersion: number;
  @Field(() => ScoreState, { description: "Scored or not applicable." })
  state: ScoreState;
  @Field(() => Decimal, {
    nullable: true,
    description: "Final points, 0 to the criterion's max; null unless scored.",
  })
  points?: string | null;
  @Field(() => String, { description: "Why, at most 2000 characters." })
  reason: string;
  @Field(() => String, { nullable: true, description: "Number and symbol of the document that decides it." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  documentNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of that document." })
  documentDate?: string | null;
}

@ObjectType({ description: "What a correction led to." })
export class AmendmentPayload {
  @Field(() => Amendment, { description: "The correction." })
  amendment: Amendment;
  @Field(() => Score, { description: "The score as it is now." })
  score: Score;
  @Field(() => Assessment, { description: "The assessment as it is now." })
  assessment: Assessment;
}
