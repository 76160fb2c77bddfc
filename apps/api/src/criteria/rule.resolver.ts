import { evaluateRule, parseRule, parseRuleInputs } from "@reform-ledger/domain";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Decimal, RuleInputsScalar, ScoringRuleScalar } from "../lists/scalars.js";
import type { CriteriaSet } from "./criteria-set.entity.js";
import { criteriaSetList } from "./criteria-set.list.js";
import type { Criterion } from "./criterion.entity.js";
import { criterionList } from "./criterion.list.js";
import {
  ConfirmRulesInput,
  ConfirmRulesPayload,
  ProposeRulesInput,
  ProposeRulesPayload,
} from "./rule.inputs.js";
import { confirmRules, proposeRules } from "./rule.service.js";
import { RuleOutcome, RuleReading } from "./rule.types.js";
import { readingOf } from "./rule-reading.js";

@Resolver()
export class RuleResolver {
  @Query(() => RuleReading, { description: "What the reader makes of a decision's text; nothing is stored." })
  @Requires("criteria.read")
  ruleReading(
    @Arg("text", () => String, { description: "The decision's own text on how points are given." })
    text: string,
    @Arg("maxPoints", () => Decimal, { description: "Most points of the criterion." })
    maxPoints: string,
  ): RuleReading {
    return readingOf(text, maxPoints);
  }

  @Query(() => RuleOutcome, { description: "The points that a rule gives for inputs; nothing is stored." })
  @Requires("criteria.read")
  ruleOutcome(
    @Arg("rule", () => ScoringRuleScalar, { description: "The typed rule.", validate: false }) rule: unknown,
    @Arg("inputs", () => RuleInputsScalar, {
      description: "What is stated about the year.",
      validate: false,
    })
    inputs: unknown,
  ): RuleOutcome {
    return evaluateRule(parseRule(rule), parseRuleInputs(inputs));
  }

  @Mutation(() => ProposeRulesPayload, {
    description: "Reads the texts of a set and proposes typed rules; stores nothing.",
  })
  @Requires("criteria.write")
  async proposeRules(
    @Arg("input", () => ProposeRulesInput) input: ProposeRulesInput,
    @Ctx() context: Context,
  ): Promise<ProposeRulesPayload> {
    const { set, proposals } = await context.write((tx, actor) => proposeRules(tx, actor, input));
    return {
      criteriaSet: await context.loaders.found<CriteriaSet>(criteriaSetList, set.id),
      proposals: await Promise.all(
        proposals.map(async ({ criterionId, ...proposal }) => ({
          ...proposal,
          criterion: await context.loaders.found<Criterion>(criterionList, criterionId),
        })),
      ),
    };
  }

  @Mutation(() => ConfirmRulesPayload, {
    description: "Stores rules that a person has confirmed for criteria of one draft, all or none.",
  })
  @Requires("criteria.write")
  async confirmRules(
    @Arg("input", () => ConfirmRulesInput) input: ConfirmRulesInput,
    @Ctx() context: Context,
  ): Promise<ConfirmRulesPayload> {
    const { set, criteria } = await context.write((tx, actor) => confirmRules(tx, actor, input));
    return {
      criteriaSet: await context.loaders.found<CriteriaSet>(criteriaSetList, set.id),
      criteria: await Promise.all(
        criteria.map(({ id }) => context.loaders.found<Criterion>(criterionList, id)),
      ),
    };
  }
}
