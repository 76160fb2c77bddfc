import type { Context } from "../context.js";
import type { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { globalId } from "../lists/global-id.js";
import { assessmentRoundList } from "../rounds/assessment-round.list.js";
import { unitList } from "../units/unit.list.js";
import type { CauseReviewPayload, DeletedCauseReviewPayload } from "./cause-review.inputs.js";
import { causeReviewList } from "./cause-review.list.js";
import type { WrittenReview } from "./cause-review.service.js";

async function deductionsOf(ids: readonly string[], { loaders }: Context): Promise<Deduction[]> {
  const found = await Promise.all(ids.map((id) => loaders.one<Deduction>(deductionList, id)));
  return found.filter((deduction) => deduction !== null);
}

export async function reviewPayload(
  { review, deductionIds }: WrittenReview,
  context: Context,
): Promise<CauseReviewPayload> {
  const { loaders } = context;
  return {
    review: await loaders.found(causeReviewList, review.id),
    round: await loaders.found(assessmentRoundList, review.roundId),
    deductions: await deductionsOf(deductionIds, context),
  };
}

export async function deletedReviewPayload(
  { review, deductionIds }: WrittenReview,
  context: Context,
): Promise<DeletedCauseReviewPayload> {
  const { loaders } = context;
  return {
    deletedId: globalId("CauseReview", review.id),
    unit: await loaders.found(unitList, review.unitId),
    round: await loaders.found(assessmentRoundList, review.roundId),
    deductions: await deductionsOf(deductionIds, context),
  };
}
