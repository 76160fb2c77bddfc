import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { Decimal } from "../lists/scalars.js";
import { Deduction } from "./deduction.entity.js";

@InputType({ description: "Why points were lost, and who answers for it." })
export class ExplainDeductionInput {
  @Field(() => ID, { description: "The deduction." })
  deductionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => ID, { description: "The cause, from the list." })
  causeId: string;
  @Field(() => ID, { description: "The unit that answers for it." })
  responsibleUnitId: string;
  @Field(() => String, { nullable: true, description: "What exactly happened, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@InputType({ description: "A part of a deduction; it may carry its own cause." })
export class DeductionPartInput {
  @Field(() => Decimal, { description: "Points, above 0." })
  points: string;
  @Field(() => ID, { nullable: true, description: "The cause; goes with responsibleUnitId." })
  causeId?: string | null;
  @Field(() => ID, { nullable: true, description: "The unit that answers for it; goes with causeId." })
  responsibleUnitId?: string | null;
  @Field(() => String, { nullable: true, description: "What exactly happened." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@InputType({ description: "How to divide a deduction; the parts add up to its points." })
export class SplitDeductionInput {
  @Field(() => ID, { description: "The deduction." })
  deductionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => [DeductionPartInput], { description: "2 to 20 parts; the first keeps the deduction's id." })
  @ArrayMinSize(2)
  @ArrayMaxSize(20, { context: { max: 20 } })
  @ValidateNested()
  parts: DeductionPartInput[];
}

@InputType({ description: "Deductions of one score that become one again." })
export class MergeDeductionsInput {
  @Field(() => [ID], { description: "2 to 20 deductions; the first one stays and takes the others' points." })
  @ArrayMinSize(2)
  @ArrayMaxSize(20, { context: { max: 20 } })
  deductionIds: string[];
  @Field(() => [Int], { description: "The versions that were seen, in the same order." })
  expectedVersions: number[];
}

@InputType({ description: "A decision that nothing is to be done about a deduction." })
export class WaiveDeductionInput {
  @Field(() => ID, { description: "The deduction." })
  deductionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { description: "Why, at most 2000 characters." })
  @IsNotEmpty()
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
}

@ObjectType({ description: "What a change of a deduction led to." })
export class DeductionPayload {
  @Field(() => Deduction, { description: "The deduction as it is now." })
  deduction: Deduction;
  @Field(() => Assessment, {
    nullable: true,
    description: "Its assessment, with the ledger as it stands now.",
  })
  assessment: Assessment | null;
}

@ObjectType({ description: "What dividing a deduction led to." })
export class SplitDeductionPayload {
  @Field(() => [Deduction], { description: "The parts in the order of the input." })
  deductions: Deduction[];
  @Field(() => Assessment, {
    nullable: true,
    description: "Its assessment, with the ledger as it stands now.",
  })
  assessment: Assessment | null;
}
