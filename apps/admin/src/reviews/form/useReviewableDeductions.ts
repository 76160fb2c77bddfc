import { useLedgerQuery } from "../../app/useLedgerQuery";
import { reviewableDeductions } from "../reviewStands.operations";
import { mergedById } from "./reviewable";

/** What a unit lost in a round and what it answers for there. */
export function useReviewableDeductions(unitId: string | null, roundId: string | null) {
  const round = { id: { eq: roundId } };
  const { data, error, refetch } = useLedgerQuery(
    reviewableDeductions,
    {
      own: { assessment: { round, unitId: { eq: unitId } } },
      answersFor: { assessment: { round }, responsibleUnitId: { eq: unitId } },
    },
    unitId !== null && roundId !== null,
  );
  return { deductions: data ? mergedById(data.own.nodes, data.answersFor.nodes) : null, error, refetch };
}
