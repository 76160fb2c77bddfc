import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, sumPoints } from "../points/points.js";
import { type CandidateTask, chooseTasks, halfDaysOf, type TaskBounds } from "./best-tasks.js";

const task = (id: string, points: string, effortDays: string | null = null): CandidateTask => ({
  ...{ id, points, effortDays },
});
const within = (bounds: Partial<TaskBounds>): TaskBounds => ({
  effortDays: null,
  taskLimit: null,
  ...bounds,
});

const four = [task("a", "3", "10"), task("b", "2", "5"), task("c", "1.5", "5"), task("d", "0", "0.5")];

describe("the best tasks", () => {
  it.each<[Partial<TaskBounds>, string[], string, string]>([
    [{}, ["b", "a", "c"], "6.5", "20"],
    [{ effortDays: "10" }, ["b", "c"], "3.5", "10"],
    [{ effortDays: "9.5" }, ["b"], "2", "5"],
    [{ effortDays: "10", taskLimit: 1 }, ["a"], "3", "10"],
    [{ taskLimit: 2 }, ["b", "a"], "5", "15"],
    [{ effortDays: "0" }, [], "0", "0"],
  ])("within %j are %j", (bounds, ids, points, effortDays) => {
    expect(chooseTasks(four, within(bounds))).toEqual({ ids, points, effortDays });
  });

  it("take of equal points the least effort", () => {
    const equal = [task("slow", "2", "6"), task("quick", "2", "1.5"), task("half", "1", "0.5")];
    expect(chooseTasks(equal, within({ effortDays: "6", taskLimit: 1 })).ids).toEqual(["quick"]);
    expect(chooseTasks(equal, within({ taskLimit: 1 })).ids).toEqual(["quick"]);
  });

  it.each([
    [null, 2],
    ["0.5", 1],
    ["0.6", 2],
    ["3", 6],
  ])("count an effort of %s days as %s halves", (effortDays, halves) => {
    expect(halfDaysOf(effortDays)).toBe(halves);
  });

  it.each(["-1", "366.5"])("refuse %s days to spend", (effortDays) => {
    expect(() => chooseTasks(four, within({ effortDays }))).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", messageKey: "outOfRange" }),
    );
  });

  const tasks = fc.array(
    fc.record({
      points: fc.integer({ min: 0, max: 60 }).map((points) => `${points / 20}`),
      effortDays: fc.option(fc.integer({ min: 1, max: 12 }).map((halves) => `${halves / 2}`)),
    }),
    { maxLength: 9 },
  );

  it("are those that trying every choice finds", () => {
    fc.assert(
      fc.property(
        tasks,
        fc.option(fc.integer({ min: 0, max: 40 })),
        fc.option(fc.integer({ min: 1, max: 6 })),
        (made, halfDays, taskLimit) => {
          const all = made.map((each, index) => ({ ...each, id: `${index}` }));
          const bounds = { effortDays: halfDays === null ? null : `${halfDays / 2}`, taskLimit };
          const best = everyChoice(all)
            .filter((choice) => choice.length <= (taskLimit ?? 99) && effortOf(choice) <= (halfDays ?? 999))
            .toSorted((a, b) => comparePoints(pointsOf(b), pointsOf(a)) || effortOf(a) - effortOf(b))[0];
          const chosen = chooseTasks(all, bounds);
          const rows = all.filter(({ id }) => chosen.ids.includes(id));
          expect(rows).toHaveLength(chosen.ids.length);
          expect(chosen.points).toBe(pointsOf(best ?? []));
          expect(pointsOf(rows)).toBe(chosen.points);
          expect(Number(chosen.effortDays) * 2).toBe(effortOf(best ?? []));
          expect(effortOf(rows)).toBe(effortOf(best ?? []));
          expect(rows.length).toBeLessThanOrEqual(taskLimit ?? 99);
        },
      ),
    );
  });
});

const pointsOf = (choice: readonly CandidateTask[]) => sumPoints(choice.map(({ points }) => points));
const effortOf = (choice: readonly CandidateTask[]) =>
  choice.reduce((sum, { effortDays }) => sum + halfDaysOf(effortDays), 0);

function everyChoice(tasks: readonly CandidateTask[]): CandidateTask[][] {
  const [first, ...others] = tasks;
  if (!first) return [[]];
  return everyChoice(others).flatMap((choice) => [choice, [first, ...choice]]);
}
