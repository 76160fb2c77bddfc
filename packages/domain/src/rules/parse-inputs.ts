import { badInput } from "../errors/domain-error.js";
import { comparePoints, parsePoints } from "../points/points.js";
import { normaliseLabel } from "./label.js";
import type { RuleInputs } from "./rule.js";
import { isObject, type Members } from "./rule-shape.js";

const readers: { [name in keyof RuleInputs]-?: (value: unknown, path: string) => RuleInputs[name] } = {
  absent: trueAt,
  choice: textAt,
  percent: numberAt,
  numerator: numberAt,
  denominator: numberAt,
  count: wholeAt,
  counts: (value, path) => recordAt(value, path, wholeAt),
  groups: (value, path) => recordAt(value, path, groupAt),
  points: numberAt,
  inner: innerAt,
};

/**
 * The inputs of a rule from untrusted JSON, normalised; what is null counts as left out. Throws
 * BAD_USER_INPUT at the flaw's path. Which members a rule takes is for evaluateRule.
 */
export function parseRuleInputs(value: unknown, path = "inputs"): RuleInputs {
  return Object.fromEntries(
    givenMembers(value, path).map(([name, member]) => {
      const read = readers[name as keyof RuleInputs];
      if (!Object.hasOwn(readers, name)) throw badInput("ruleInputSuperfluous", {}, `${path}.${name}`);
      return [name, read(member, `${path}.${name}`)];
    }),
  );
}

function givenMembers(value: unknown, path: string): [string, unknown][] {
  if (!isObject(value)) throw badInput("ruleInputMalformed", {}, path);
  return Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
}

/** A case's rule has no cases of its own. */
function innerAt(value: unknown, path: string): RuleInputs {
  if (isObject(value) && isObject(value.inner)) throw badInput("ruleInputSuperfluous", {}, `${path}.inner`);
  return parseRuleInputs(value, path);
}

function recordAt<T>(value: unknown, path: string, read: (item: unknown, path: string) => T) {
  const labels = new Set<string>();
  const entries = givenMembers(value, path).map(([key, item]): [string, T] => {
    const label = normaliseLabel(key);
    if (labels.has(label)) throw badInput("duplicateItem", { value: label }, `${path}.${label}`);
    labels.add(label);
    return [label, read(item, `${path}.${label}`)];
  });
  return Object.fromEntries(entries);
}

function groupAt(value: unknown, path: string) {
  const members: Members = Object.fromEntries(givenMembers(value, path));
  const extra = Object.keys(members).find((name) => name !== "percent" && name !== "answers");
  if (extra !== undefined) throw badInput("ruleInputSuperfluous", {}, `${path}.${extra}`);
  const { percent, answers } = members;
  return {
    ...(percent === undefined ? {} : { percent: numberAt(percent, `${path}.percent`) }),
    ...(answers === undefined ? {} : { answers: recordAt(answers, `${path}.answers`, wholeAt) }),
  };
}

function trueAt(value: unknown, path: string): true {
  if (value !== true) throw badInput("ruleNeedsTrue", {}, path);
  return true;
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== "string") throw badInput("ruleNeedsText", {}, path);
  return normaliseLabel(value);
}

function numberAt(value: unknown, path: string): string {
  if (typeof value === "object") throw badInput("ruleInputMalformed", {}, path);
  const number = parsePoints(value as string, path);
  if (comparePoints(number, "0") < 0) throw badInput("mustNotBeNegative", {}, path);
  return number;
}

function wholeAt(value: unknown, path: string): string {
  const number = numberAt(value, path);
  if (number.includes(".")) throw badInput("notInteger", {}, path);
  return number;
}
