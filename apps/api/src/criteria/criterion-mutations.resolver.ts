import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { globalId } from "../lists/global-id.js";
import type { CriteriaSet } from "./criteria-set.entity.js";
import { CriteriaSetPayload } from "./criteria-set.inputs.js";
import { criteriaSetList } from "./criteria-set.list.js";
import type { Criterion } from "./criterion.entity.js";
import {
  CreateCriterionInput,
  CriterionPayload,
  DeleteCriterionInput,
  DeletedCriterionPayload,
  MoveCriterionInput,
  MovedCriterionPayload,
  RenumberCriteriaInput,
  UpdateCriterionInput,
} from "./criterion.inputs.js";
import { criterionList } from "./criterion.list.js";
import { createCriterion, updateCriterion } from "./criterion.service.js";
import { deleteCriterion, moveCriterion, renumberCriteria } from "./criterion-tree.service.js";

@Resolver()
export class CriterionMutationsResolver {
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

  @Mutation(() => MovedCriterionPayload, {
    description: "Moves a criterion of a draft, with all beneath it, elsewhere in the tree; codes stay.",
  })
  @Requires("criteria.write")
  async moveCriterion(
    @Arg("input", () => MoveCriterionInput) input: MoveCriterionInput,
    @Ctx() context: Context,
  ): Promise<MovedCriterionPayload> {
    const { id, setId } = await context.write((tx, actor) => moveCriterion(tx, actor, input));
    return {
      criterion: await context.loaders.found<Criterion>(criterionList, id),
      criteriaSet: await context.loaders.found<CriteriaSet>(criteriaSetList, setId),
    };
  }

  @Mutation(() => DeletedCriterionPayload, { description: "Deletes a criterion of a draft." })
  @Requires("criteria.write")
  async deleteCriterion(
    @Arg("input", () => DeleteCriterionInput) input: DeleteCriterionInput,
    @Ctx() context: Context,
  ): Promise<DeletedCriterionPayload> {
    const { ids, setId } = await context.write((tx, actor) => deleteCriterion(tx, actor, input));
    return {
      deletedCriterionIds: ids.map((id) => globalId("Criterion", id)),
      criteriaSet: await context.loaders.found<CriteriaSet>(criteriaSetList, setId),
    };
  }

  @Mutation(() => CriteriaSetPayload, {
    description: "Gives every criterion of a draft the code of its place, such as 1.2.3.",
  })
  @Requires("criteria.write")
  async renumberCriteria(
    @Arg("input", () => RenumberCriteriaInput) input: RenumberCriteriaInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPayload> {
    return { criteriaSet: await context.write((tx, actor) => renumberCriteria(tx, actor, input)) };
  }
}
