import {
  addPoints,
  comparePoints,
  isPositive,
  type Percent,
  type Points,
  percentRounded,
  sumPoints,
} from "../points/points.js";

/** The costliest first, with its share of the sum and that with those before it, each rounded once. */
export function paretoOf<Row extends { points: Points }>(
  rows: readonly Row[],
): (Row & { share: Percent; cumulativeShare: Percent })[] {
  const whole = sumPoints(rows.map(({ points }) => points));
  let before: Points = "0";
  return rows
    .toSorted((a, b) => comparePoints(b.points, a.points))
    .map((row) => {
      before = addPoints(before, row.points);
      const shareOf = (points: Points) => (isPositive(whole) ? percentRounded(points, whole) : "0.00");
      return { ...row, share: shareOf(row.points), cumulativeShare: shareOf(before) };
    });
}
