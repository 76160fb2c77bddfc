import { badInput, DomainError } from "../errors/domain-error.js";
import { type MessageKey, type MessageParams, messageOf } from "../errors/messages.js";
import { comparePoints, isPositive, type Points, parsePoints } from "../points/points.js";
import { normaliseLabel } from "./label.js";

export const maxRuleItems = 40;
export const maxLabelLength = 300;
const maxDecimal = "1000000000000";
const maxRulePoints = "10000";

export type Members = Record<string, unknown>;

/** A foreign value in a message. */
export function shown(value: unknown): string {
  return typeof value === "object" ? "…" : String(value).slice(0, 40);
}

/** Every flaw of a rule's form is ruleMalformed at its path; the reason says what is wrong there. */
export function malformed(path: string, key: MessageKey, params: MessageParams = {}): DomainError {
  const reason = { vi: messageOf(key, params, "vi"), en: messageOf(key, params, "en") };
  return badInput("ruleMalformed", { reason }, path);
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object that has no others; what is null counts as left out. */
export function membersAt(value: unknown, path: string, known: readonly string[]): Members {
  if (!isObject(value)) throw malformed(path, "ruleNeedsObject");
  const given = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  const unknown = given.find(([name]) => !known.includes(name));
  if (unknown) {
    const name = unknown[0].slice(0, 40);
    throw malformed(`${path}.${name}`, "ruleMemberUnknown", { value: name });
  }
  return Object.fromEntries(given);
}

export function listAt<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): T[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed(path, "ruleNeedsList");
  if (value.length > maxRuleItems) throw malformed(path, "tooMany", { max: maxRuleItems });
  return value.map((item, index) => read(item, `${path}.${index}`));
}

/** A list whose items an input names by their labels. */
export function labelledListAt<T extends { label: string }>(
  value: unknown,
  path: string,
  read: (item: unknown, path: string) => T,
): T[] {
  const items = listAt(value, path, read);
  const seen = new Set<string>();
  for (const [index, { label }] of items.entries()) {
    if (seen.has(label)) throw malformed(`${path}.${index}.label`, "duplicateItem", { value: label });
    seen.add(label);
  }
  return items;
}

export function labelAt(value: unknown, path: string): string {
  if (typeof value !== "string" || normaliseLabel(value) === "") throw malformed(path, "ruleNeedsText");
  const label = normaliseLabel(value);
  if (label.length > maxLabelLength) throw malformed(path, "tooLong", { max: maxLabelLength });
  return label;
}

/** A decimal from 0, in its shortest form. */
export function decimalAt(value: unknown, path: string, max = maxDecimal): string {
  const decimal = plainDecimalAt(value, path);
  if (comparePoints(decimal, "0") < 0) throw malformed(path, "mustNotBeNegative");
  if (comparePoints(decimal, max) > 0) throw malformed(path, "outOfRange", { min: 0, max });
  return decimal;
}

export function pointsAt(value: unknown, path: string): Points {
  return decimalAt(value, path, maxRulePoints);
}

export function positiveAt(value: unknown, path: string): string {
  const decimal = decimalAt(value, path);
  if (!isPositive(decimal)) throw malformed(path, "mustBePositive");
  return decimal;
}

function plainDecimalAt(value: unknown, path: string): string {
  if (value === undefined) throw malformed(path, "required");
  if (typeof value !== "string") throw malformed(path, "badDecimal", { value: shown(value) });
  try {
    return parsePoints(value);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw malformed(path, error.messageKey, error.params);
  }
}
