import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index } from "typeorm";
import { Evidence } from "../evidence/evidence.entity.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("RemediationPlan", {
  implements: [Node, VersionedRecord],
  description: "A unit's plan for a year, with its document (kế hoạch khắc phục).",
})
@Entity("remediation_plan")
export class RemediationPlan extends VersionedRecord {
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => Int, { description: "The year in which its tasks are due." })
  @Column("integer")
  year: number;

  @Field(() => String, { description: "Vietnamese name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of its document." })
  @Column("text", { nullable: true })
  number: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Date of its document." })
  @Column("date", { nullable: true })
  issuedOn: string | null;

  @Index()
  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  documentId: string | null;

  @Field(() => Boolean, { description: "Made up for the demonstration." })
  @Column("boolean", { default: false })
  constructed: boolean;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
