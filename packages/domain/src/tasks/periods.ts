import { daysAfter } from "../calendar/calendar.js";
import { ruleBroken } from "../errors/domain-error.js";
import { isClosed, type TaskStatus } from "./task-status.js";

/** How often a task comes back; NONE is once, CONTINUOUS is "thường xuyên" without periods. */
export const recurrences = ["NONE", "MONTHLY", "QUARTERLY", "CONTINUOUS"] as const;
export type Recurrence = (typeof recurrences)[number];

export const periodStates = ["REPORTED", "OPEN", "MISSED", "AHEAD"] as const;
export type PeriodState = (typeof periodStates)[number];

export type RecurringTask = {
  recurrence: Recurrence;
  dueOn: string | null;
  reportDueOn: string | null;
  status: TaskStatus;
};

/** A report that completed the period with this last day. */
export type PeriodReport = { periodEnd: string };

export type Period<Report extends PeriodReport = PeriodReport> = {
  /** "07/2023" or "Quý III/2023". */
  label: string;
  startsOn: string;
  endsOn: string;
  state: PeriodState;
  report: Report | null;
};

const monthsOf: Readonly<Partial<Record<Recurrence, number>>> = { MONTHLY: 1, QUARTERLY: 3 };

export const maxPeriods = 24;

/** Whether reports are due at the ends of months or quarters. */
export const isPeriodic = (recurrence: Recurrence): boolean => monthsOf[recurrence] !== undefined;

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstDayOf = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** First month of the period that holds a day, as months since year 0. */
const periodStart = (day: string, months: number) => Math.floor(monthNumber(day) / months) * months;

/** Last day of the month or quarter that holds a day; null for what has no periods. */
export function periodEndOf(day: string, recurrence: Recurrence): string | null {
  const months = monthsOf[recurrence];
  return months === undefined ? null : daysAfter(firstDayOf(periodStart(day, months) + months), -1);
}

/** First day of the month or quarter that holds a day; the day itself for what has no periods. */
export function periodStartOf(day: string, recurrence: Recurrence): string {
  const months = monthsOf[recurrence];
  return months === undefined ? day : firstDayOf(periodStart(day, months));
}

const romanQuarters = ["I", "II", "III", "IV"] as const;

/** A period by its last day, as an office writes it: "07/2023", "Quý III/2023". */
export function periodLabel(endsOn: string, recurrence: Recurrence): string {
  const month = Number(endsOn.slice(5, 7));
  const year = endsOn.slice(0, 4);
  if (recurrence !== "QUARTERLY") return `${endsOn.slice(5, 7)}/${year}`;
  return `Quý ${romanQuarters[Math.ceil(month / 3) - 1]}/${year}`;
}

const periodAfter = (endsOn: string, recurrence: Recurrence) => periodEndOf(daysAfter(endsOn, 1), recurrence);

/** A report is due only for periods that end by the due date. */
const upToDue = (endsOn: string | null, dueOn: string | null) =>
  endsOn !== null && dueOn !== null && endsOn > dueOn ? null : endsOn;

const later = (a: string | null, b: string | null) => (a !== null && (b === null || a > b) ? a : b);

/**
 * The end of the period whose report comes next, once a task is given, its dates or its recurrence change.
 * What was asked for stays due; a task that starts over is not asked for the periods in between.
 */
export function reportDueOnOf(
  task: RecurringTask,
  today: string,
  { lastReported = null, restart = false }: { lastReported?: string | null; restart?: boolean } = {},
): string | null {
  if (!isPeriodic(task.recurrence) || task.status === "DRAFT") return null;
  if (task.reportDueOn !== null && !restart) return upToDue(task.reportDueOn, task.dueOn);
  const next = lastReported === null ? null : periodAfter(lastReported, task.recurrence);
  return upToDue(later(next, periodEndOf(today, task.recurrence)), task.dueOn);
}

/**
 * The period that a report completes now, and the one whose report comes next.
 * Throws RULE_BROKEN taskWithoutPeriods, taskPeriodAhead.
 */
export function completePeriod(
  { recurrence, reportDueOn, dueOn }: Omit<RecurringTask, "status">,
  today: string,
): { periodEnd: string; reportDueOn: string | null } {
  if (reportDueOn === null) throw ruleBroken("taskWithoutPeriods", {}, "completesPeriod");
  if (periodStartOf(reportDueOn, recurrence) > today) {
    const period = periodLabel(reportDueOn, recurrence);
    throw ruleBroken("taskPeriodAhead", { period }, "completesPeriod");
  }
  return { periodEnd: reportDueOn, reportDueOn: upToDue(periodAfter(reportDueOn, recurrence), dueOn) };
}

interface Span {
  first: string;
  last: string;
  furthest: string;
}

function periodEnds({ first, last, furthest }: Span, recurrence: Recurrence): string[] {
  const ends: string[] = [];
  let end = periodEndOf(first, recurrence);
  while (end !== null && end <= last && end <= furthest) {
    ends.push(end);
    end = periodAfter(end, recurrence);
  }
  return ends;
}

function stateOf(startsOn: string, endsOn: string, isReported: boolean, today: string): PeriodState {
  if (isReported) return "REPORTED";
  if (endsOn < today) return "MISSED";
  return startsOn > today ? "AHEAD" : "OPEN";
}

const periodsAhead = 6;

/** A due date in the year 9999 has more periods ahead than anybody is shown. */
const furthestShown = (day: string, recurrence: Recurrence) =>
  firstDayOf(monthNumber(day) + (monthsOf[recurrence] ?? 0) * maxPeriods);

/** At most 24 of them: those around today, the oldest left out first. */
function around<P extends { startsOn: string }>(periods: readonly P[], today: string): P[] {
  const begun = periods.filter(({ startsOn }) => startsOn <= today).length;
  const end = Math.max(Math.min(begun + periodsAhead, periods.length), Math.min(maxPeriods, periods.length));
  return periods.slice(Math.max(end - maxPeriods, 0), end);
}

/** The periods that were reported and those that will be asked for, in order, at most 24. */
export function periodsOf<Report extends PeriodReport>(
  { recurrence, dueOn, reportDueOn, status }: RecurringTask,
  reports: readonly Report[],
  today: string,
): Period<Report>[] {
  if (!isPeriodic(recurrence)) return [];
  const reportOf = new Map(reports.map((report) => [report.periodEnd, report]));
  const asked = isClosed({ status }) ? null : reportDueOn;
  const known = [...reportOf.keys(), ...(asked === null ? [] : [asked])].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const horizon = asked === null ? last : (dueOn ?? later(periodEndOf(today, recurrence), last) ?? last);
  const span = { first, last: horizon, furthest: furthestShown(later(today, last) ?? last, recurrence) };
  const periods = periodEnds(span, recurrence).flatMap((endsOn) => {
    const report = reportOf.get(endsOn) ?? null;
    if (report === null && (asked === null || endsOn < asked)) return [];
    const startsOn = periodStartOf(endsOn, recurrence);
    const state = stateOf(startsOn, endsOn, report !== null, today);
    return [{ label: periodLabel(endsOn, recurrence), startsOn, endsOn, state, report }];
  });
  return around(periods, today);
}
