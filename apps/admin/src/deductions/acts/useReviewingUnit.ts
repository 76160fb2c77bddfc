import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useMayReviewFor } from "../../reviews/useMayReviewFor";

/** The unit for which this person may record a review of the deduction; null where there is none. */
export function useReviewingUnit({
  assessment,
  responsibleUnit,
}: DeductionDetailFragment): { id: string } | null {
  const mayReviewFor = useMayReviewFor();
  return [responsibleUnit, assessment?.unit].find((unit) => unit && mayReviewFor(unit.id)) ?? null;
}
