import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { RemediationPlan } from "./remediation-plan.entity.js";

const years = { context: { min: 2000, max: 2100 } };

@InputType({ description: "A new plan." })
export class CreatePlanInput {
  @Field(() => ID, { description: "The unit whose plan it is." })
  unitId: string;
  @Field(() => Int, { description: "The year in which its tasks are due, 2000 to 2100." })
  @Min(2000, years)
  @Max(2100, years)
  year: number;
  @Field(() => String, { description: "Vietnamese name, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  name: string;
  @Field(() => String, { nullable: true, description: "Number and symbol of its document." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  number?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of its document." })
  issuedOn?: string | null;
}

@InputType({ description: "Changes of a plan; what is left out stays." })
export class UpdatePlanInput {
  @Field(() => ID, { description: "The plan." })
  planId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => Int, { nullable: true, description: "The year in which its tasks are due, 2000 to 2100." })
  @IsOptional()
  @Min(2000, years)
  @Max(2100, years)
  year?: number | null;
  @Field(() => String, { nullable: true, description: "Vietnamese name, at most 300 characters." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "Number and symbol; null takes it away." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  number?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of its document; null takes it away." })
  issuedOn?: string | null;
}

@ObjectType({ description: "What a change of a plan led to." })
export class PlanPayload {
  @Field(() => RemediationPlan, { description: "The plan as it is now." })
  plan: RemediationPlan;
}
