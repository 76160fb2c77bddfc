import { ArrayMaxSize, IsNotEmpty, IsOptional, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { CriteriaSet, NotApplicablePolicy } from "./criteria-set.entity.js";
import { AssessmentMethod, Criterion, CriterionKind } from "./criterion.entity.js";
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

@InputType({ description: "A new criterion of a draft set." })
export class CreateCriterionInput {
  @Field(() => ID, { description: "The set." })
  setId: string;
  @Field(() => ID, { nullable: true, description: "The criterion above; null for an area." })
  parentId?: string | null;
  @Field(() => String, { description: "Code within the set, such as 1.2.1." })
  @IsNotEmpty()
  @MaxLength(40, { context: { max: 40 } })
  code: string;
  @Field(() => String, { description: "Vietnamese name." })
  @IsNotEmpty()
  @MaxLength(500, { context: { max: 500 } })
  name: string;
  @Field(() => String, { nullable: true, description: "English name." })
  @IsOptional()
  @MaxLength(500, { context: { max: 500 } })
  nameEn?: string | null;
  @Field(() => Decimal, { description: "Most points, above 0." })
  maxPoints: string;
  @Field(() => CriterionKind, { defaultValue: "SCORED", description: "Scored, bonus or penalty." })
  kind: CriterionKind;
  @Field(() => AssessmentMethod, {
    nullable: true,
    description: "How it is scored; null where its children are.",
  })
  method?: AssessmentMethod | null;
  @Field(() => String, { nullable: true, description: "The decision's own text." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  ruleText?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: "Whether a score needs evidence." })
  evidenceRequired: boolean;
  @Field(() => ID, { nullable: true, description: "The unit that appraises it." })
  appraisingUnitId?: string | null;
}

@InputType({ description: "Changes of a criterion of a draft set; what is left out stays." })
export class UpdateCriterionInput {
  @Field(() => ID, { description: "The criterion." })
  criterionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: "Code within the set." })
  @IsOptional()
  @MaxLength(40, { context: { max: 40 } })
  code?: string;
  @Field(() => String, { nullable: true, description: "Vietnamese name." })
  @IsOptional()
  @MaxLength(500, { context: { max: 500 } })
  name?: string;
  @Field(() => String, { nullable: true, description: "English name." })
  @IsOptional()
  @MaxLength(500, { context: { max: 500 } })
  nameEn?: string | null;
  @Field(() => Decimal, { nullable: true, description: "Most points, above 0." })
  maxPoints?: string;
  @Field(() => AssessmentMethod, { nullable: true, description: "How it is scored." })
  method?: AssessmentMethod | null;
  @Field(() => String, { nullable: true, description: "The decision's own text." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  ruleText?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether a score needs evidence." })
  evidenceRequired?: boolean;
  @Field(() => ID, { nullable: true, description: "The unit that appraises it." })
  appraisingUnitId?: string | null;
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

@ObjectType({ description: "What a change of a criterion led to." })
export class CriterionPayload {
  @Field(() => Criterion, { description: "The criterion as it is now." })
  criterion: Criterion;
}
