import type { Points } from "../points/points.js";
import { roundHalfUp } from "../points/points.js";
import { compare, cut, type Fraction, fraction } from "./fraction.js";

const shownDecimals = 4;

/** A decimal with a comma and all its digits: "1,5". */
export function withComma(decimal: Points): string {
  return decimal.replace(".", ",");
}

/** Points with at most four decimals: "1,8", "≈ 1,6667". */
export function pointsShown(points: Fraction): string {
  return approximately(points, roundHalfUp(cut(points), shownDecimals));
}

/** A percent is cut and not rounded, so that 99,99999 % does not read as 100 %. */
export function percentShown(percent: Fraction): string {
  return `${approximately(percent, cut(percent, shownDecimals))}%`;
}

/** "= 1,8" or "≈ 1,6667". */
export function equalTo(shown: string): string {
  return shown.startsWith("≈") ? shown : `= ${shown}`;
}

function approximately(exact: Fraction, shown: Points): string {
  const isExact = compare(exact, fraction(shown)) === 0;
  return `${isExact ? "" : "≈ "}${withComma(shown)}`;
}

/** The first word in lower case inside a sentence, unless it is an abbreviation. */
export function withinSentence(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A first word in upper case; a symbol such as b/a is no word. */
export function startingSentence(text: string): string {
  return /^\p{Ll}(?!\/)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
