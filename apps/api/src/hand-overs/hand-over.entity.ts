import { Field, ObjectType } from "type-graphql";
import { Column, CreateDateColumn, Entity, ForeignKey, Index } from "typeorm";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("HandOver", {
  implements: Node,
  description: "Open tasks of a unit that ended, given to its successors in one action (bàn giao).",
})
@Entity("hand_over")
export class HandOver extends LedgerRecord {
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  fromUnitId: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  handedById: string;

  @Field(() => String, { description: "Why the tasks go where they go." })
  @Column("text")
  reason: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of the paper behind it." })
  @Column("text", { nullable: true })
  documentNumber: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Date of the paper behind it." })
  @Column("date", { nullable: true })
  documentOn: string | null;

  @Field(() => DateTime, { description: "When." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;
}
