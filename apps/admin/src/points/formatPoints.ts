import { formatFixed, parsePoints } from "@reform-ledger/domain";

const isDecimal = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

/**
 * Writes a decimal text as Vietnamese offices do ("1.081,40") or as English ones do ("1,081.40").
 * Without decimals it keeps the digits that are there, less trailing zeros.
 */
export function formatDecimal(value: string, locale: string, decimals?: number): string {
  const text = value.trim();
  if (!isDecimal(text)) return value;
  const plain = decimals === undefined ? parsePoints(text) : formatFixed(text, decimals);
  const [whole = "", fraction] = plain.split(".");
  const [comma, dot] = locale === "en" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, dot);
  return fraction === undefined ? grouped : `${grouped}${comma}${fraction}`;
}

/** A whole max stays short ("100"); another one has as many decimals as the points beside it ("0,50"). */
export const formatMax = (max: string, locale: string, decimals = 2): string =>
  isDecimal(max) && !parsePoints(max).includes(".")
    ? formatDecimal(max, locale)
    : formatDecimal(max, locale, decimals);

/** Points are always read with their max: "81,40 / 100". */
export const formatPoints = (points: string, max: string, locale: string, decimals = 2): string =>
  `${formatDecimal(points, locale, decimals)} / ${formatMax(max, locale, decimals)}`;

export const formatPercent = (percent: string, locale: string, decimals = 2): string =>
  `${formatDecimal(percent, locale, decimals)}${locale === "en" ? "" : " "}%`;

/** Reads what a person typed ("1.081,4" or "4,9") into the text that the API takes ("1081.4"). */
export function parseDecimal(typed: string, locale: string): string {
  const text = typed.trim().replace(/\s/g, "");
  if (locale === "en") return text.replace(/,/g, "");
  return text.includes(",") ? text.replace(/\./g, "").replace(",", ".") : text;
}

/** Whether what somebody typed can be sent as a decimal. */
export const isTypedDecimal = (typed: string, locale: string): boolean =>
  /^\d+(\.\d+)?$/.test(parseDecimal(typed, locale));
