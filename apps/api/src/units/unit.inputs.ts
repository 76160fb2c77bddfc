import { IsNotEmpty, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { Unit, UnitKind } from "./unit.entity.js";
import { SuccessionExtent, UnitSuccession } from "./unit-succession.entity.js";

@InputType({ description: "A new unit." })
export class CreateUnitInput {
  @Field(() => String, { description: "Official code, unique, at most 40 characters." })
  @IsNotEmpty()
  @MaxLength(40, { context: { max: 40 } })
  code: string;
  @Field(() => String, { description: "Vietnamese name, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  name: string;
  @Field(() => String, { nullable: true, description: "English name." })
  @MaxLength(300, { context: { max: 300 } })
  nameEn?: string | null;
  @Field(() => UnitKind, { description: "What kind of office it is." })
  kind: UnitKind;
  @Field(() => ID, { nullable: true, description: "The unit above." })
  parentId?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "First day." })
  validFrom?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "First day on which it no longer exists." })
  validTo?: string | null;
}

@InputType({ description: "Changes of a unit; what is left out stays." })
export class UpdateUnitInput implements Partial<CreateUnitInput> {
  @Field(() => ID, { description: "The unit." })
  unitId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: "Vietnamese name." })
  @MaxLength(300, { context: { max: 300 } })
  name?: string;
  @Field(() => String, { nullable: true, description: "English name; null takes it away." })
  @MaxLength(300, { context: { max: 300 } })
  nameEn?: string | null;
  @Field(() => UnitKind, { nullable: true, description: "What kind of office it is." })
  kind?: UnitKind;
  @Field(() => ID, { nullable: true, description: "The unit above; null makes it a root." })
  parentId?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "First day." })
  validFrom?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "First day on which it no longer exists." })
  validTo?: string | null;
}

@InputType({ description: "One unit that follows another." })
export class RecordSuccessionInput {
  @Field(() => ID, { description: "The unit that ends or gives." })
  predecessorId: string;
  @Field(() => ID, { description: "The unit that follows." })
  successorId: string;
  @Field(() => DateOnly, { description: "First day of the successor." })
  effectiveOn: string;
  @Field(() => SuccessionExtent, { description: "Whole or part." })
  extent: SuccessionExtent;
}

@ObjectType({ description: "What a change of a unit led to." })
export class UnitPayload {
  @Field(() => Unit, { description: "The unit as it is now." })
  unit: Unit;
}

@ObjectType({ description: "What recording a succession led to." })
export class SuccessionPayload {
  @Field(() => UnitSuccession, { description: "The succession." })
  succession: UnitSuccession;
}
