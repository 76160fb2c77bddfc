import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Decimal, ScoringRuleScalar } from "../lists/scalars.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { AssessmentMethod, Criterion, CriterionKind } from "./criterion.entity.js";

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
  @Field(() => ScoringRuleScalar, {
    nullable: true,
    description: "The typed rule that a person confirmed; null for none.",
  })
  rule?: unknown;
  @Field(() => Int, {
    nullable: true,
    description: "Place among its siblings, from 1; a new one comes last, a known one stays, if left out.",
  })
  @IsOptional()
  @Min(1, { context: { min: 1, max: 1000 } })
  @Max(1000, { context: { min: 1, max: 1000 } })
  position?: number | null;
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
  @Field(() => CriterionKind, { nullable: true, description: "Scored, bonus or penalty." })
  kind?: CriterionKind | null;
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
  @Field(() => ScoringRuleScalar, {
    nullable: true,
    description: "The typed rule that a person confirmed; null for none.",
  })
  rule?: unknown;
  @Field(() => Int, {
    nullable: true,
    description: "Place among its siblings, from 1; a new one comes last, a known one stays, if left out.",
  })
  @IsOptional()
  @Min(1, { context: { min: 1, max: 1000 } })
  @Max(1000, { context: { min: 1, max: 1000 } })
  position?: number | null;
}

@InputType({ description: "Where a criterion of a draft goes, with all beneath it." })
export class MoveCriterionInput {
  @Field(() => ID, { description: "The criterion." })
  criterionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => ID, { nullable: true, description: "The criterion above; null makes it an area." })
  parentId?: string | null;
  @Field(() => Int, { description: "Place among its new siblings, from 1; a larger number means the last." })
  @Min(1, { context: { min: 1, max: 1000 } })
  @Max(1000, { context: { min: 1, max: 1000 } })
  position: number;
}

@InputType({ description: "Which criterion of a draft to delete." })
export class DeleteCriterionInput {
  @Field(() => ID, { description: "The criterion." })
  criterionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether what lies beneath goes too; otherwise a criterion with children stays.",
  })
  withChildren: boolean;
}

@InputType({ description: "Which draft gets codes by place, such as 1.2.3." })
export class RenumberCriteriaInput {
  @Field(() => ID, { description: "The set." })
  setId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@ObjectType({ description: "What a change of a criterion led to." })
export class CriterionPayload {
  @Field(() => Criterion, { description: "The criterion as it is now." })
  criterion: Criterion;
}

@ObjectType({ description: "What a move of a criterion led to." })
export class MovedCriterionPayload extends CriterionPayload {
  @Field(() => CriteriaSet, { description: "Its set as it is now." })
  criteriaSet: CriteriaSet;
}

@ObjectType({ description: "What the deletion of a criterion led to." })
export class DeletedCriterionPayload {
  @Field(() => [ID], { description: "The criteria that are no more: it and all beneath it." })
  deletedCriterionIds: string[];
  @Field(() => CriteriaSet, { description: "The set as it is now." })
  criteriaSet: CriteriaSet;
}
