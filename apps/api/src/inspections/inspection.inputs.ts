import { IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { Unit } from "../units/unit.entity.js";
import { Inspection, InspectionKind } from "./inspection.entity.js";

const short = { context: { max: 300 } };
const long = { context: { max: 8000 } };
const symbol = { context: { max: 100 } };

@InputType({ description: "A new inspection." })
export class CreateInspectionInput {
  @Field(() => ID, { description: "The inspecting authority." })
  unitId: string;
  @Field(() => InspectionKind, { description: "What it looks at." })
  kind: InspectionKind;
  @Field(() => String, { description: "Vietnamese name, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, short)
  name: string;
  @Field(() => String, { nullable: true, description: "Number and symbol of the decision to inspect." })
  @IsOptional()
  @MaxLength(100, symbol)
  decisionNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the decision; not after the first day." })
  decisionOn?: string | null;
  @Field(() => DateOnly, { description: "Its first day." })
  startedOn: string;
  @Field(() => DateOnly, { nullable: true, description: "Its last day; not before the first." })
  endedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Who leads it, at most 300 characters." })
  @IsOptional()
  @MaxLength(300, short)
  lead?: string | null;
  @Field(() => String, { nullable: true, description: "What it concluded, at most 8000 characters." })
  @IsOptional()
  @MaxLength(8000, long)
  conclusion?: string | null;
}

@InputType({ description: "An inspection in the version that was seen." })
export class SeenInspectionInput {
  @Field(() => ID, { description: "The inspection." })
  inspectionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "Changes of an inspection; what is left out stays." })
export class UpdateInspectionInput extends SeenInspectionInput {
  @Field(() => InspectionKind, { nullable: true, description: "What it looks at." })
  kind?: InspectionKind | null;
  @Field(() => String, { nullable: true, description: "Vietnamese name." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300, short)
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Number and symbol of the decision; null takes it away.",
  })
  @IsOptional()
  @MaxLength(100, symbol)
  decisionNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the decision; null takes it away." })
  decisionOn?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Its first day." })
  startedOn?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Its last day; null says that it goes on." })
  endedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Who leads it; null takes it away." })
  @IsOptional()
  @MaxLength(300, short)
  lead?: string | null;
  @Field(() => String, { nullable: true, description: "What it concluded; null takes it away." })
  @IsOptional()
  @MaxLength(8000, long)
  conclusion?: string | null;
}

@InputType({ description: "An inspection that is to go, and why." })
export class DeleteInspectionInput extends SeenInspectionInput {
  @Field(() => String, { description: "Why, for the audit trail; at most 2000 characters." })
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
}

@ObjectType({ description: "What a change of an inspection led to." })
export class InspectionPayload {
  @Field(() => Inspection, { description: "The inspection as it is now." })
  inspection: Inspection;
}

@ObjectType({ description: "What deleting an inspection led to." })
export class DeletedInspectionPayload {
  @Field(() => ID, { description: "The id of the inspection that is gone." })
  deletedId: string;
  @Field(() => Unit, { description: "The inspecting authority." })
  unit: Unit;
}
