import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { CopyCriteriaSetInput, CriteriaSetPayload } from "../criteria/criteria-set.inputs.js";
import { copyCriteriaSet } from "./criteria-set-copy.service.js";

@Resolver()
export class CriteriaSetCopyResolver {
  @Mutation(() => CriteriaSetPayload, {
    description: "Starts a draft from another set and proposes how the criteria of the two belong together.",
  })
  @Requires("criteria.write")
  async copyCriteriaSet(
    @Arg("input", () => CopyCriteriaSetInput) input: CopyCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<CriteriaSetPayload> {
    return { criteriaSet: await context.write((tx, actor) => copyCriteriaSet(tx, actor, input)) };
  }
}
