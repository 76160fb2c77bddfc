import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ScoringRuleScalar } from "../lists/scalars.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { Criterion } from "./criterion.entity.js";
import { RuleReading } from "./rule.types.js";

@InputType({ description: "The set whose texts are read." })
export class ProposeRulesInput {
  @Field(() => ID, { description: "The set." })
  setId: string;
  @Field(() => Int, { nullable: true, description: "The version that was seen, if it matters." })
  expectedVersion?: number | null;
}

@ObjectType({ description: "A rule that is proposed for a criterion; nothing is stored." })
export class RuleProposal extends RuleReading {
  @Field(() => Criterion, { description: "The criterion whose text was read." })
  criterion: Criterion;
  @Field(() => Boolean, { description: "Whether the criterion has exactly this rule already." })
  isStored: boolean;
}

@ObjectType({ description: "What reading the texts of a set led to." })
export class ProposeRulesPayload {
  @Field(() => CriteriaSet, { description: "The set." })
  criteriaSet: CriteriaSet;
  @Field(() => [RuleProposal], { description: "One for each text, by code." })
  proposals: RuleProposal[];
}

@InputType({ description: "A rule that a person confirms for a criterion." })
export class ConfirmedRuleInput {
  @Field(() => ID, { description: "The criterion." })
  criterionId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => ScoringRuleScalar, { nullable: true, description: "The rule; null removes it." })
  rule?: unknown;
}

@InputType({ description: "Rules that a person confirms for criteria of one draft, all or none." })
export class ConfirmRulesInput {
  @Field(() => ID, { description: "The set." })
  setId: string;
  @Field(() => [ConfirmedRuleInput], { description: "At most 500." })
  @ArrayMaxSize(500, { context: { max: 500 } })
  @ValidateNested()
  rules: ConfirmedRuleInput[];
}

@ObjectType({ description: "What confirming rules led to." })
export class ConfirmRulesPayload {
  @Field(() => CriteriaSet, { description: "The set as it is now." })
  criteriaSet: CriteriaSet;
  @Field(() => [Criterion], { description: "The criteria as they are now." })
  criteria: Criterion[];
}
