import type { EntityManager } from "typeorm";
import { Assessment } from "../src/assessments/assessment.entity.js";
import { globalId } from "../src/lists/global-id.js";
import type { RecordCauseReviewInput } from "../src/reviews/cause-review.inputs.js";
import { recordCauseReview, type WrittenReview } from "../src/reviews/cause-review.service.js";
import type { Work } from "./work.js";

/** What the district's office says of its meeting about the explained five points. */
export async function reviewInput(
  tx: EntityManager,
  { units, deduction }: Work,
  override: Partial<RecordCauseReviewInput> = {},
): Promise<RecordCauseReviewInput> {
  const { roundId } = await tx.findOneByOrFail(Assessment, { id: deduction.assessmentId });
  return {
    unitId: globalId("Unit", units.office.id),
    roundId: globalId("AssessmentRound", roundId),
    heldOn: "2023-06-09",
    chair: "Chánh Văn phòng",
    conclusions: "Hồ sơ quá hạn do chưa theo dõi hằng ngày trên iGate.",
    deductionIds: [globalId("Deduction", deduction.id)],
    ...override,
  };
}

/** A review of the explained five points by the unit that answers for them. */
export async function aReview(
  tx: EntityManager,
  work: Work,
  override: Partial<RecordCauseReviewInput> = {},
): Promise<WrittenReview> {
  return recordCauseReview(tx, work.head, await reviewInput(tx, work, override));
}
