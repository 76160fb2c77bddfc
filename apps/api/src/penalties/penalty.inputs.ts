import { IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { AdministrativePenalty } from "./administrative-penalty.entity.js";

@InputType({ description: "Points taken off an assessment's total, with the document that says so." })
export class RecordPenaltyInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => Decimal, { description: "Points taken off, above 0." })
  points: string;
  @Field(() => String, { description: "Why." })
  @IsNotEmpty()
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
  @Field(() => String, { description: "Number and symbol of the document." })
  @IsNotEmpty()
  @MaxLength(100, { context: { max: 100 } })
  documentNumber: string;
  @Field(() => DateOnly, { description: "Date of the document." })
  documentDate: string;
  @Field(() => String, { nullable: true, description: "Who issued the document." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  issuer?: string | null;
  @Field(() => ID, { nullable: true, description: "The document itself, where it is in the ledger." })
  evidenceId?: string | null;
}

@InputType({ description: "A penalty and the version that was seen." })
export class RemovePenaltyInput {
  @Field(() => ID, { description: "The penalty." })
  penaltyId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "Changes of a penalty; what is left out stays." })
export class UpdatePenaltyInput extends RemovePenaltyInput {
  @Field(() => Decimal, { nullable: true, description: "Points taken off, above 0." })
  points?: string | null;
  @Field(() => String, { nullable: true, description: "Why." })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: "Number and symbol of the document." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  documentNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the document." })
  documentDate?: string | null;
  @Field(() => String, { nullable: true, description: "Who issued the document; null takes it away." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  issuer?: string | null;
  @Field(() => ID, { nullable: true, description: "The document itself; null takes it away." })
  evidenceId?: string | null;
}

@ObjectType({ description: "What recording a penalty led to." })
export class PenaltyPayload {
  @Field(() => AdministrativePenalty, { description: "The penalty as it is now." })
  penalty: AdministrativePenalty;
  @Field(() => Assessment, { description: "Its assessment as it is now." })
  assessment: Assessment;
}

@ObjectType({ description: "What removing a penalty led to." })
export class RemovedPenaltyPayload {
  @Field(() => Assessment, { description: "The assessment as it is now." })
  assessment: Assessment;
}
