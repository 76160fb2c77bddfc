import type { ScoringRule } from "@reform-ledger/domain";

/** The rule's words for a year in which nothing arose. */
export function absenceOf(rule: ScoringRule | null): string | undefined {
  return rule && "absence" in rule ? rule.absence?.label : undefined;
}
