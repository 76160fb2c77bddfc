import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";
import { Indicator } from "./indicator.entity.js";

export const Comparator = graphqlEnum("Comparator", "How a measured value meets a target.", {
  GTE: "At least.",
  GT: "More than.",
  LTE: "At most.",
  LT: "Less than.",
  EQ: "Exactly.",
});
export type Comparator = WordOf<typeof Comparator>;

@ObjectType("Target", {
  implements: [Node, VersionedRecord],
  description: "What a unit's indicator is to reach by when (chỉ tiêu).",
})
@Entity("target")
@Unique(["unitId", "indicatorId", "year"])
@Check("target_comparator_known", oneOf("comparator", Comparator))
export class Target extends VersionedRecord {
  @Index()
  @ForeignKey(() => Indicator)
  @Column("bigint")
  indicatorId: string;

  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => Int, { description: "The year." })
  @Column("integer")
  year: number;

  @Field(() => Comparator, { description: "How the value meets the target." })
  @Column("text")
  comparator: Comparator;

  @Field(() => Decimal, { description: "The value to reach, in the indicator's measure." })
  @Column("numeric")
  value: string;

  @Field(() => DateOnly, { description: "By when." })
  @Column("date")
  dueOn: string;

  @Field(() => String, { nullable: true, description: "Where the target comes from." })
  @Column("text", { nullable: true })
  source: string | null;
}
