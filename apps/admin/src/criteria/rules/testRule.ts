import {
  DomainError,
  evaluateRule,
  type InputField,
  inputFieldsOf,
  type Language,
  type RuleInputs,
  type RuleOutcome,
  readPointsVi,
  type ScoringRule,
} from "@reform-ledger/domain";

/** Inputs of a rule as they are typed: every number is still text. */
export interface TypedInputs {
  absent?: true;
  choice?: string;
  percent?: string;
  numerator?: string;
  denominator?: string;
  count?: string;
  counts?: Record<string, string>;
  groups?: Record<string, { percent?: string; answers?: Record<string, string> }>;
  points?: string;
  inner?: TypedInputs;
}

export type Tested =
  | { kind: "outcome"; outcome: RuleOutcome; inputs: RuleInputs }
  /** Not everything is stated yet. */
  | { kind: "waiting" }
  | { kind: "problem"; path: string; message: string };

/** What a form asks for, as far as what is typed decides it. */
export const fieldsFor = (rule: ScoringRule, typed: TypedInputs): InputField[] =>
  inputFieldsOf(rule, typed as RuleInputs);

export function testRule(rule: ScoringRule, typed: TypedInputs, language: Language): Tested {
  if (rule.kind === "CHILDREN") return { kind: "waiting" };
  try {
    const inputs = statedInputs(typed);
    return { kind: "outcome", outcome: evaluateRule(rule, inputs), inputs };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.messageKey === "ruleInputMissing" || error.messageKey === "ruleNoAnswers")
      return { kind: "waiting" };
    return { kind: "problem", path: error.fields?.[0]?.path ?? "inputs", message: error.messageIn(language) };
  }
}

/** Typed texts as numbers, what is blank left out. */
function statedInputs(typed: TypedInputs, path = "inputs"): RuleInputs {
  const { absent, choice, counts, groups, inner, ...numbers } = typed;
  if (absent) return { absent };
  return {
    ...numbersOf(numbers, path),
    ...(choice && { choice }),
    ...(counts && { counts: numbersOf(counts, `${path}.counts`) }),
    ...(groups && { groups: groupsOf(groups, `${path}.groups`) }),
    ...(inner ? { inner: statedInputs(inner, `${path}.inner`) } : {}),
  };
}

function numbersOf(
  texts: Readonly<Record<string, string | undefined>>,
  path: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text === undefined || text.trim() === "" ? [] : [[name, readPointsVi(text, `${path}.${name}`)]],
    ),
  );
}

function groupsOf(
  groups: NonNullable<TypedInputs["groups"]>,
  path: string,
): NonNullable<RuleInputs["groups"]> {
  return Object.fromEntries(
    Object.entries(groups).map(([label, { percent, answers }]) => [
      label,
      {
        ...numbersOf({ percent }, `${path}.${label}`),
        ...(answers && { answers: numbersOf(answers, `${path}.${label}.answers`) }),
      },
    ]),
  );
}
