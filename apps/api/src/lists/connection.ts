import { ArgsType, type ClassType, Field, InputType, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "./enum.js";
import { Page, type PageArguments, type PageInfoValue } from "./page.js";

export const Direction = graphqlEnum("Direction", "Which way a list is ordered.", {
  ASC: "From the smallest, earliest or first in the Vietnamese alphabet.",
  DESC: "The other way round.",
});

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo implements PageInfoValue {
  @Field(() => Boolean, { description: "Whether more follows." })
  hasNextPage: boolean;
  @Field(() => Boolean, { description: "Whether something comes before." })
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the page's first row." })
  startCursor: string | null;
  @Field(() => String, { nullable: true, description: "Cursor of the page's last row." })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: "How many from the front, at most 100; 25 by default." })
  first?: number | null;
  @Field(() => String, { nullable: true, description: "Only what follows this cursor." })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: "How many from the back, at most 100." })
  last?: number | null;
  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "How many to skip, for page numbers." })
  offset?: number | null;
}

/** The arguments of a list: paging, its filter and its orders. */
export function listArgs<Filter extends object>(
  name: string,
  filter: ClassType<Filter>,
  orders: Record<string, string>,
): ClassType<PageArgs & { filter?: Filter | null }> {
  const OrderField = graphqlEnum(`${name}OrderField`, `What a list of ${name} can be ordered by.`, orders);

  @InputType(`${name}Order`, { description: "A field and a direction; ties are broken by id." })
  class Order {
    @Field(() => OrderField, { description: "By what." })
    field: string;
    @Field(() => Direction, { defaultValue: "ASC", description: "Which way." })
    direction: "ASC" | "DESC";
  }

  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => filter, { nullable: true, description: "Only rows that meet all of this." })
    filter?: Filter | null;
    @Field(() => [Order], { nullable: true, description: "Orders, the first weighs most." })
    orderBy?: Order[] | null;
  }
  return ListArgs;
}

/** A Relay connection of a node type. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list.` })
  class Edge {
    @Field(() => String, { description: "Where it stands in the list." })
    cursor: string;
    @Field(() => node, { description: "The record." })
    node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection extends Page<Node> {
    @Field(() => [Edge], { description: "The page's rows with their cursors." })
    edges: Edge[];
    @Field(() => [node], { description: "The page's rows." })
    declare nodes: Node[];
    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo: PageInfoValue;
    @Field(() => Int, { description: "How many rows the whole list has." })
    declare totalCount: () => number | Promise<number>;
  }
  return Connection as unknown as ClassType<Page<Node>>;
}
