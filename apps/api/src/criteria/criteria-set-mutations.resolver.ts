import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { globalId } from "../lists/global-id.js";
import {
  CreateCriteriaSetInput,
  CriteriaSetPayload,
  DeleteCriteriaSetInput,
  DeletedCriteriaSetPayload,
  PublishCriteriaSetInput,
  UpdateCriteriaSetInput,
} from "./criteria-set.inputs.js";
import {
  createCriteriaSet,
  deleteCriteriaSet,
  publishCriteriaSet,
  updateCriteriaSet,
} from "./criteria-set.service.js";

@Resolver()
export class CriteriaSetMutationsResolver {
  @Mutation(() => CriteriaSetPayload, { description: "Starts a draft." })
  @Requires("criteria.write")
  async createCriteriaSet(
    @Arg("input", () => CreateCriteriaSetInput) input: CreateCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPayload> {
    return { criteriaSet: await context.write((tx, actor) => createCriteriaSet(tx, actor, input)) };
  }

  @Mutation(() => CriteriaSetPayload, { description: "Changes a draft and its grade bands." })
  @Requires("criteria.write")
  async updateCriteriaSet(
    @Arg("input", () => UpdateCriteriaSetInput) input: UpdateCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPayload> {
    return { criteriaSet: await context.write((tx, actor) => updateCriteriaSet(tx, actor, input)) };
  }

  @Mutation(() => DeletedCriteriaSetPayload, { description: "Deletes a draft with all its criteria." })
  @Requires("criteria.write")
  async deleteCriteriaSet(
    @Arg("input", () => DeleteCriteriaSetInput) input: DeleteCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<DeletedCriteriaSetPayload> {
    const id = await context.write((tx, actor) => deleteCriteriaSet(tx, actor, input));
    return { deletedSetId: globalId("CriteriaSet", id) };
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
