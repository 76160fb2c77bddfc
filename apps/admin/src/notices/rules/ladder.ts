import {
  type NoticeReason,
  type NoticeRecipient,
  type NoticeRuleOf,
  noticeReasons,
  noticeRecipients,
} from "@reform-ledger/domain";

interface LadderRule extends NoticeRuleOf {
  active: boolean;
}

/** A day on which somebody is told. */
export interface LadderStep {
  reason: NoticeReason;
  days: number;
  told: NoticeRecipient[];
}

/** Whether a recipient is told on a day, was told before, or knows nothing yet. */
export type Rung = "TOLD" | "KNOWS" | "NOTHING";

/** From the top of the ladder to its foot. */
export const rungsFromTop: readonly NoticeRecipient[] = [...noticeRecipients].reverse();

/** What leads up to a due date and what follows it are one ladder; every other reason is one of its own. */
export const ladderReasons: readonly (readonly NoticeReason[])[] = [
  ["DUE", "OVERDUE"],
  ...noticeReasons.filter((reason) => reason !== "DUE" && reason !== "OVERDUE").map((reason) => [reason]),
];

/** Days before a due date count down to it, all others up. */
const distance = ({ reason, days }: Pick<LadderStep, "reason" | "days">) => (reason === "DUE" ? -days : days);

/** The steps of one ladder as time brings them; only rules in force. */
export function ladderOf(rules: readonly LadderRule[], reasons: readonly NoticeReason[]): LadderStep[] {
  const inForce = rules.filter(({ active, reason }) => active && reasons.includes(reason));
  const byStep = Map.groupBy(inForce, ({ reason, days }) => `${reason} ${days}`);
  const steps = [...byStep.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const told = noticeRecipients.filter((who) => found.some(({ recipient }) => recipient === who));
    return [{ reason: first.reason, days: first.days, told }];
  });
  return steps.sort(
    (one, other) =>
      reasons.indexOf(one.reason) - reasons.indexOf(other.reason) || distance(one) - distance(other),
  );
}

/** A recipient's row of the ladder, step by step. */
export function rungsOf(steps: readonly LadderStep[], recipient: NoticeRecipient): Rung[] {
  const first = steps.findIndex(({ told }) => told.includes(recipient));
  return steps.map(({ told }, index) => {
    if (told.includes(recipient)) return "TOLD";
    return first >= 0 && index > first ? "KNOWS" : "NOTHING";
  });
}

/** Rules by reason as the table lists them, each reason's as time brings them. */
export function rulesByReason<Rule extends NoticeRuleOf>(
  rules: readonly Rule[],
): { reason: NoticeReason; rules: Rule[] }[] {
  const order = (one: Rule, other: Rule) =>
    distance(one) - distance(other) ||
    noticeRecipients.indexOf(one.recipient) - noticeRecipients.indexOf(other.recipient);
  return ladderReasons.flat().flatMap((reason) => {
    const found = rules.filter((rule) => rule.reason === reason).sort(order);
    return found.length > 0 ? [{ reason, rules: found }] : [];
  });
}
