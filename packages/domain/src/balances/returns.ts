import { Big, type Decimal, write } from "../points/decimal.js";
import { comparePoints, isPositive, type Points, subtractPoints, sumPoints } from "../points/points.js";
import type { BalanceFigures } from "./balance-sheet.js";

/** What was done about a deduction: the first is given what came back before the others. */
export const remedies = ["VERIFIED_TASK", "ACTIVE_TASK", "NONE"] as const;
export type Remedy = (typeof remedies)[number];

export type ReturningDeduction = { id: string; points: Points; remedy: Remedy };

/** What became of a deduction; the three figures add up to its points. */
export type DeductionReturn = { id: string; recovered: Points; lostAgain: Points; retired: Points };

/**
 * Shares what came back of a group among its deductions: first those that a verified task answers, then those
 * with an active task, then the rest; within each in proportion, to so many decimals, and exact in sum.
 * Empty while one of the years is not scored.
 */
export function attributeReturns(
  figures: Pick<BalanceFigures, "opening" | "recovered" | "retired" | "stillLost">,
  deductions: readonly ReturningDeduction[],
  decimals = 2,
): DeductionReturn[] {
  const { opening, recovered, retired, stillLost } = figures;
  const isKnown = comparePoints(sumPoints([recovered, retired, stillLost]), opening) === 0;
  if (!isKnown) return [];
  const [back, gone] = [shareInTurn(recovered, deductions, decimals), isPositive(retired)];
  return deductions.map(({ id, points }) => {
    const own = back.get(id) ?? "0";
    const rest = subtractPoints(points, own);
    return { id, recovered: own, lostAgain: gone ? "0" : rest, retired: gone ? rest : "0" };
  });
}

function shareInTurn(
  total: Points,
  deductions: readonly ReturningDeduction[],
  decimals: number,
): Map<string, Points> {
  const shares = new Map<string, Points>();
  let left = new Big(total);
  for (const remedy of remedies) {
    const tier = deductions.filter((deduction) => deduction.remedy === remedy);
    const lost = new Big(sumPoints(tier.map(({ points }) => points)));
    const given = lost.lt(left) ? lost : left;
    for (const [id, share] of shareOut(write(given), tier, decimals)) shares.set(id, share);
    left = left.minus(given);
  }
  return shares;
}

/**
 * Divides a total in proportion to points, none above its own: cut to the decimals, then a unit of the last
 * decimal each to the largest remainders; what is smaller than such a unit goes to the first with room.
 */
export function shareOut(
  total: Points,
  parts: readonly { id: string; points: Points }[],
  decimals: number,
): Map<string, Points> {
  const whole = new Big(sumPoints(parts.map(({ points }) => points)));
  if (whole.lte(total)) return new Map(parts.map(({ id, points }) => [id, points]));
  const unit = new Big(`1e-${decimals}`);
  const shares = parts.map(({ id, points }) => {
    const exact = new Big(points).times(total).div(whole);
    const share = exact.round(decimals, Big.roundDown);
    return { id, share, room: new Big(points).minus(share), remainder: exact.minus(share) };
  });
  const inTurn = shares.toSorted((a, b) => b.remainder.cmp(a.remainder));
  let left = shares.reduce((rest, { share }) => rest.minus(share), new Big(total));
  while (left.gt(0)) {
    for (const each of inTurn) {
      const more = smallest(left, unit, each.room);
      each.share = each.share.plus(more);
      each.room = each.room.minus(more);
      left = left.minus(more);
    }
  }
  return new Map(shares.map(({ id, share }) => [id, write(share)]));
}

const smallest = (...all: Decimal[]): Decimal => all.reduce((least, each) => (each.lt(least) ? each : least));
