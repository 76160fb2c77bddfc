import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { IndexResult } from "./index-result.entity.js";
import { IndexResultPayload, RecordIndexResultInput } from "./index-result.inputs.js";
import { IndexResultArgs, IndexResultConnection, indexResultList } from "./index-result.list.js";
import { recordIndexResult } from "./index-result.service.js";

@Resolver(() => IndexResult)
export class IndexResultResolver {
  @Query(() => IndexResultConnection, { description: "Results of other indexes, the latest year first." })
  @Requires("indexResults.read")
  indexResults(
    @Args(() => IndexResultArgs) page: IndexResultArgs,
    @Ctx() { loaders }: Context,
  ): Promise<IndexResultConnection> {
    return loaders.page(indexResultList, page);
  }

  @FieldResolver(() => Unit, { description: "Whose result it is." })
  unit(@Root() { unitId }: IndexResult, @Ctx() { loaders }: Context): Promise<Unit> {
    return loaders.found(unitList, unitId);
  }

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
