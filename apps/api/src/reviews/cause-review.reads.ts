import type { Reader } from "../database/reader.js";
import { deductionList } from "../deductions/deduction.list.js";
import type { Question } from "../lists/list.js";

/** Points that many reviews cover, in one statement. */
export async function pointsOfReviews(
  reviewIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, string>> {
  const reviews = question.parameters.add(reviewIds, "bigint[]");
  const rows = await reader.query<{ reviewId: string; points: string }>(
    `select covered.review_id as "reviewId", sum(t.points) as points
    from cause_review_deduction covered join deduction t on t.id = covered.deduction_id
    where covered.review_id = any(${reviews}) and ${deductionList.visible("t", question)} group by 1`,
    question.parameters.values,
  );
  return new Map(rows.map(({ reviewId, points }) => [reviewId, points]));
}
