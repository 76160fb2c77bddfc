import { type DueDates, dueStateOf, type TaskStatus } from "@reform-ledger/domain";

export interface LaneTask extends DueDates {
  id: string;
  status: TaskStatus;
  leadUnit: { id: string; name: string };
}

export interface Lane<Task extends LaneTask> {
  unit: { id: string; name: string };
  tasks: Task[];
  late: number;
}

const byName = new Intl.Collator("vi").compare;

/** One lane for each lead unit, in the Vietnamese alphabet; the tasks keep their order. */
export function lanesOf<Task extends LaneTask>(tasks: readonly Task[], today: string): Lane<Task>[] {
  const byUnit = Map.groupBy(tasks, ({ leadUnit }) => leadUnit.id);
  return [...byUnit.values()]
    .flatMap((ofUnit) => (ofUnit[0] ? [{ unit: ofUnit[0].leadUnit, tasks: ofUnit }] : []))
    .map((lane) => ({ ...lane, late: lateOnes(lane.tasks, today).length }))
    .sort((a, b) => byName(a.unit.name, b.unit.name));
}

export const lateOnes = <Task extends DueDates & { status: TaskStatus }>(
  tasks: readonly Task[],
  today: string,
): Task[] => tasks.filter((task) => dueStateOf(task, today) === "OVERDUE");

/** With more tasks than a screen or two can hold, lanes that have no room left begin folded. */
export function foldedAtFirst(lanes: readonly Lane<LaneTask>[], roomFor = 60): ReadonlySet<string> {
  let shown = 0;
  const folded = lanes.filter((lane) => {
    const fits = shown === 0 || shown + lane.tasks.length <= roomFor;
    if (fits) shown += lane.tasks.length;
    return !fits;
  });
  return new Set(folded.map(({ unit }) => unit.id));
}
