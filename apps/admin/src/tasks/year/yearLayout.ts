import {
  type DueState,
  daysAfter,
  daysBetween,
  dueStateOf,
  type TaskStatus,
  vietnamDate,
} from "@reform-ledger/domain";

export interface SpanTask {
  status: TaskStatus;
  dueOn: string | null;
  firstDueOn: string | null;
  createdAt: string;
  verifiedAt: string | null;
  /** The oldest entries of its timeline. */
  updates: { nodes: readonly { kind: string; createdAt: string }[] };
}

export interface TaskSpan {
  startsOn: string;
  /** Null where words stand for the date. */
  dueOn: string | null;
  /** The first due date, where another took its place. */
  firstDueOn: string | null;
  verifiedOn: string | null;
  state: DueState;
  /** Until when it went on after its due date. */
  lateUntil: string | null;
}

/** When the task was given; before that, and where nothing says it, when it was written down. */
function startOf({ updates, createdAt }: SpanTask): string {
  const moments = (kind?: string) =>
    updates.nodes.filter((update) => !kind || update.kind === kind).map((update) => update.createdAt);
  const [first] = (moments("ASSIGNED")[0] ? moments("ASSIGNED") : moments()).sort();
  return vietnamDate(new Date(first ?? createdAt));
}

/** How a task lies in time: its own due date, not those of its reports. */
export function spanOf(task: SpanTask, today: string): TaskSpan {
  const { dueOn, status } = task;
  const firstDueOn = task.firstDueOn === dueOn ? null : task.firstDueOn;
  const verifiedOn = task.verifiedAt && vietnamDate(new Date(task.verifiedAt));
  const state = dueStateOf({ dueOn, status }, today);
  const until = state === "DONE" ? verifiedOn : state === "OVERDUE" ? today : null;
  const lateUntil = dueOn && until && until > dueOn ? until : null;
  return { startsOn: startOf(task), dueOn, firstDueOn, verifiedOn, state, lateUntil };
}

const firstDay = (year: number) => `${year}-01-01`;
const daysOf = (year: number) => daysBetween(firstDay(year), firstDay(year + 1));

/** How far into a year a day begins, in percent of its width; below 0 or above 100 outside of it. */
export const placeOf = (day: string, year: number): number =>
  (daysBetween(firstDay(year), day) * 100) / daysOf(year);

export const isInYear = (day: string, year: number): boolean => day.startsWith(`${year}-`);

export interface Bar {
  left: number;
  width: number;
}

/** From the first day to the end of the last one, as far as it lies in the year; null is open. */
export function barOf(from: string, to: string | null, year: number): Bar | null {
  const left = Math.max(placeOf(from, year), 0);
  const right = to === null ? 100 : Math.min(placeOf(daysAfter(to, 1), year), 100);
  return right > left ? { left, width: right - left } : null;
}

/** Where each month begins, in percent of the year's width. */
export const monthStarts = (year: number): number[] =>
  Array.from({ length: 12 }, (_, month) => placeOf(`${year}-${String(month + 1).padStart(2, "0")}-01`, year));

/** Whether any of a task's time lies in the year. */
export const touches = ({ startsOn, dueOn, lateUntil }: TaskSpan, year: number): boolean =>
  barOf(startsOn, dueOn && (lateUntil ?? dueOn), year) !== null || (dueOn !== null && isInYear(dueOn, year));

export interface SpanGroup<Task> {
  id: string;
  /** Null where a task belongs to none. */
  name: string | null;
  tasks: Task[];
}

const byName = new Intl.Collator("vi").compare;

/** Under their names in the Vietnamese alphabet; those that belong to none come last. */
export function grouped<Task>(
  tasks: readonly Task[],
  groupOf: (task: Task) => { id: string; name: string } | null,
): SpanGroup<Task>[] {
  const byGroup = Map.groupBy(tasks, (task) => groupOf(task)?.id ?? "");
  return [...byGroup]
    .map(([id, found]) => ({ id, name: found[0] ? (groupOf(found[0])?.name ?? null) : null, tasks: found }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || byName(a.name ?? "", b.name ?? ""));
}

/** The year that the path names, else the one of today. */
export const yearShown = (named: string | undefined, today: string): number =>
  Number(named && /^(19|20|21)\d{2}$/.test(named) ? named : today.slice(0, 4));
