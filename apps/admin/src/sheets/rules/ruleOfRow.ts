import {
  DomainError,
  deviates,
  evaluateRule,
  type RuleInputs,
  type RuleOutcome,
  type ScoringRule,
  statedByPoints,
} from "@reform-ledger/domain";
import type { Entry, SheetCriterion } from "../sheetModel";
import { ruleMessage } from "./ruleMessage";

/** Whether points follow from what is stated; a sum and a judgement do not. */
export const computes = (rule: ScoringRule | null): rule is ScoringRule =>
  rule !== null && rule.kind !== "CHILDREN" && rule.kind !== "DISCRETIONARY";

export type Computed = { outcome: RuleOutcome } | { problem: string; field: string | null };

/** What the rule makes of what was stated so far; null: nothing was stated. */
export function computedOf(
  rule: ScoringRule | null,
  inputs: RuleInputs | null,
  locale: string,
): Computed | null {
  if (!computes(rule) || inputs === null || Object.keys(inputs).length === 0) return null;
  try {
    return { outcome: evaluateRule(rule, inputs) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { problem: ruleMessage(error, locale), field: error.fields?.[0]?.path ?? null };
  }
}

export function outcomeOf(rule: ScoringRule | null, inputs: RuleInputs | null): RuleOutcome | null {
  const computed = computedOf(rule, inputs, "vi");
  return computed && "outcome" in computed ? computed.outcome : null;
}

/** Whether an entry says something else than its rule. */
export function differsFromRule({ rule }: Pick<SheetCriterion, "rule">, entry: Entry, decimals = 2): boolean {
  if (entry.state === "NOT_SCORED") return false;
  const outcome = outcomeOf(rule, entry.inputs);
  return outcome !== null && deviates({ computed: outcome.points, points: entry.points, decimals });
}

/** An entry with other inputs: its points follow the rule as far as it can be computed. */
export function withInputs(criterion: Pick<SheetCriterion, "rule">, entry: Entry, inputs: RuleInputs): Entry {
  const outcome = outcomeOf(criterion.rule, inputs);
  if (!outcome) return { ...entry, inputs: Object.keys(inputs).length > 0 ? inputs : null };
  return { ...entry, inputs, state: outcome.state, points: outcome.points, deviation: "" };
}

/** An entry with typed points; where they state what the rule asks, they stand for its inputs too. */
export function withPoints({ rule }: Pick<SheetCriterion, "rule">, entry: Entry, points: string): Entry {
  const inputs = computes(rule) ? statedByPoints(rule, points) : null;
  const typed: Entry = { ...entry, state: "SCORED", points };
  return inputs ? { ...typed, inputs, deviation: "" } : typed;
}
