import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Node } from "../lists/node.js";
import { Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("IndexResult", {
  implements: [Node, VersionedRecord],
  description: "A result of an index that others publish: DDCI, SIPAS, PAPI, PCI, 766 (kết quả chỉ số khác).",
})
@Entity("index_result")
@Index(["unitId", "indexCode", "year", "component"], { unique: true })
@Check("index_result_value_range", "value between 0 and scale_max")
@Check("index_result_rank_range", "rank between 1 and rank_of")
export class IndexResult extends VersionedRecord {
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => String, { description: "The index, such as DDCI." })
  @Column("text")
  indexCode: string;

  @Field(() => Int, { description: "The year." })
  @Column("integer")
  year: number;

  @Field(() => String, { description: "The component; empty for the whole index." })
  @Column("text", { default: "" })
  component: string;

  @Field(() => Decimal, { description: "The value, from 0 to scaleMax." })
  @Column("numeric")
  value: string;

  @Field(() => Decimal, { description: "The top of the scale." })
  @Column("numeric")
  scaleMax: string;

  @Field(() => Int, { nullable: true, description: "Rank in the cohort, from 1." })
  @Column("integer", { nullable: true })
  rank: number | null;

  @Field(() => Int, { nullable: true, description: "Size of the cohort." })
  @Column("integer", { nullable: true })
  rankOf: number | null;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
