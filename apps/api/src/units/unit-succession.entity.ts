import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { Unit } from "./unit.entity.js";

export const SuccessionExtent = graphqlEnum(
  "SuccessionExtent",
  "How much of the predecessor went to the successor.",
  {
    WHOLE: "All of it.",
    PART: "A part of it.",
  },
);
export type SuccessionExtent = WordOf<typeof SuccessionExtent>;

@ObjectType("UnitSuccession", {
  implements: Node,
  description: "One unit followed by another on a day (sáp nhập, chia tách); many to many.",
})
@Entity("unit_succession")
@Unique(["predecessorId", "successorId", "effectiveOn"])
@Check("unit_succession_of_two_units", "predecessor_id <> successor_id")
@Check("unit_succession_extent_known", oneOf("extent", SuccessionExtent))
export class UnitSuccession extends LedgerRecord {
  @ForeignKey(() => Unit)
  @Column("bigint")
  predecessorId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  successorId: string;

  @Field(() => DateOnly, { description: "First day of the successor." })
  @Column("date")
  effectiveOn: string;

  @Field(() => SuccessionExtent, { description: "Whole or part." })
  @Column("text")
  extent: SuccessionExtent;

  @Field(() => String, { nullable: true, description: "Where the fact comes from." })
  @Column("text", { nullable: true })
  source: string | null;
}
