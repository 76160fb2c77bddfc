import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed } from "../lists/edges.js";
import { CausePayload, RecordCauseInput, UpdateCauseInput } from "./cause.inputs.js";
import { CauseArgs, CauseConnection, causeList } from "./cause.list.js";
import { recordCause, updateCause } from "./cause.service.js";

@Resolver()
export class CauseResolver {
  @Requires("causes.read")
  @Listed(
    () => CauseConnection,
    causeList,
    () => CauseArgs,
    "The managed list of causes, in its own order.",
  )
  causes: CauseConnection;

  @Mutation(() => CausePayload, { description: "Adds a cause to the list." })
  @Requires("causes.write")
  async recordCause(
    @Arg("input", () => RecordCauseInput, { description: "The cause." }) input: RecordCauseInput,
    @Ctx() context: Context,
  ): Promise<CausePayload> {
    return { cause: await context.write((tx, actor) => recordCause(tx, actor, input)) };
  }

  @Mutation(() => CausePayload, { description: "Changes a cause; CONFLICT when it changed meanwhile." })
  @Requires("causes.write")
  async updateCause(
    @Arg("input", () => UpdateCauseInput, { description: "The changes." }) input: UpdateCauseInput,
    @Ctx() context: Context,
  ): Promise<CausePayload> {
    return { cause: await context.write((tx, actor) => updateCause(tx, actor, input)) };
  }
}
