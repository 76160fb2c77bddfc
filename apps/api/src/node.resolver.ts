import { badInput } from "@reform-ledger/domain";
import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import { Requires } from "./access/requires.js";
import type { Context } from "./context.js";
import { parseGlobalId } from "./lists/global-id.js";
import { Node } from "./lists/node.js";
import { nodeLists } from "./lists/node-lists.js";

const maxIds = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "A record by its global id; null where it may not be seen.",
  })
  @Requires("viewer.read")
  @Extensions({ node: true })
  async node(
    @Arg("id", () => ID, { description: "Global id." }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    const [node] = await this.nodes([id], context);
    return node ?? null;
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Records by their global ids, at most 100, in that order.",
  })
  @Requires("viewer.read")
  async nodes(
    @Arg("ids", () => [ID], { description: "Global ids." }) ids: string[],
    @Ctx() { loaders }: Context,
  ): Promise<(Node | null)[]> {
    if (ids.length > maxIds) throw badInput("tooMany", { max: maxIds }, "ids");
    const wanted = ids.map((id) => parseGlobalId(id));
    return Promise.all(
      wanted.map(async ({ name, rowId }) => {
        const list = nodeLists.get(name);
        const row = list && (await loaders.one<Node>(list, rowId));
        return row ? Object.assign(row, { __typename: name }) : null;
      }),
    );
  }
}
