import { badInput } from "../errors/domain-error.js";
import { Big, type Decimal, write } from "../points/decimal.js";
import type { Points } from "../points/points.js";

/** A quotient that is not divided yet, so that comparing and adding stay exact. The bottom is above 0. */
export type Fraction = { top: Decimal; bottom: Decimal };

/** Throws BAD_USER_INPUT denominatorZero, with the path when one is given. */
export function fraction(top: Points, bottom: Points = "1", path?: string): Fraction {
  const divisor = new Big(bottom);
  if (divisor.lte(0)) throw badInput("denominatorZero", {}, path);
  return { top: new Big(top), bottom: divisor };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom.eq(b.bottom)) return { top: a.top.plus(b.top), bottom: a.bottom };
  return { top: a.top.times(b.bottom).plus(b.top.times(a.bottom)), bottom: a.bottom.times(b.bottom) };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top.times(b.top), bottom: a.bottom.times(b.bottom) };
}

export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return a.top.times(b.bottom).cmp(b.top.times(a.bottom));
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) > 0 ? b : a;
}

export function greatest(all: readonly Fraction[]): Fraction {
  return all.reduce((most, one) => (compare(one, most) > 0 ? one : most), fraction("0"));
}

/**
 * Divided and cut, never rounded up: a third has no last decimal, the cut cannot pass a maximum, and
 * rounding half up afterwards gives what the exact value gives. With 24 decimals, points of up to six
 * digits before the comma still fit the 30 digits of a decimal.
 */
export function cut(value: Fraction, decimals = 24): Points {
  return write(value.top.div(value.bottom).round(decimals, 0));
}
