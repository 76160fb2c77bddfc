import type { CauseReviewDetailFragment } from "@reform-ledger/api-types";
import { useRecordContext } from "react-admin";
import { useSearchParams } from "react-router";
import { LedgerCreate } from "../../forms/LedgerCreate";
import { LedgerEdit } from "../../forms/LedgerEdit";
import { ReviewForm } from "./ReviewForm";

/** A new review; from the board or from a deduction it comes with what it is about. */
export function ReviewCreate() {
  const [params] = useSearchParams();
  const unitId = params.get("unitId");
  const roundId = params.get("roundId");
  const deductionIds = params.get("deductionIds")?.split(",").filter(Boolean);
  return (
    <LedgerCreate resource="reviews">
      <ReviewForm
        isNew
        given={{
          ...(unitId && { unitId }),
          ...(roundId && { roundId }),
          ...(deductionIds && { deductionIds }),
        }}
      />
    </LedgerCreate>
  );
}

export function ReviewEdit() {
  return (
    <LedgerEdit resource="reviews">
      <KnownReview />
    </LedgerEdit>
  );
}

/** What the form calls by another name than the record does. */
function KnownReview() {
  const review = useRecordContext<CauseReviewDetailFragment>();
  if (!review) return null;
  const { unit, round, deductions } = review;
  const isWhole = deductions.nodes.length === deductions.totalCount;
  return (
    <ReviewForm
      isWhole={isWhole}
      given={{
        unitId: unit.id,
        roundId: round.id,
        ...(isWhole && { deductionIds: deductions.nodes.map(({ id }) => id) }),
      }}
    />
  );
}
