import { badInput } from "../errors/domain-error.js";
import { type Points, parsePoints } from "./points.js";

/** Thousands in groups, by points or by spaces, or not grouped at all; then a comma and decimals. */
const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,}|(?: \d{3})+(?:[.,]\d+)?)$/;
const withComma = /^\d+,\d+$/;
const plain = /^\d+(?:\.\d+)?$/;
const ambiguous = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * A number as a Vietnamese office types it: "81,40", "1.234,5", "1 234,5", and "0.5" with a point.
 * Throws BAD_USER_INPUT ambiguousNumber for "1.234", which may be meant either way, and badDecimalVi.
 */
export function readPointsVi(text: string, path?: string): Points {
  const value = String(text).slice(0, 40);
  const typed = String(text).replace(/\s/g, " ").trim().replace(/[−–]/, "-");
  const [, sign = "", body = ""] = /^([+-]?) ?(.*)$/.exec(typed) ?? [];
  const signed = (digits: string) => `${sign === "-" ? "-" : ""}${digits}`;
  if (ambiguous.test(body)) {
    const params = { value, asThousands: signed(body.replace(".", "")), asDecimal: signed(body) };
    throw badInput("ambiguousNumber", params, path);
  }
  const digits = digitsOf(body);
  if (digits === null || digits.replace(".", "").length > 30) throw badInput("badDecimalVi", { value }, path);
  return parsePoints(signed(digits), path);
}

function digitsOf(body: string): string | null {
  if (plain.test(body)) return body;
  if (withComma.test(body)) return body.replace(",", ".");
  if (!grouped.test(body)) return null;
  const bySpaces = body.includes(" ");
  return bySpaces ? body.replaceAll(" ", "").replace(",", ".") : body.replaceAll(".", "").replace(",", ".");
}
