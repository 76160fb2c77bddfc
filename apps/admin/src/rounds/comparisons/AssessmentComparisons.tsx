import type { RoundStatus } from "@reform-ledger/domain";
import { isOpenRound } from "../roundPhase";
import { CohortComparison } from "./CohortComparison";
import { EarlierYears } from "./EarlierYears";

interface AssessmentComparisonsProps {
  assessment: { id: string; round: { status: RoundStatus } };
}

/** How a final result stands among others and among its own years. */
export function AssessmentComparisons({ assessment: { id, round } }: AssessmentComparisonsProps) {
  if (isOpenRound(round)) return null;
  return (
    <>
      <CohortComparison assessmentId={id} />
      <EarlierYears assessmentId={id} />
    </>
  );
}
