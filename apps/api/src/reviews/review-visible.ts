import { byId, type FilterRule, type Question, reaches } from "../lists/list.js";

/** Seen where it was held and above, and by the units whose points it covers. */
export const reviewVisible = (row: string, question: Question): string =>
  reaches(
    "reviews.read",
    question,
    (isReached) =>
      `${isReached(`${row}.unit_id`)} or exists (select from cause_review_deduction covered
        join deduction lost on lost.id = covered.deduction_id
        join assessment assessed on assessed.id = lost.assessment_id
        where covered.review_id = ${row}.id and ${isReached("assessed.unit_id")})`,
  );

/** Rows whose review covers a deduction; isNull finds those that cover none. */
export const coversDeduction: FilterRule = (
  { isNull, ...operators }: { isNull?: boolean | null },
  row,
  question,
  path,
) => {
  const covered = `select from cause_review_deduction covered where covered.review_id = ${row}.id`;
  const named = byId("deduction_id", "Deduction")(operators as never, "covered", question, path);
  const condition = named.length > 0 ? [`exists (${covered} and ${named.join(" and ")})`] : [];
  if (isNull === undefined || isNull === null) return condition;
  return [...condition, `${isNull ? "not " : ""}exists (${covered})`];
};
