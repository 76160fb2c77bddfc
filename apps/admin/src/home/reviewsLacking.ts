import type { ReviewStandRowFragment } from "@reform-ledger/api-types";
import { comparePoints } from "@reform-ledger/domain";

/** Units that lost points and have not held a review, the most lost first. */
export const reviewsLacking = (stands: readonly ReviewStandRowFragment[]): ReviewStandRowFragment[] =>
  stands
    .filter(({ held, uncoveredCount }) => !held && uncoveredCount > 0)
    .toSorted((one, other) => comparePoints(other.lost, one.lost));

/** How a unit's own review stands; nothing where it has none to hold. */
export const ownReviewLacking = (stands: readonly ReviewStandRowFragment[], unitId: string) =>
  reviewsLacking(stands).find(({ unit }) => unit.id === unitId) ?? null;
