interface Given {
  unitId: string;
  roundId: string;
  /** Deductions to begin with; all that no review covers where none are named. */
  deductionIds?: readonly string[];
}

/** The form of a new review with what it is about. */
export function recordReviewPath({ unitId, roundId, deductionIds }: Given): string {
  const given = new URLSearchParams({ unitId, roundId });
  if (deductionIds) given.set("deductionIds", deductionIds.join(","));
  return `/reviews/create?${given}`;
}
