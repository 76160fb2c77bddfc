import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Cause } from "../causes/cause.entity.js";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateTime, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Score } from "../scores/score.entity.js";
import { Unit } from "../units/unit.entity.js";

export const DeductionStatus = graphqlEnum(
  "DeductionStatus",
  "How far a lost point has been followed; derived.",
  {
    UNEXPLAINED: "No cause yet.",
    EXPLAINED: "It has a cause and an owner, but no task.",
    PLANNED: "A task covers it.",
    WAIVED: "The reform office decided that nothing is to be done.",
    RECOVERED: "The next year's final brought it back.",
    RECURRED: "The next year lost it again.",
  },
);
export type DeductionStatus = WordOf<typeof DeductionStatus>;

@ObjectType("Deduction", {
  implements: [Node, VersionedRecord],
  description:
    "A part of max minus final with one cause (điểm bị mất). A score's deductions always add up to what it lost.",
})
@Entity("deduction")
@ForeignKey(() => Score, ["scoreId", "assessmentId", "criterionId"], ["id", "assessmentId", "criterionId"])
@Check("deduction_points_positive", "points > 0")
@Check("deduction_explained_has_owner", "(cause_id is null) = (responsible_unit_id is null)")
@Check("deduction_waived_has_reason", "(waived_at is null) = (waive_reason is null)")
export class Deduction extends VersionedRecord {
  @Index()
  @Column("bigint")
  scoreId: string;

  @Index()
  @Column("bigint")
  assessmentId: string;

  @Index()
  @Column("bigint")
  criterionId: string;

  @Field(() => Decimal, { description: "Points lost to this cause; above 0." })
  @Column("numeric")
  points: string;

  @Index()
  @ForeignKey(() => Cause)
  @Column("bigint", { nullable: true })
  causeId: string | null;

  @Field(() => String, { nullable: true, description: "What exactly happened." })
  @Column("text", { nullable: true })
  note: string | null;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint", { nullable: true })
  responsibleUnitId: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the reform office waived it." })
  @Column("timestamptz", { nullable: true })
  waivedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was waived." })
  @Column("text", { nullable: true })
  waiveReason: string | null;
}
