import {
  DomainError,
  evaluateRule,
  type RuleInputs,
  type RuleOutcome,
  type ScoringRule,
} from "@reform-ledger/domain";

/** What a rule makes of inputs that were accepted before; null where it no longer takes them. */
export function computedBy(rule: ScoringRule | null, inputs: RuleInputs | null): RuleOutcome | null {
  if (!rule || !inputs) return null;
  try {
    return evaluateRule(rule, inputs);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
