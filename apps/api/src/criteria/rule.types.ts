import type { ScoringRule } from "@reform-ledger/domain";
import { Field, ObjectType } from "type-graphql";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { Decimal, ScoringRuleScalar } from "../lists/scalars.js";

export const RuleOutcomeState = graphqlEnum("RuleOutcomeState", "What a rule makes of its inputs.", {
  SCORED: "Points.",
  NOT_APPLICABLE: "Nothing to score arose in the year.",
});
export type RuleOutcomeState = WordOf<typeof RuleOutcomeState>;

@ObjectType({ description: "The points that a scoring rule gives for inputs, and why." })
export class RuleOutcome {
  @Field(() => RuleOutcomeState, { description: "Scored or not applicable." })
  state: RuleOutcomeState;
  @Field(() => Decimal, { nullable: true, description: "Exact points; null when not applicable." })
  points: string | null;
  @Field(() => String, { description: "The words of the band, option or case that held." })
  branch: string;
  @Field(() => String, { description: "Why, in Vietnamese." })
  sentence: string;
}

@ObjectType({ description: "Why no typed rule is proposed for a text." })
export class DeclinedReading {
  @Field(() => String, { description: "Stable code of the reason." })
  reason: string;
  @Field(() => String, { description: "The reason for people." })
  message: string;
  @Field(() => String, { nullable: true, description: "The part of the text that was not understood." })
  fragment: string | null;
}

@ObjectType({ description: "What a reader makes of a decision's text; a person confirms it." })
export class RuleReading {
  @Field(() => ScoringRuleScalar, { nullable: true, description: "The proposed rule; null when declined." })
  rule: ScoringRule | null;
  @Field(() => String, { nullable: true, description: "The proposed rule in Vietnamese words." })
  described: string | null;
  @Field(() => [String], { description: "What a person should look at before confirming." })
  notes: string[];
  @Field(() => DeclinedReading, { nullable: true, description: "Why nothing is proposed." })
  declined: DeclinedReading | null;
}

@ObjectType({ description: "Something in a typed rule that does not fit its criterion." })
export class RuleProblem {
  @Field(() => String, { description: "Stable code of the problem." })
  code: string;
  @Field(() => String, { description: "The problem for people." })
  message: string;
  @Field(() => String, { description: "Where in the rule, such as rule.bands.1.from." })
  path: string;
}

export const RuleInputKind = graphqlEnum(
  "RuleInputKind",
  "What is typed, and which member of RuleInputs it fills.",
  {
    CHOICE: "choice: the words of an option or of a case.",
    PERCENT: "percent, 0 or more.",
    RATIO: "numerator and denominator, or percent instead.",
    COUNT: "count: a whole number.",
    COUNTS: "counts: a whole number for each item.",
    GROUPS: "groups: a percent, or answers by option, for each group of respondents.",
    POINTS: "points within the max.",
  },
);
export type RuleInputKind = WordOf<typeof RuleInputKind>;

@ObjectType({ description: "Something that a scoring rule asks about the year." })
export class RuleInputField {
  @Field(() => String, {
    description: "The member of RuleInputs; inner.percent is the percent within the chosen case.",
  })
  name: string;
  @Field(() => RuleInputKind, { description: "What is typed." })
  kind: RuleInputKind;
  @Field(() => String, { nullable: true, description: "What is asked, in the decision's words." })
  label: string | null;
  @Field(() => String, { nullable: true, description: "The case in which it is asked; null for always." })
  inCase: string | null;
  @Field(() => [String], { description: "What can be chosen or answered." })
  options: string[];
  @Field(() => [String], {
    description: "What is stated one by one: things counted, groups, or numerator and denominator.",
  })
  items: string[];
  @Field(() => Decimal, { nullable: true, description: "The largest value, where there is one." })
  max: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The words for 'nothing arose', which absent: true states instead; null where unknown.",
  })
  absence: string | null;
}
