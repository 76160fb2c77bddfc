import { ArrayMaxSize, IsNotEmpty, IsOptional, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { CriteriaSet, NotApplicablePolicy } from "./criteria-set.entity.js";
import { GradeScope } from "./grade-band.entity.js";

@InputType({ description: "A grade and the percent from which it is given." })
export class GradeBandInput {
  @Field(() => GradeScope, { description: "Per area or overall." })
  scope: GradeScope;
  @Field(() => String, { description: "The grade, such as Tốt." })
  @IsNotEmpty()
  @MaxLength(60, { context: { max: 60 } })
  label: string;
  @Field(() => Decimal, { description: "Lowest percent of the max, inclusive, 0 to 100." })
  floorPercent: string;
}

@InputType({ description: "A new draft of a criteria set." })
export class CreateCriteriaSetInput {
  @Field(() => ID, { description: "The authority that issues it." })
  unitId: string;
  @Field(() => String, { description: "Short code, unique, at most 60 characters." })
  @IsNotEmpty()
  @MaxLength(60, { context: { max: 60 } })
  code: string;
  @Field(() => String, { description: "Vietnamese name." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  name: string;
  @Field(() => String, { nullable: true, description: "English name." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  nameEn?: string | null;
  @Field(() => Int, { description: "The year from which it counts, 2000 to 2100." })
  @Min(2000, { context: { min: 2000, max: 2100 } })
  @Max(2100, { context: { min: 2000, max: 2100 } })
  year: number;
  @Field(() => Decimal, { description: "Points that a unit can reach." })
  maxPoints: string;
  @Field(() => Int, { defaultValue: 2, description: "Decimals of results, 0 to 6." })
  @Min(0, { context: { min: 0, max: 6 } })
  @Max(6, { context: { min: 0, max: 6 } })
  decimals: number;
  @Field(() => NotApplicablePolicy, {
    defaultValue: "EXCLUDE_MAX",
    description: "What 'not applicable' does.",
  })
  notApplicablePolicy: NotApplicablePolicy;
  @Field(() => String, { nullable: true, description: "Number of the decision." })
  @IsOptional()
  @MaxLength(60, { context: { max: 60 } })
  decisionNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the decision." })
  issuedOn?: string | null;
  @Field(() => [GradeBandInput], { defaultValue: [], description: "Its grade bands." })
  @ArrayMaxSize(40, { context: { max: 40 } })
  @ValidateNested()
  gradeBands: GradeBandInput[];
}

@InputType({ description: "Changes of a draft set; what is left out stays." })
export class UpdateCriteriaSetInput {
  @Field(() => ID, { description: "The set." })
  setId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: "Vietnamese name." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "English name; null removes it." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  nameEn?: string | null;
  @Field(() => Int, { nullable: true, description: "The year from which it counts, 2000 to 2100." })
  @IsOptional()
  @Min(2000, { context: { min: 2000, max: 2100 } })
  @Max(2100, { context: { min: 2000, max: 2100 } })
  year?: number | null;
  @Field(() => Decimal, { nullable: true, description: "Points that a unit can reach." })
  maxPoints?: string | null;
  @Field(() => Int, { nullable: true, description: "Decimals of results, 0 to 6." })
  @IsOptional()
  @Min(0, { context: { min: 0, max: 6 } })
  @Max(6, { context: { min: 0, max: 6 } })
  decimals?: number | null;
  @Field(() => NotApplicablePolicy, { nullable: true, description: "What 'not applicable' does." })
  notApplicablePolicy?: NotApplicablePolicy | null;
  @Field(() => String, { nullable: true, description: "Number of the decision; null removes it." })
  @IsOptional()
  @MaxLength(60, { context: { max: 60 } })
  decisionNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the decision; null removes it." })
  issuedOn?: string | null;
  @Field(() => [GradeBandInput], { nullable: true, description: "All its grade bands; those of before go." })
  @IsOptional()
  @ArrayMaxSize(40, { context: { max: 40 } })
  @ValidateNested()
  gradeBands?: GradeBandInput[] | null;
}

@InputType({ description: "A new draft made from another set." })
export class CopyCriteriaSetInput {
  @Field(() => ID, { description: "The set to copy: tree, rules, appraising units and grade bands." })
  setId: string;
  @Field(() => String, { description: "Short code of the new set, unique, at most 60 characters." })
  @IsNotEmpty()
  @MaxLength(60, { context: { max: 60 } })
  code: string;
  @Field(() => String, { description: "Vietnamese name of the new set." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  name: string;
  @Field(() => Int, { description: "The year from which the new set counts, 2000 to 2100." })
  @Min(2000, { context: { min: 2000, max: 2100 } })
  @Max(2100, { context: { min: 2000, max: 2100 } })
  year: number;
  @Field(() => ID, { nullable: true, description: "The authority that issues it; the same one if left out." })
  unitId?: string | null;
}

@InputType({ description: "Which draft to delete." })
export class DeleteCriteriaSetInput {
  @Field(() => ID, { description: "The set, with all its criteria." })
  setId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "Which draft to publish." })
export class PublishCriteriaSetInput {
  @Field(() => ID, { description: "The set." })
  setId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@ObjectType({ description: "What a change of a criteria set led to." })
export class CriteriaSetPayload {
  @Field(() => CriteriaSet, { description: "The set as it is now." })
  criteriaSet: CriteriaSet;
}

@ObjectType({ description: "What the deletion of a criteria set led to." })
export class DeletedCriteriaSetPayload {
  @Field(() => ID, { description: "The set that is no more." })
  deletedSetId: string;
}
