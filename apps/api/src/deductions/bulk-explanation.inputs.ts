import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { RowRefusal } from "../lists/row-by-row.js";
import { Deduction } from "./deduction.entity.js";

@InputType({ description: "A deduction in the version that was seen." })
export class SeenDeductionInput {
  @Field(() => ID, { description: "The deduction." })
  deductionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "One cause and one owner for several deductions." })
export class ExplainDeductionsInput {
  @Field(() => [SeenDeductionInput], { description: "1 to 100 deductions." })
  @ArrayMinSize(1)
  @ArrayMaxSize(100, { context: { max: 100 } })
  @ValidateNested()
  items: SeenDeductionInput[];
  @Field(() => ID, { description: "The cause, from the list." })
  causeId: string;
  @Field(() => ID, { description: "The unit that answers for them." })
  responsibleUnitId: string;
  @Field(() => String, { nullable: true, description: "What exactly happened, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@ObjectType({ description: "What became of one of several deductions to explain." })
export class ExplainDeductionResult {
  @Field(() => Int, { description: "Its place among the items, from 0." })
  index: number;
  @Field(() => Deduction, { nullable: true, description: "The deduction as it is now; null where refused." })
  deduction: Deduction | null;
  @Field(() => RowRefusal, { nullable: true, description: "Why it was refused." })
  error: RowRefusal | null;
}

@ObjectType({ description: "What explaining several deductions led to." })
export class ExplainDeductionsPayload {
  @Field(() => [ExplainDeductionResult], { description: "One result for each item, in their order." })
  results: ExplainDeductionResult[];
}
