import { ArrayMaxSize, IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Deduction } from "../deductions/deduction.entity.js";
import { DateOnly } from "../lists/scalars.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Unit } from "../units/unit.entity.js";
import { CauseReview } from "./cause-review.entity.js";

const short = { context: { max: 300 } };
const long = { context: { max: 8000 } };
const many = { context: { max: 200 } };

@InputType({ description: "A cause review that a unit has held." })
export class RecordCauseReviewInput {
  @Field(() => ID, { description: "The unit that held it." })
  unitId: string;
  @Field(() => ID, { description: "The round whose lost points it is about." })
  roundId: string;
  @Field(() => DateOnly, {
    description: "The day on which it was held: not to come, not before the round's year.",
  })
  heldOn: string;
  @Field(() => String, { nullable: true, description: "Where it was held, at most 300 characters." })
  @IsOptional()
  @MaxLength(300, short)
  place?: string | null;
  @Field(() => String, { description: "Who chaired it, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, short)
  chair: string;
  @Field(() => String, { nullable: true, description: "Who took part, at most 8000 characters." })
  @IsOptional()
  @MaxLength(8000, long)
  attendees?: string | null;
  @Field(() => String, { description: "What it concluded, at most 8000 characters." })
  @IsNotEmpty()
  @MaxLength(8000, long)
  conclusions: string;
  @Field(() => [ID], {
    description:
      "The deductions that it covers, 1 to 200: of the round, lost by the unit or its responsibility.",
  })
  @ArrayMaxSize(200, many)
  deductionIds: string[];
}

@InputType({ description: "Changes of a cause review; what is left out stays." })
export class UpdateCauseReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => DateOnly, { nullable: true, description: "The day on which it was held." })
  heldOn?: string | null;
  @Field(() => String, { nullable: true, description: "Where it was held; null takes it away." })
  @IsOptional()
  @MaxLength(300, short)
  place?: string | null;
  @Field(() => String, { nullable: true, description: "Who chaired it." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300, short)
  chair?: string | null;
  @Field(() => String, { nullable: true, description: "Who took part; null takes it away." })
  @IsOptional()
  @MaxLength(8000, long)
  attendees?: string | null;
  @Field(() => String, { nullable: true, description: "What it concluded." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(8000, long)
  conclusions?: string | null;
  @Field(() => [ID], { nullable: true, description: "All deductions that it covers, 1 to 200." })
  @IsOptional()
  @ArrayMaxSize(200, many)
  deductionIds?: string[] | null;
}

@InputType({ description: "A cause review that is to go, and why." })
export class DeleteCauseReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { description: "Why, for the audit trail; at most 2000 characters." })
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
}

@ObjectType({ description: "What recording or changing a cause review led to." })
export class CauseReviewPayload {
  @Field(() => CauseReview, { description: "The review as it is now." })
  review: CauseReview;
  @Field(() => AssessmentRound, { description: "Its round, with how its units stand now." })
  round: AssessmentRound;
  @Field(() => [Deduction], {
    description: "Deductions that it covers now or covered before, as they are now.",
  })
  deductions: Deduction[];
}

@ObjectType({ description: "What deleting a cause review led to." })
export class DeletedCauseReviewPayload {
  @Field(() => ID, { description: "The id of the review that is gone." })
  deletedId: string;
  @Field(() => Unit, { description: "The unit that held it." })
  unit: Unit;
  @Field(() => AssessmentRound, { description: "Its round, with how its units stand now." })
  round: AssessmentRound;
  @Field(() => [Deduction], { description: "Deductions that it covered, as they are now." })
  deductions: Deduction[];
}
