import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { Node } from "../lists/node.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";

@ObjectType("AdministrativePenalty", {
  implements: [Node, VersionedRecord],
  description: "Points taken off the total after appraisal, with the document (điểm trừ).",
})
@Entity("administrative_penalty")
@Check("administrative_penalty_positive", "points > 0")
export class AdministrativePenalty extends VersionedRecord {
  @Index()
  @ForeignKey(() => Assessment)
  @Column("bigint")
  assessmentId: string;

  @Field(() => Decimal, { description: "Points taken off, above 0." })
  @Column("numeric")
  points: string;

  @Field(() => String, { description: "Why." })
  @Column("text")
  reason: string;

  @Field(() => String, { description: "Number and symbol of the document." })
  @Column("text")
  documentNumber: string;

  @Field(() => DateOnly, { description: "Date of the document." })
  @Column("date")
  documentDate: string;

  @Field(() => String, { nullable: true, description: "Who issued the document." })
  @Column("text", { nullable: true })
  issuer: string | null;

  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  evidenceId: string | null;
}
