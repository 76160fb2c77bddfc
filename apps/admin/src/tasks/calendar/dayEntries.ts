import { type DueDates, dueStateOf, isClosed, type TaskStatus } from "@reform-ledger/domain";

/** A task on the day on which it is due, or on which the report of its month or quarter is. */
export interface DayEntry<Task> {
  task: Task;
  kind: "DUE" | "REPORT";
}

type DatedTask = DueDates & { id: string; status: TaskStatus };

function entriesOf<Task extends DatedTask>(task: Task): { day: string; entry: DayEntry<Task> }[] {
  const { dueOn, reportDueOn } = task;
  const hasReport = reportDueOn && reportDueOn !== dueOn && !isClosed(task);
  return [
    ...(dueOn ? [{ day: dueOn, entry: { task, kind: "DUE" as const } }] : []),
    ...(hasReport ? [{ day: reportDueOn, entry: { task, kind: "REPORT" as const } }] : []),
  ];
}

/** What is due on each day of a span, each task once a day, in the order of the days. */
export function entriesByDay<Task extends DatedTask>(
  tasks: readonly Task[],
  from: string,
  to: string,
): Map<string, DayEntry<Task>[]> {
  const once = [...new Map(tasks.map((task) => [task.id, task])).values()];
  const dated = once
    .flatMap(entriesOf)
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const byDay = Map.groupBy(dated, ({ day }) => day);
  return new Map([...byDay].map(([day, found]) => [day, found.map(({ entry }) => entry)]));
}

/** Whether what falls on this day is late today; a report that is missing does not make the due date late. */
export const isLate = <Task extends DatedTask>({ task, kind }: DayEntry<Task>, today: string): boolean =>
  dueStateOf(kind === "DUE" ? { ...task, reportDueOn: null } : task, today) === "OVERDUE";
