import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import {
  CreateCriteriaSetInput,
  CreateCriterionInput,
  CriteriaSetPayload,
  CriterionPayload,
  PublishCriteriaSetInput,
  UpdateCriterionInput,
} from "./criteria.inputs.js";
import {
  createCriteriaSet,
  createCriterion,
  publishCriteriaSet,
  updateCriterion,
} from "./criteria.service.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { CriteriaSetArgs, CriteriaSetConnection, criteriaSetList } from "./criteria-set.list.js";
import { Criterion } from "./criterion.entity.js";
import { CriterionArgs, CriterionConnection, criterionList } from "./criterion.list.js";
import { GradeBand } from "./grade-band.entity.js";
import { bandsOfSets } from "./grade-band.figures.js";

@Resolver(() => CriteriaSet)
export class CriteriaSetResolver {
  @Query(() => CriteriaSetConnection, { description: "Criteria sets, the newest first." })
  @Requires("criteria.read")
  criteriaSets(
    @Args(() => CriteriaSetArgs) page: CriteriaSetArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CriteriaSetConnection> {
    return loaders.page(criteriaSetList, page);
  }

  @FieldResolver(() => Unit, { description: "The authority that issues it." })
  async unit(@Root() { unitId }: CriteriaSet, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }

  @FieldResolver(() => CriterionConnection, { description: "Its criteria, by code." })
  criteria(
    @Root() { id }: CriteriaSet,
    @Args(() => CriterionArgs) page: CriterionArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CriterionConnection> {
    return loaders.edge(
      criterionList,
      { key: "set", belongs: (row, parent) => `${row}.set_id = ${parent}` },
      id,
      page,
    );
  }

  @FieldResolver(() => [GradeBand], {
    description: "Its grade bands, the highest floor first; few by nature.",
  })
  gradeBands(@Root() { id }: CriteriaSet, @Ctx() { loaders }: Context): Promise<GradeBand[]> {
    return loaders.figure("bands", id, bandsOfSets, []);
  }

  @Mutation(() => CriteriaSetPayload, { description: "Starts a draft." })
  @Requires("criteria.write")
  async createCriteriaSet(
    @Arg("input", () => CreateCriteriaSetInput) input: CreateCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPayload> {
    return { criteriaSet: await context.write((tx, actor) => createCriteriaSet(tx, actor, input)) };
  }

  @Mutation(() => CriteriaSetPayload, {
    description: "Freezes a draft that adds up; RULE_BROKEN names what does not.",
  })
  @Requires("criteria.write")
  async publishCriteriaSet(
    @Arg("input", () => PublishCriteriaSetInput) input: PublishCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPayload> {
    return { criteriaSet: await context.write((tx, actor) => publishCriteriaSet(tx, actor, input)) };
  }
}

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

  @Mutation(() => CriterionPayload, { description: "Adds a criterion to a draft." })
  @Requires("criteria.write")
  async createCriterion(
    @Arg("input", () => CreateCriterionInput) input: CreateCriterionInput,
    @Ctx() context: Context,
  ): Promise<CriterionPayload> {
    const { id } = await context.write((tx, actor) => createCriterion(tx, actor, input));
    return { criterion: await context.loaders.found(criterionList, id) };
  }

  @Mutation(() => CriterionPayload, { description: "Changes a criterion of a draft." })
  @Requires("criteria.write")
  async updateCriterion(
    @Arg("input", () => UpdateCriterionInput) input: UpdateCriterionInput,
    @Ctx() context: Context,
  ): Promise<CriterionPayload> {
    const { id } = await context.write((tx, actor) => updateCriterion(tx, actor, input));
    return { criterion: await context.loaders.found(criterionList, id) };
  }
}
