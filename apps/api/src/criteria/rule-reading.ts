import { describeRule, readRule } from "@reform-ledger/domain";
import type { RuleReading } from "./rule.types.js";

/** What the reader makes of a decision's text for a criterion. */
export function readingOf(text: string, maxPoints: string, criterionName?: string): RuleReading {
  const reading = readRule(text, { maxPoints, ...(criterionName !== undefined && { criterionName }) });
  if (reading.read) {
    const { rule, notes } = reading;
    return { rule, described: describeRule(rule), notes, declined: null };
  }
  const { reason, message, fragment } = reading;
  return {
    rule: null,
    described: null,
    notes: [],
    declined: { reason, message, fragment: fragment || null },
  };
}
