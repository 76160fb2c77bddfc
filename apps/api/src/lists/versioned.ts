import { Field, Int, InterfaceType } from "type-graphql";
import { CreateDateColumn, UpdateDateColumn, VersionColumn } from "typeorm";
import { LedgerRecord, Node } from "./node.js";
import { DateTime } from "./scalars.js";

@InterfaceType("Versioned", {
  implements: Node,
  description:
    "A record that is written with the version that the writer saw; a stale write is refused with CONFLICT.",
})
export abstract class VersionedRecord extends LedgerRecord {
  @Field(() => Int, { description: "Rises by one with every change; send it back as expectedVersion." })
  @VersionColumn()
  version: number;

  @Field(() => DateTime, { description: "When the record was made." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  @Field(() => DateTime, { description: "When the record last changed." })
  @UpdateDateColumn({ type: "timestamptz" })
  updatedAt: Date;
}
