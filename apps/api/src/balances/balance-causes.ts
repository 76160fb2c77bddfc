import { comparePoints, returnRate, sumPoints } from "@reform-ledger/domain";
import type { BalanceDeduction } from "./balance.reads.js";
import type { BalanceCause } from "./balance.types.js";

export interface ReturnedDeduction extends BalanceDeduction {
  recovered: string;
  lostAgain: string;
}

/** Over the deductions that the reader may see, the costliest cause first. */
export function causesOf(deductions: readonly ReturnedDeduction[]): BalanceCause[] {
  const seen = deductions.filter(({ isSeen }) => isSeen);
  return [...Map.groupBy(seen, ({ causeId }) => causeId)]
    .map(([causeRowId, own]) => {
      const recovered = sumPoints(own.map((each) => each.recovered));
      const lostAgain = sumPoints(own.map((each) => each.lostAgain));
      const lost = sumPoints(own.map(({ points }) => points));
      return { causeRowId, lost, recovered, lostAgain, returnRate: returnRate(recovered, lostAgain) };
    })
    .toSorted((a, b) => comparePoints(b.lost, a.lost));
}
