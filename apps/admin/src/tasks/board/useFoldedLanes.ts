import { useState } from "react";
import { toggled } from "../../lists/idSets";
import { foldedAtFirst, type Lane, type LaneTask } from "./lanes";

/** Which lanes are folded: by the room there is, until the person folds or opens one. */
export function useFoldedLanes(lanes: readonly Lane<LaneTask>[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const folded = chosen ?? foldedAtFirst(lanes);
  return {
    isFolded: (unitId: string) => folded.has(unitId),
    fold: (unitId: string) => setChosen(toggled(folded, unitId)),
  };
}
