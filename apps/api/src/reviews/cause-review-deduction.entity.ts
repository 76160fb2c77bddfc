import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Deduction } from "../deductions/deduction.entity.js";
import { CauseReview } from "./cause-review.entity.js";

/** A deduction whose causes a review made clear. */
@Entity("cause_review_deduction")
export class CauseReviewDeduction {
  @ForeignKey(() => CauseReview)
  @PrimaryColumn("bigint")
  reviewId: string;

  @Index()
  @ForeignKey(() => Deduction, { onDelete: "CASCADE" })
  @PrimaryColumn("bigint")
  deductionId: string;
}
