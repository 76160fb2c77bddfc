import { type EntityManager, In } from "typeorm";
import { save } from "../database/saving.js";
import { CauseReviewDeduction } from "./cause-review-deduction.entity.js";

/** Makes a review cover exactly these deductions; answers with what it covered before. */
export async function setCoveredDeductions(
  tx: EntityManager,
  reviewId: string,
  deductionIds: readonly string[],
): Promise<string[]> {
  const known = await coveredBy(tx, reviewId);
  const dropped = known.filter((id) => !deductionIds.includes(id));
  if (dropped.length > 0) await tx.delete(CauseReviewDeduction, { reviewId, deductionId: In(dropped) });
  const added = deductionIds.filter((id) => !known.includes(id));
  await save(
    tx,
    added.map((deductionId) => tx.create(CauseReviewDeduction, { reviewId, deductionId })),
  );
  return known;
}

export async function coveredBy(tx: EntityManager, reviewId: string): Promise<string[]> {
  const links = await tx.findBy(CauseReviewDeduction, { reviewId });
  return links.map(({ deductionId }) => deductionId);
}

/**
 * What a review covered it still covers when deductions are divided or put together, as far as its unit lost
 * them or answers for them. Call it while both still stand.
 */
export async function carryReviews(
  tx: EntityManager,
  from: readonly string[],
  to: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into cause_review_deduction (review_id, deduction_id)
    select link.review_id, kept.id from cause_review_deduction link
      join cause_review review on review.id = link.review_id
      join deduction kept on kept.id = any($2::bigint[])
      join assessment on assessment.id = kept.assessment_id
    where link.deduction_id = any($1::bigint[])
      and review.unit_id in (assessment.unit_id, kept.responsible_unit_id)
    on conflict do nothing`,
    [from, to],
  );
}
