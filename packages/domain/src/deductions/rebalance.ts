import { badInput, ruleBroken } from "../errors/domain-error.js";
import { Big, type Decimal, write } from "../points/decimal.js";
import { comparePoints, isPositive, type Points, subtractPoints, sumPoints } from "../points/points.js";

/** A deduction of the score that an amendment changes. */
export type LedgerDeduction = {
  id: string;
  points: Points;
  causeId: string | null;
  /** What its active tasks expect back; "0" where they expect nothing; null where it has none. */
  expectedPoints: Points | null;
  waived: boolean;
};

/** What to do to the deductions so that they add up to what is lost now. */
export type Rebalance = {
  /** Points of a new, unexplained deduction. */
  create: Points | null;
  update: { id: string; points: Points }[];
  remove: string[];
};

/**
 * More lost becomes unexplained. Less lost is taken from the unexplained, then from the explained that no
 * task answers, then from the waived, the largest first; last from the planned, which keep what their tasks
 * expect back and never vanish. Throws RULE_BROKEN amendmentUndercutsPlan when that is not enough.
 */
export function rebalance(deductions: readonly LedgerDeduction[], newLost: Points): Rebalance {
  if (comparePoints(newLost, "0") < 0) throw badInput("mustNotBeNegative", {}, "points");
  const lost = sumPoints(deductions.map(({ points }) => points));
  const more = subtractPoints(newLost, lost);
  return isPositive(more) ? increase(deductions, more) : decrease(deductions, newLost);
}

const isUnexplained = ({ causeId, waived }: LedgerDeduction) => causeId === null && !waived;

function increase(deductions: readonly LedgerDeduction[], more: Points): Rebalance {
  const unexplained = deductions.find(isUnexplained);
  if (!unexplained) return { create: more, update: [], remove: [] };
  const points = sumPoints([unexplained.points, more]);
  return { create: null, update: [{ id: unexplained.id, points }], remove: [] };
}

/** The order in which a decrease takes; see rebalance. */
function turnOf(deduction: LedgerDeduction): number {
  if (deduction.expectedPoints !== null) return 3;
  if (deduction.waived) return 2;
  return deduction.causeId === null ? 0 : 1;
}

function decrease(deductions: readonly LedgerDeduction[], newLost: Points): Rebalance {
  const floorOf = floors(deductions, newLost);
  const inTurn = deductions.toSorted((a, b) => turnOf(a) - turnOf(b) || comparePoints(b.points, a.points));
  let toTake = new Big(sumPoints(deductions.map(({ points }) => points))).minus(newLost);
  const left = inTurn.map((deduction) => {
    const spare = new Big(deduction.points).minus(floorOf(deduction));
    const taken = spare.lt(toTake) ? spare : toTake;
    toTake = toTake.minus(taken);
    return { id: deduction.id, points: write(new Big(deduction.points).minus(taken)), taken };
  });
  const changed = left.filter(({ taken }) => taken.gt(0));
  return {
    create: null,
    update: changed.filter(({ points }) => isPositive(points)).map(({ id, points }) => ({ id, points })),
    remove: changed.filter(({ points }) => !isPositive(points)).map(({ id }) => id),
  };
}

/** How far each may fall. A planned one that expects nothing back keeps a trace of what remains lost. */
function floors(
  deductions: readonly LedgerDeduction[],
  newLost: Points,
): (deduction: LedgerDeduction) => Decimal {
  const planned = deductions.filter(({ expectedPoints }) => expectedPoints !== null);
  const expected = sumPoints(planned.map(({ expectedPoints }) => expectedPoints ?? "0"));
  const keepsTrace = planned.filter(({ expectedPoints }) => !isPositive(expectedPoints ?? "0"));
  const rest = new Big(newLost).minus(expected);
  if (rest.lt(0) || (keepsTrace.length > 0 && rest.eq(0))) {
    const sum = sumPoints(planned.map(({ points }) => points));
    const params = { lost: newLost, planned: isPositive(expected) ? expected : sum };
    throw ruleBroken("amendmentUndercutsPlan", params);
  }
  const trace = keepsTrace.length === 0 ? rest : rest.times(`1e-${`${keepsTrace.length}`.length + 2}`);
  return ({ points, expectedPoints }) => {
    if (expectedPoints === null) return new Big(0);
    if (isPositive(expectedPoints)) return new Big(expectedPoints);
    return trace.gt(points) ? new Big(points) : trace;
  };
}
