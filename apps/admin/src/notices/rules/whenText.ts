import type { NoticeRuleOf } from "@reform-ledger/domain";

/** The message of a rule's day: before the due date, on it, or so long after something began. */
export function whenMessage({ reason, days }: Pick<NoticeRuleOf, "reason" | "days">): string {
  const kind = reason === "DUE" ? "before" : reason === "OVERDUE" ? "overdue" : "after";
  return `resources.noticeRules.when.${kind}${days === 0 ? "None" : ""}`;
}
