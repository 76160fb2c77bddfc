import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { Decimal } from "../lists/scalars.js";

/** Derived, never typed in; see restateReturns. */
@ObjectType("DeductionReturn", {
  description:
    "What became of a deduction in the next year, by both years' finals; the three figures add up to its points.",
})
@Entity("deduction_return")
@Check("deduction_return_not_negative", "recovered >= 0 and lost_again >= 0 and retired >= 0")
@Check("deduction_return_not_empty", "recovered + lost_again + retired > 0")
export class DeductionReturn {
  @ForeignKey(() => Deduction, { onDelete: "CASCADE" })
  @PrimaryColumn("bigint")
  deductionId: string;

  @Index()
  @ForeignKey(() => Assessment)
  @PrimaryColumn("bigint")
  assessmentId: string;

  @Field(() => Decimal, { description: "Points that came back." })
  @Column("numeric")
  recovered: string;

  @Field(() => Decimal, { description: "Points that were lost again." })
  @Column("numeric")
  lostAgain: string;

  @Field(() => Decimal, {
    description: "Points that nothing can bring back: the criterion goes on nowhere or is not applicable.",
  })
  @Column("numeric")
  retired: string;
}
