import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { IndexResult } from "./index-result.entity.js";
import { IndexResultPayload, RecordIndexResultInput } from "./index-result.inputs.js";
import { IndexResultArgs, IndexResultConnection, indexResultList } from "./index-result.list.js";
import { recordIndexResult } from "./index-result.service.js";

@Resolver(() => IndexResult)
export class IndexResultResolver {
  @Requires("indexResults.read")
  @Listed(
    () => IndexResultConnection,
    indexResultList,
    () => IndexResultArgs,
    "Results of other indexes, the latest year first.",
  )
  indexResults: IndexResultConnection;

  @One(() => Unit, unitList, "unitId", "Whose result it is.", { found: true })
  unit: Unit;

  @Mutation(() => IndexResultPayload, {
    description: "Records a published result, or corrects it; CONFLICT when it changed meanwhile.",
  })
  @Requires("indexResults.write")
  async recordIndexResult(
    @Arg("input", () => RecordIndexResultInput, { description: "The result." }) input: RecordIndexResultInput,
    @Ctx() context: Context,
  ): Promise<IndexResultPayload> {
    return { indexResult: await context.write((tx, actor) => recordIndexResult(tx, actor, input)) };
  }
}
