import { describeRule, messageOf } from "@reform-ledger/domain";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
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
  @Query(() => CriterionConnection, { description: "Criteria of all sets, by code." })
  @Requires("criteria.read")
  criteria(
    @Args(() => CriterionArgs) page: CriterionArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CriterionConnection> {
    return loaders.page(criterionList, page);
  }

  @FieldResolver(() => CriteriaSet, { description: "Its set." })
  async set(@Root() { setId }: Criterion, @Ctx() { loaders }: Context): Promise<CriteriaSet | null> {
    return loaders.one(criteriaSetList, setId);
  }

  @FieldResolver(() => Criterion, { nullable: true, description: "The criterion above." })
  async parent(@Root() { parentId }: Criterion, @Ctx() { loaders }: Context): Promise<Criterion | null> {
    return loaders.one(criterionList, parentId);
  }

  @FieldResolver(() => Criterion, { description: "The area above it, or itself." })
  async area(@Root() { areaId }: Criterion, @Ctx() { loaders }: Context): Promise<Criterion | null> {
    return loaders.one(criterionList, areaId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "The unit that appraises it." })
  async appraisingUnit(
    @Root() { appraisingUnitId }: Criterion,
    @Ctx() { loaders }: Context,
  ): Promise<Unit | null> {
    return loaders.one(unitList, appraisingUnitId);
  }

  @FieldResolver(() => CriterionConnection, { description: "Criteria directly below." })
  children(
    @Root() { id }: Criterion,
    @Args(() => CriterionArgs) page: CriterionArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CriterionConnection> {
    const belongs = (row: string, parent: string) => `${row}.parent_id = ${parent}`;
    return loaders.edge(criterionList, { key: "children", belongs }, id, page);
  }

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
