import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Unit } from "../units/unit.entity.js";
import { IndexResultArgs, IndexResultConnection, indexResultList } from "./index-result.list.js";

@Resolver(() => Unit)
export class UnitIndexResultsResolver {
  @FieldResolver(() => IndexResultConnection, { description: "Its results in indexes that others publish." })
  indexResults(
    @Root() { id }: Unit,
    @Args(() => IndexResultArgs) page: IndexResultArgs,
    @Ctx() { loaders }: Context,
  ): Promise<IndexResultConnection> {
    const belongs = (row: string, parent: string) => `${row}.unit_id = ${parent}`;
    return loaders.edge(indexResultList, { key: "unit results", belongs }, id, page);
  }
}
