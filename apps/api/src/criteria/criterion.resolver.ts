import { describeRule, messageOf } from "@reform-ledger/domain";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { problemsOfRule } from "./criteria-problems.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { criteriaSetList } from "./criteria-set.list.js";
import { Criterion } from "./criterion.entity.js";
import { withChildren } from "./criterion.figures.js";
import { CriterionArgs, CriterionConnection, criterionList } from "./criterion.list.js";
import { RuleInputField, RuleProblem } from "./rule.types.js";
import { fieldsOfRule } from "./rule-fields.js";

@Resolver(() => Criterion)
export class CriterionResolver {
  @Requires("criteria.read")
  @Listed(
    () => CriterionConnection,
    criterionList,
    () => CriterionArgs,
    "Criteria of all sets, by code.",
  )
  criteria: CriterionConnection;

  @One(() => CriteriaSet, criteriaSetList, "setId", "Its set.")
  set: CriteriaSet | null;

  @One(() => Criterion, criterionList, "parentId", "The criterion above.", { nullable: true })
  parent: Criterion | null;

  @One(() => Criterion, criterionList, "areaId", "The area above it, or itself.")
  area: Criterion | null;

  @One(() => Unit, unitList, "appraisingUnitId", "The unit that appraises it.", { nullable: true })
  appraisingUnit: Unit | null;

  @Many(
    () => CriterionConnection,
    criterionList,
    () => CriterionArgs,
    (row, parent) => `${row}.parent_id = ${parent}`,
    "Criteria directly below.",
  )
  children: CriterionConnection;

  @FieldResolver(() => String, {
    nullable: true,
    description: "The typed rule in Vietnamese words, to lay beside the decision's text.",
  })
  ruleDescribed(@Root() { rule }: Criterion): string | null {
    return rule && describeRule(rule);
  }

  @FieldResolver(() => [RuleProblem], { description: "What in the typed rule does not fit the criterion." })
  async ruleProblems(
    @Root() criterion: Criterion,
    @Ctx() { loaders, language }: Context,
  ): Promise<RuleProblem[]> {
    if (!criterion.rule) return [];
    const hasChildren = await loaders.figure("has children", criterion.id, withChildren, false);
    return problemsOfRule(criterion, hasChildren).map(({ code, params, path }) => ({
      code,
      message: messageOf(code, params, language),
      path: path.slice(`criteria.${criterion.code}.`.length),
    }));
  }

  @FieldResolver(() => [RuleInputField], {
    description: "What the typed rule asks about the year, in the order of asking; empty without one.",
  })
  inputFields(@Root() { rule }: Criterion): RuleInputField[] {
    return rule ? fieldsOfRule(rule) : [];
  }
}
