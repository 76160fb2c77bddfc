import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Unique } from "typeorm";
import { Node } from "../lists/node.js";
import { VersionedRecord } from "../lists/versioned.js";

@ObjectType("Indicator", {
  implements: [Node, VersionedRecord],
  description: "What is measured: a share or a count (chỉ số).",
})
@Entity("indicator")
@Unique(["code"])
export class Indicator extends VersionedRecord {
  @Field(() => String, { description: "Short code." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Vietnamese name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "English name." })
  @Column("text", { nullable: true })
  nameEn: string | null;

  @Field(() => String, { description: "Unit of measure, such as %." })
  @Column("text", { default: "%" })
  measure: string;

  @Field(() => String, { nullable: true, description: "What the numerator counts." })
  @Column("text", { nullable: true })
  numeratorName: string | null;

  @Field(() => String, { nullable: true, description: "What the denominator counts." })
  @Column("text", { nullable: true })
  denominatorName: string | null;
}
