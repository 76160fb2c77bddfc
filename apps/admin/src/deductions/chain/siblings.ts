import type { DeductionSiblingFragment } from "@reform-ledger/api-types";
import { comparePoints, mergeDeductions, sumPoints } from "@reform-ledger/domain";

type Sibling = Pick<DeductionSiblingFragment, "id" | "points" | "waivedAt" | "activeTaskCount">;

/** What some siblings would be as one; null where the rules refuse it. */
export function mergedPoints(siblings: readonly Sibling[]): string | null {
  try {
    return mergeDeductions(siblings.map((sibling) => ({ ...sibling, scoreId: "" })));
  } catch {
    return null;
  }
}

/** Whether it could become one with another: neither waived nor answered by a task. */
const mayJoin = (sibling: Sibling): boolean => mergedPoints([sibling, sibling]) !== null;

/** Whether this person may put it together with another one. */
export const mayChoose = (sibling: Sibling & { viewerCan: readonly string[] }): boolean =>
  sibling.viewerCan.includes("deductions.split") && mayJoin(sibling);

/** The page's own deduction comes first, since the first one stays. */
export const inMergeOrder = <Row extends Sibling>(siblings: readonly Row[], ownId: string): Row[] =>
  siblings.toSorted((one, other) => Number(other.id === ownId) - Number(one.id === ownId));

/** Whether all parts of the loss are here; some may be hidden from this person. */
export const addsUp = (siblings: readonly Sibling[], lost: string): boolean =>
  comparePoints(sumPoints(siblings.map(({ points }) => points)), lost) === 0;
