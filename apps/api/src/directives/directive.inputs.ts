import { IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { Directive, DirectiveKind } from "./directive.entity.js";

@InputType({ description: "A new directive." })
export class CreateDirectiveInput {
  @Field(() => ID, { description: "The unit that keeps it; it and those beneath it can read it." })
  unitId: string;
  @Field(() => DirectiveKind, { description: "Document or conclusion." })
  kind: DirectiveKind;
  @Field(() => String, { nullable: true, description: "Number and symbol, at most 100 characters." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  number?: string | null;
  @Field(() => DateOnly, { description: "Date of issue." })
  issuedOn: string;
  @Field(() => String, { description: "Who issued it, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  issuer: string;
  @Field(() => String, { description: "What it orders, at most 4000 characters." })
  @IsNotEmpty()
  @MaxLength(4000, { context: { max: 4000 } })
  extract: string;
}

@InputType({ description: "Changes of a directive; what is left out stays." })
export class UpdateDirectiveInput {
  @Field(() => ID, { description: "The directive." })
  directiveId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => DirectiveKind, { nullable: true, description: "Document or conclusion." })
  kind?: DirectiveKind | null;
  @Field(() => String, { nullable: true, description: "Number and symbol; null takes it away." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  number?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of issue." })
  issuedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Who issued it, at most 300 characters." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  issuer?: string | null;
  @Field(() => String, { nullable: true, description: "What it orders, at most 4000 characters." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(4000, { context: { max: 4000 } })
  extract?: string | null;
}

@ObjectType({ description: "What a change of a directive led to." })
export class DirectivePayload {
  @Field(() => Directive, { description: "The directive as it is now." })
  directive: Directive;
}
