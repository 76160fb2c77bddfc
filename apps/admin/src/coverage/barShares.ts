import type { CoveragePartsFragment } from "@reform-ledger/api-types";
import { subtractPoints } from "@reform-ledger/domain";
import { hatching } from "../charts/hatching";
import type { BarShare } from "../charts/ShareBar";
import { coverageLooks } from "./coverageLooks";
import { promisedShare, stackedParts } from "./coverageView";

export const promisedHatching = hatching(90);

/** The parts of a bar; of what is planned, what its tasks promise is marked. */
export function barShares(coverage: CoveragePartsFragment): BarShare[] {
  const promised = promisedShare(coverage);
  return stackedParts.flatMap((part): BarShare[] => {
    const { color, hatching } = coverageLooks[part];
    const look = hatching ? { color, hatching } : { color };
    if (part !== "planned") return [{ key: part, points: coverage[part], ...look }];
    return [
      { key: "promised", points: promised, color, hatching: promisedHatching },
      { key: part, points: subtractPoints(coverage.planned, promised), color },
    ];
  });
}
