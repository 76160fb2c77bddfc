import { Field, ID, InterfaceType } from "type-graphql";
import { PrimaryGeneratedColumn } from "typeorm";

@InterfaceType("Node", {
  description: "Anything that has a global id and can be fetched again with node(id).",
})
export abstract class Node {
  @Field(() => ID, { description: "Global id: the kind's prefix and a number, such as task_42." })
  id: string;
}

/** What most tables are: a row with a number of its own. */
export abstract class LedgerRecord extends Node {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  declare id: string;
}
