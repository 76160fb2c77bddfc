import type { Percent } from "../points/points.js";
import { indexOfLabel } from "./label.js";
import type { LeafRule, Measure, RuleInputs, ScoringRule, SurveyRule } from "./rule.js";

type Place = {
  /** What leads to the inputs that the field belongs to: nothing, or ["inner"] within a case. */
  inside: readonly "inner"[];
};

/** One thing that a form asks for; the name says which members of RuleInputs it fills. */
export type InputField = Place &
  (
    | { name: "absent"; label: string }
    /** A BRANCH's cases are options too. */
    | { name: "choice"; options: string[] }
    | { name: "percent"; label: string }
    /** Fills numerator and denominator; a percent may be stated instead of both. */
    | { name: "ratio"; label: string; numeratorLabel: string; denominatorLabel: string }
    | { name: "count"; label: string }
    | { name: "counts"; items: { label: string; points: string }[] }
    /** Without options a percent by group, else answers by option; one group with an empty label if none. */
    | { name: "groups"; groups: { label: string; weight: string }[]; options: AnswerOption[] }
    | { name: "points"; max: string }
  );

export type AnswerOption = { label: string; percent: Percent };

/**
 * What to ask for a rule, in the order of asking. The inputs so far decide what follows: once absence is
 * stated nothing else is asked, and a case's fields follow when the case is chosen.
 */
export function inputFieldsOf(rule: ScoringRule, inputs: RuleInputs = {}): InputField[] {
  if (rule.kind === "CHILDREN") return [];
  if (rule.kind !== "BRANCH") return fieldsOfLeaf(rule, inputs, []);
  const choice: InputField = { name: "choice", options: rule.cases.map(({ label }) => label), inside: [] };
  const chosen = rule.cases[indexOfLabel(rule.cases, inputs.choice ?? "")];
  return chosen ? [choice, ...fieldsOfLeaf(chosen.rule, inputs.inner ?? {}, ["inner"])] : [choice];
}

function fieldsOfLeaf(rule: LeafRule, inputs: RuleInputs, inside: Place["inside"]): InputField[] {
  if (rule.kind === "DISCRETIONARY") return [{ name: "points", max: rule.max, inside }];
  const stated = fieldOf(rule, inside);
  if (!rule.absence) return [stated];
  const absent: InputField = { name: "absent", label: rule.absence.label, inside };
  return inputs.absent ? [absent] : [absent, stated];
}

function fieldOf(rule: Exclude<LeafRule, { kind: "DISCRETIONARY" }>, inside: Place["inside"]): InputField {
  switch (rule.kind) {
    case "CHOICE":
      return { name: "choice", options: rule.options.map(({ label }) => label), inside };
    case "STEPS":
    case "RATIO":
      return fieldOfMeasure(rule.measure, inside);
    case "PENALTY":
    case "BONUS":
      return { name: "counts", items: rule.items, inside };
    case "SURVEY":
      return fieldOfSurvey(rule, inside);
  }
}

function fieldOfMeasure(measure: Measure, inside: Place["inside"]): InputField {
  const { label } = measure;
  if (measure.type === "COUNT") return { name: "count", label, inside };
  const { numerator, denominator } = measure;
  if (numerator === undefined || denominator === undefined) return { name: "percent", label, inside };
  return { name: "ratio", label, numeratorLabel: numerator, denominatorLabel: denominator, inside };
}

function fieldOfSurvey({ groups, options = [] }: SurveyRule, inside: Place["inside"]): InputField {
  if (!groups && options.length === 0) return { name: "percent", label: "Kết quả khảo sát", inside };
  return { name: "groups", groups: groups ?? [{ label: "", weight: "1" }], options, inside };
}
