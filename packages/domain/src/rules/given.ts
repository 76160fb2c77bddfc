import { badInput, type DomainError } from "../errors/domain-error.js";
import { indexOfLabel } from "./label.js";
import type { RuleInputs } from "./rule.js";

/** Refuses what the rule does not take: a number that nobody uses was meant for another rule. */
export function demandOnly(inputs: RuleInputs, taken: readonly (keyof RuleInputs)[], path: string): void {
  const extra = (Object.keys(inputs) as (keyof RuleInputs)[]).find((name) => !taken.includes(name));
  if (extra !== undefined) throw badInput("ruleInputSuperfluous", {}, `${path}.${extra}`);
}

/** Throws BAD_USER_INPUT ruleInputMissing. */
export function demandGiven<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw badInput("ruleInputMissing", {}, path);
  return value;
}

/** Throws BAD_USER_INPUT ruleInputUnknown where no item bears the label. */
export function itemOfLabel<T extends { label: string }>(
  items: readonly T[],
  label: string,
  path: string,
): T {
  const item = items[indexOfLabel(items, label)];
  if (!item) throw unknownLabel(label, path);
  return item;
}

/** Every label of the record must be an item's. */
export function demandKnown(
  record: Readonly<Record<string, unknown>>,
  items: readonly { label: string }[],
  path: string,
): void {
  const unknown = Object.keys(record).find((label) => indexOfLabel(items, label) < 0);
  if (unknown !== undefined) throw unknownLabel(unknown, `${path}.${unknown}`);
}

function unknownLabel(label: string, path: string): DomainError {
  return badInput("ruleInputUnknown", { value: label.slice(0, 80) }, path);
}
