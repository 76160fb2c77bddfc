import { Big, type Decimal } from "../points/decimal.js";
import { compare, type Fraction, fraction, greatest, times } from "./fraction.js";
import type { Award, Band, Limit, Measure, RatioRule, StepsRule } from "./rule.js";

export type StatedBands = StepsRule | RatioRule;

/** A place on the measure's line, just before a value or just after it: the two ends of an interval. */
export type Cut = { value: Decimal; after: boolean };

/** From its start to its end; without an end it goes on. */
export type Span = { start: Cut; end?: Cut };

export const origin: Cut = { value: new Big(0), after: false };

export const justAfterWhole: Cut = { value: new Big(100), after: true };

export function compareCuts(a: Cut, b: Cut): number {
  return a.value.cmp(b.value) || Number(a.after) - Number(b.after);
}

export function spanOf(band: Band, type: Measure["type"]): Span {
  const settle = type === "COUNT" ? beforeNextWhole : (place: Cut) => place;
  const start = band.from ? settle(cutAt(band.from, !band.from.inclusive)) : origin;
  return band.to ? { start, end: settle(cutAt(band.to, band.to.inclusive)) } : { start };
}

function cutAt({ value }: Limit, after: boolean): Cut {
  return { value: new Big(value), after };
}

/** Between two whole numbers lies nothing that can be counted. */
function beforeNextWhole({ value, after }: Cut): Cut {
  const down = value.round(0, 0);
  const isWholeBefore = down.eq(value) && !after;
  return { value: isWholeBefore ? down : down.plus(1), after: false };
}

export function isEmptySpan({ start, end }: Span): boolean {
  return end !== undefined && compareCuts(start, end) >= 0;
}

export function holds({ from, to }: Band, value: Fraction): boolean {
  return lies(value, from, 1) && lies(value, to, -1);
}

function lies(value: Fraction, limit: Limit | undefined, side: 1 | -1): boolean {
  if (!limit) return true;
  const order = compare(value, fraction(limit.value));
  return order === side || (order === 0 && limit.inclusive);
}

export function isProportional(award: Award): award is Extract<Award, { over: string }> {
  return "times" in award;
}

/** The points of an award where the measure stands at that percent. */
export function awardAt(award: Award, percent: Fraction): Fraction {
  if (!isProportional(award)) return fraction(award.points);
  return times(percent, fraction(award.times, award.over));
}

/** The most that a band gives, and whether some value of the band gives it or only comes near. */
export type Reach = { most: Fraction; reached: boolean; unbounded: boolean };

export function reachOf(band: Band): Reach {
  if (!isProportional(band.award))
    return { most: awardAt(band.award, whole), reached: true, unbounded: false };
  if (band.to) {
    const most = awardAt(band.award, fraction(band.to.value));
    return { most, reached: band.to.inclusive, unbounded: false };
  }
  const start = fraction(band.from?.value ?? "0");
  const unbounded = compare(start, whole) >= 0;
  return { most: awardAt(band.award, unbounded ? start : whole), reached: true, unbounded };
}

const whole = fraction("100");

export function mostOf(bands: readonly Band[]): Fraction {
  return greatest(bands.map((band) => reachOf(band).most));
}

/** Whether a share above 100 % is meant: by a fixed award without an end, or by a limit beyond 100. */
export function goesBeyondWhole({ award, to }: Band): boolean {
  if (to) return compare(fraction(to.value), whole) > 0;
  return !isProportional(award);
}

/** A numerator above its denominator is more likely swapped, unless the words start at 100 % or beyond. */
export function namesMoreThanWhole(band: Band): boolean {
  const startsThere = band.from !== undefined && compare(fraction(band.from.value), whole) >= 0;
  return goesBeyondWhole(band) && (band.to !== undefined || startsThere);
}
