import type { ScoreState } from "@reform-ledger/api-types";

/** A final as far as a correction needs to know it. */
export interface AmendableScore {
  id: string;
  version: number;
  state: ScoreState;
  finalPoints: string | null;
  criterion: { code: string; name: string; maxPoints: string };
}
