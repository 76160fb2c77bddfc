import { addPoints, isPositive, type Percent, type Points, percentRounded } from "../points/points.js";

/** What came back in percent of what came back or was lost again; null where neither is. */
export function returnRate(recovered: Points, lostAgain: Points): Percent | null {
  const known = addPoints(recovered, lostAgain);
  return isPositive(known) ? percentRounded(recovered, known) : null;
}
