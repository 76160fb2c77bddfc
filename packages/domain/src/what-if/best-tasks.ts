import { badInput } from "../errors/domain-error.js";
import { Big, write } from "../points/decimal.js";
import { comparePoints, isPositive, type Points, sumPoints } from "../points/points.js";

/** A task with what it would bring back and what it takes. */
export type CandidateTask = { id: string; points: Points; effortDays: string | null };

export type TaskBounds = {
  /** Person-days to spend; null: any number. */
  effortDays: string | null;
  taskLimit: number | null;
};

export type ChosenTasks = {
  /** In the order of points for a day's effort. */
  ids: string[];
  points: Points;
  effortDays: string;
};

export const maxCandidates = 200;
export const maxEffortDays = 366;

type Item = { id: string; points: Points; value: bigint; halfDays: number };

/** Efforts count in halves, rounded up; a task without one counts as a day. */
export function halfDaysOf(effortDays: string | null): number {
  return effortDays === null ? 2 : Number(new Big(effortDays).times(2).round(0, Big.roundUp).toFixed());
}

/**
 * The tasks that bring back the most points within the bounds; of several such choices one of the least
 * effort. Exact (0/1 knapsack). Throws tooMany, outOfRange.
 */
export function chooseTasks(candidates: readonly CandidateTask[], bounds: TaskBounds): ChosenTasks {
  const useful = candidates.filter(({ points }) => isPositive(points));
  if (useful.length > maxCandidates) throw badInput("tooMany", { max: maxCandidates }, "assessmentId");
  const items = asItems(useful);
  const chosen = fill(items, capacityOf(items, bounds), bounds.taskLimit);
  const halfDays = chosen.reduce((sum, item) => sum + item.halfDays, 0);
  return {
    ids: chosen.toSorted(byReturn).map(({ id }) => id),
    points: sumPoints(chosen.map(({ points }) => points)),
    effortDays: write(new Big(halfDays).div(2)),
  };
}

/** Values as whole numbers of the smallest decimal that any of them has. */
function asItems(tasks: readonly CandidateTask[]): Item[] {
  const decimals = Math.max(0, ...tasks.map(({ points }) => points.split(".")[1]?.length ?? 0));
  const scale = new Big(`1e${decimals}`);
  return tasks.map(({ id, points, effortDays }) => ({
    id,
    points,
    value: BigInt(new Big(points).times(scale).toFixed(0)),
    halfDays: halfDaysOf(effortDays),
  }));
}

/** Half days to spend; no more than all tasks together take. */
function capacityOf(items: readonly Item[], { effortDays }: TaskBounds): number {
  if (effortDays !== null) {
    const isPossible =
      comparePoints(effortDays, "0") >= 0 && comparePoints(effortDays, `${maxEffortDays}`) <= 0;
    if (!isPossible) throw badInput("outOfRange", { min: 0, max: maxEffortDays }, "effortDays");
  }
  const all = items.reduce((sum, { halfDays }) => sum + halfDays, 0);
  const given =
    effortDays === null ? all : Number(new Big(effortDays).times(2).round(0, Big.roundDown).toFixed());
  return Math.min(all, given);
}

function fill(items: readonly Item[], capacity: number, taskLimit: number | null): Item[] {
  const limit = taskLimit === null || taskLimit >= items.length ? null : taskLimit;
  const all = items.reduce((sum, { halfDays }) => sum + halfDays, 0);
  // Where effort does not bind, the largest are the best.
  if (capacity >= all) return items.toSorted(byValue).slice(0, limit ?? items.length);
  return fillWithin(items, capacity, limit);
}

const compareValues = (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b));
const byValue = (a: Item, b: Item) => compareValues(b.value, a.value) || a.halfDays - b.halfDays;
const byReturn = (a: Item, b: Item) =>
  compareValues(b.value * BigInt(a.halfDays), a.value * BigInt(b.halfDays)) || byValue(a, b);

/** best[count][w]: the most within w half days, of at most so many tasks; one row where any number may be. */
function fillWithin(items: readonly Item[], capacity: number, limit: number | null): Item[] {
  const rows = limit === null ? [0] : Array.from({ length: limit }, (_, index) => limit - index);
  const step = limit === null ? 0 : 1;
  const best = Array.from({ length: (limit ?? 0) + 1 }, () => new Array<bigint>(capacity + 1).fill(0n));
  const takes = items.map(({ value, halfDays }) => {
    const taken = best.map(() => new Uint8Array(capacity + 1));
    for (const row of rows) {
      const [own, from, marks] = [best[row] ?? [], best[row - step] ?? [], taken[row]];
      for (let w = capacity; w >= halfDays; w -= 1) {
        const withIt = (from[w - halfDays] ?? 0n) + value;
        if (withIt <= (own[w] ?? 0n)) continue;
        own[w] = withIt;
        if (marks) marks[w] = 1;
      }
    }
    return taken;
  });
  const last = best[limit ?? 0] ?? [];
  let w = last.indexOf(last[capacity] ?? 0n);
  let row = limit ?? 0;
  const chosen: Item[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || !takes[index]?.[row]?.[w]) continue;
    chosen.push(item);
    w -= item.halfDays;
    row -= step;
  }
  return chosen;
}
