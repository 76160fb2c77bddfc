import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Cause } from "../causes/cause.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";
import { Inspection } from "./inspection.entity.js";

@ObjectType("Finding", {
  implements: [Node, VersionedRecord],
  description: "What an inspection found at a unit (phát hiện); it can lead to tasks as a deduction does.",
})
@Entity("finding")
@Check("finding_closed_with_reason", "(closed_at is null) = (closed_reason is null)")
export class Finding extends VersionedRecord {
  @Index()
  @ForeignKey(() => Inspection)
  @Column("bigint")
  inspectionId: string;

  /** Where it was found. */
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Index()
  @ForeignKey(() => Criterion)
  @Column("bigint", { nullable: true })
  criterionId: string | null;

  @Index()
  @ForeignKey(() => Cause)
  @Column("bigint", { nullable: true })
  causeId: string | null;

  @Field(() => String, { description: "What was found, in Vietnamese." })
  @Column("text")
  text: string;

  @Field(() => String, { nullable: true, description: "What is to be done about it." })
  @Column("text", { nullable: true })
  recommendation: string | null;

  @Field(() => DateOnly, { nullable: true, description: "By when it is to be put right." })
  @Column("date", { nullable: true })
  dueOn: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was closed by hand." })
  @Column("timestamptz", { nullable: true })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was closed." })
  @Column("text", { nullable: true })
  closedReason: string | null;
}
