import { daysBetween } from "../calendar/calendar.js";

/** From what presses most to what presses least, as a mail lists them. */
export const noticeReasons = [
  "OVERDUE",
  "RETURNED",
  "DUE",
  "TO_VERIFY",
  "EXTENSION",
  "QUESTION",
  "ASSIGNED",
  "NO_UPDATE",
] as const;
export type NoticeReason = (typeof noticeReasons)[number];

export const noticeRecipients = ["OWNER", "HEAD", "OFFICE", "LEADER"] as const;
export type NoticeRecipient = (typeof noticeRecipients)[number];

export interface NoticeRuleOf {
  reason: NoticeReason;
  /** Before the due date; for the other reasons, after it began. */
  days: number;
  recipient: NoticeRecipient;
}

/**
 * A part of a reason that is not told to everybody or not again.
 * STARTED: an assignment that somebody works on. ASKED_OF_UNIT and ASKED_BY_UNIT: a question to the lead unit or
 * by it. ANSWERED: the answer to a question. ASKED and DECIDED: a request for more time.
 */
export const noticeStages = [
  "OPEN",
  "STARTED",
  "ASKED_OF_UNIT",
  "ASKED_BY_UNIT",
  "ANSWERED",
  "ASKED",
  "DECIDED",
] as const;
export type NoticeStage = (typeof noticeStages)[number];

/** Something about a task that people are to be told of while it lasts. */
export interface Situation {
  reason: NoticeReason;
  stage: NoticeStage;
  /** Tells it apart from others of the same reason and task: a day, or the number of an entry. */
  key: string;
  /** The due date; for the other reasons, the day on which it began. */
  since: string;
}

const unitSide: readonly NoticeRecipient[] = ["OWNER", "HEAD"];
const officeSide: readonly NoticeRecipient[] = ["OFFICE", "LEADER"];

const toldOf: Readonly<Record<NoticeStage, readonly NoticeRecipient[]>> = {
  OPEN: noticeRecipients,
  STARTED: noticeRecipients,
  ASKED_OF_UNIT: unitSide,
  ASKED_BY_UNIT: officeSide,
  ANSWERED: noticeRecipients,
  ASKED: officeSide,
  DECIDED: unitSide,
};

/** What is over with the telling: it does not grow older, and is old news after these days. */
const passing: ReadonlySet<NoticeStage> = new Set(["STARTED", "ANSWERED", "DECIDED"]);
const newsDays = 7;

/** What somebody does, as against what time brings. */
export const isEvent = (reason: NoticeReason): boolean =>
  reason !== "DUE" && reason !== "OVERDUE" && reason !== "NO_UPDATE";

export interface Days {
  today: string;
  /** The last day on which nobody can be told before the next working day. */
  until: string;
}

function isReached(rule: NoticeRuleOf, { reason, stage, since }: Situation, { today, until }: Days): boolean {
  if (reason === "DUE") return since >= today && daysBetween(until, since) <= rule.days;
  const age = daysBetween(since, today);
  if (rule.days === 0 && reason === "ASSIGNED") return age <= newsDays;
  if (passing.has(stage)) return rule.days === 0 && age <= newsDays;
  return age >= rule.days;
}

/** Of two rules for the same people, the one that time has brought last. */
const later = (one: NoticeRuleOf, other: NoticeRuleOf): NoticeRuleOf =>
  one.days < other.days === (one.reason === "DUE") ? one : other;

/**
 * The rules by which a situation is told today, at most one a recipient: who missed "in 7 days" over a holiday is
 * told "in 3 days" alone. What falls due on days off is told on the last working day before them.
 */
export function reachedRules<Rule extends NoticeRuleOf>(
  rules: readonly Rule[],
  situation: Situation,
  days: Days,
): Rule[] {
  const told = toldOf[situation.stage];
  const reached = rules.filter(
    (rule) =>
      rule.reason === situation.reason && told.includes(rule.recipient) && isReached(rule, situation, days),
  );
  const latest = new Map<NoticeRecipient, Rule>();
  for (const rule of reached) {
    const known = latest.get(rule.recipient);
    latest.set(rule.recipient, known ? (later(known, rule) as Rule) : rule);
  }
  return [...latest.values()];
}

/** What makes a notice one of its kind for a person and a task. */
export const occasionOf = ({ reason, key }: Pick<Situation, "reason" | "key">, days: number): string =>
  `${reason} ${key} ${days}`;
