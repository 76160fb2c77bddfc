import { badInput } from "../errors/domain-error.js";
import { Big, type Decimal, halfUp, write } from "./decimal.js";

/** Points as a decimal string such as "4.9"; never a float. */
export type Points = string;

/** Percent of a max as a decimal string: "81.4" is 81.4 %. */
export type Percent = string;

const maxDigits = 30;

/**
 * Points in their shortest form: "04.90" is "4.9".
 * Plain decimal notation of at most 30 digits; else throws BAD_USER_INPUT badDecimal.
 */
export function parsePoints(text: string, path?: string): Points {
  const isPlain = typeof text === "string" && /^-?\d+(\.\d+)?$/.test(text);
  if (!isPlain || text.replace(/\D/g, "").length > maxDigits) {
    throw badInput("badDecimal", { value: String(text).slice(0, 40) }, path);
  }
  return write(new Big(text));
}

export function sumPoints(terms: readonly Points[]): Points {
  return write(terms.reduce((total, term) => total.plus(term), new Big(0)));
}

export function addPoints(a: Points, b: Points): Points {
  return write(new Big(a).plus(b));
}

export function subtractPoints(from: Points, points: Points): Points {
  return write(new Big(from).minus(points));
}

/** Negative, zero or positive, as a is less than, equal to or more than b. */
export function comparePoints(a: Points, b: Points): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

export function isZero(points: Points): boolean {
  return new Big(points).eq(0);
}

export function isPositive(points: Points): boolean {
  return new Big(points).gt(0);
}

const healedDecimals = 18;

/**
 * A rule's quotient is cut after 24 decimals, so that three thirds add up to a little less than 1; to 18
 * decimals they are 1. Figures that people enter have fewer decimals and stay as they are.
 */
function heal(value: Decimal): Decimal {
  return value.round(healedDecimals, halfUp);
}

/** Points without the trace that a cut quotient leaves; for comparing. */
export function healed(value: Points): Points {
  return write(heal(new Big(value)));
}

/** Healed, then half up, away from zero: 2.345 to two decimals is "2.35". Trailing zeros are dropped. */
export function roundHalfUp(value: Points, decimals: number): Points {
  return write(heal(new Big(value)).round(decimals, halfUp));
}

/** Percent of a max above 0, cut after 40 decimals. Throws BAD_USER_INPUT maxMustBePositive. */
export function percentOf(points: Points, max: Points): Percent {
  return write(quotient(points, max));
}

function quotient(points: Points, max: Points): Decimal {
  const divisor = new Big(max);
  if (!divisor.gt(0)) throw badInput("maxMustBePositive");
  return new Big(points).times(100).div(divisor);
}

/** Percent of a max, rounded once, with exactly so many decimals: "81.40". */
export function percentRounded(points: Points, max: Points, decimals = 2): Percent {
  return fixed(quotient(points, max), decimals);
}

/** Rounded half up with exactly so many decimals: "81.40". */
export function formatFixed(points: Points, decimals: number): string {
  return fixed(new Big(points), decimals);
}

function fixed(value: Decimal, decimals: number): string {
  const rounded = heal(value).round(decimals, halfUp);
  return (rounded.eq(0) ? new Big(0) : rounded).toFixed(decimals);
}

/** As Vietnamese offices write it: "81,40", "1.234,50". */
export function formatPointsVi(points: Points, decimals = 2): string {
  const [whole = "", fraction] = formatFixed(points, decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
