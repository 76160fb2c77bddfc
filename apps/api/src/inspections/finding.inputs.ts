import { IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { Finding } from "./finding.entity.js";
import { Inspection } from "./inspection.entity.js";

const long = { context: { max: 8000 } };
const reasonLength = { context: { max: 2000 } };

@InputType({ description: "What an inspection found at a unit." })
export class CreateFindingInput {
  @Field(() => ID, { description: "The inspection." })
  inspectionId: string;
  @Field(() => ID, { description: "The unit at which it was found." })
  unitId: string;
  @Field(() => ID, { nullable: true, description: "The criterion that it touches." })
  criterionId?: string | null;
  @Field(() => ID, { nullable: true, description: "Its cause, one that is still used." })
  causeId?: string | null;
  @Field(() => String, { description: "What was found, at most 8000 characters." })
  @IsNotEmpty()
  @MaxLength(8000, long)
  text: string;
  @Field(() => String, { nullable: true, description: "What is to be done, at most 8000 characters." })
  @IsOptional()
  @MaxLength(8000, long)
  recommendation?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "By when it is to be put right." })
  dueOn?: string | null;
}

@InputType({ description: "A finding in the version that was seen." })
export class SeenFindingInput {
  @Field(() => ID, { description: "The finding." })
  findingId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "Changes of a finding that is not closed; what is left out stays." })
export class UpdateFindingInput extends SeenFindingInput {
  @Field(() => ID, { nullable: true, description: "The unit at which it was found." })
  unitId?: string | null;
  @Field(() => ID, { nullable: true, description: "The criterion that it touches; null takes it away." })
  criterionId?: string | null;
  @Field(() => ID, { nullable: true, description: "Its cause; null takes it away." })
  causeId?: string | null;
  @Field(() => String, { nullable: true, description: "What was found." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(8000, long)
  text?: string | null;
  @Field(() => String, { nullable: true, description: "What is to be done; null takes it away." })
  @IsOptional()
  @MaxLength(8000, long)
  recommendation?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "By when; null takes it away." })
  dueOn?: string | null;
}

@InputType({ description: "A finding that is closed by hand, and why." })
export class CloseFindingInput extends SeenFindingInput {
  @Field(() => String, { description: "Why nothing is left to be done; at most 2000 characters." })
  @MaxLength(2000, reasonLength)
  reason: string;
}

@InputType({ description: "A closed finding that is opened again, and why." })
export class ReopenFindingInput extends SeenFindingInput {
  @Field(() => String, { nullable: true, description: "Why, for the audit trail; at most 2000 characters." })
  @IsOptional()
  @MaxLength(2000, reasonLength)
  reason?: string | null;
}

@InputType({ description: "A finding that is to go, and why." })
export class DeleteFindingInput extends SeenFindingInput {
  @Field(() => String, { description: "Why, for the audit trail; at most 2000 characters." })
  @MaxLength(2000, reasonLength)
  reason: string;
}

@ObjectType({ description: "What a change of a finding led to." })
export class FindingPayload {
  @Field(() => Finding, { description: "The finding as it is now." })
  finding: Finding;
  @Field(() => Inspection, { description: "Its inspection as it is now." })
  inspection: Inspection;
}

@ObjectType({ description: "What deleting a finding led to." })
export class DeletedFindingPayload {
  @Field(() => ID, { description: "The id of the finding that is gone." })
  deletedId: string;
  @Field(() => Inspection, { description: "Its inspection as it is now." })
  inspection: Inspection;
}
