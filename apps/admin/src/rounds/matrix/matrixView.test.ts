import { describe, expect, it } from "vitest";
import { cellOf, heatStep, lateStep, sortedMatrixRows, withTasks } from "./matrixView";

const column = (kind: "SCORED" | "BONUS" | "PENALTY" = "SCORED") => ({
  id: "criterion_1",
  code: "1.1",
  name: "Kế hoạch",
  maxPoints: "2",
  kind,
});

const row = (name: string, points: string | null, percent: string | null) => ({
  points: [points],
  percents: [percent],
  states: [points === null ? ("NOT_APPLICABLE" as const) : ("SCORED" as const)],
  assessment: { id: `assessment_${name}`, unit: { id: `unit_${name}`, name } },
});

describe("the matrix", () => {
  it("shows points, percent or what was lost of the same score", () => {
    const scored = row("A", "1.35", "67.50");
    expect(cellOf(scored, column(), 0, "points").value).toBe("1.35");
    expect(cellOf(scored, column(), 0, "percent").value).toBe("67.50");
    expect(cellOf(scored, column(), 0, "lost").value).toBe("0.65");
  });

  it("calls nothing lost on a bonus, and all of a penalty", () => {
    expect(cellOf(row("A", "1", "50"), column("BONUS"), 0, "lost").value).toBeNull();
    expect(cellOf(row("A", "1", "50"), column("PENALTY"), 0, "lost").value).toBe("1");
  });

  it("has no figure for what is not scored, and says why", () => {
    expect(cellOf(row("A", null, null), column(), 0, "points")).toEqual({
      value: null,
      percent: null,
      state: "NOT_APPLICABLE",
    });
  });

  it("sorts by a column, those without a figure last both ways", () => {
    const rows = [row("B", "0.5", "25"), row("C", null, null), row("A", "1.5", "75"), row("D", "0.5", "25")];
    const names = (isDown: boolean) =>
      sortedMatrixRows({ rows, criteria: [column()] }, "points", { column: 0, isDown }).map(
        ({ assessment }) => assessment.unit.name,
      );
    expect(names(false)).toEqual(["B", "D", "A", "C"]);
    expect(names(true)).toEqual(["A", "B", "D", "C"]);
  });

  it.each([
    ["0", 0],
    ["49.99", 0],
    ["50", 1],
    ["89.99", 3],
    ["99.99", 4],
    ["100", 5],
    ["112", 5],
  ])("gives %s percent the step %i", (percent, step) => {
    expect(heatStep(percent, "SCORED")).toBe(step);
  });

  it("turns the colours of a penalty round", () => {
    expect([heatStep("0", "PENALTY"), heatStep("100", "PENALTY")]).toEqual([5, 0]);
  });

  it("takes the overdue tasks of each unit's area to its row, and says nothing where they may not be seen", () => {
    const cells = [{ tasksOpen: 3, tasksDone: 1, tasksOverdue: 2 }];
    const unseen = [{ tasksOpen: null, tasksDone: null, tasksOverdue: null }];
    const rows = [row("B", "1", "50"), row("A", "1", "50"), row("C", "1", "50")];
    const matrix = withTasks({ stage: "FINAL", criteria: [column()], rows }, [
      { assessment: { id: "assessment_A" }, cells },
      { assessment: { id: "assessment_B" }, cells: unseen },
    ]);
    expect(matrix.rows.map((each) => cellOf(each, column(), 0, "overdue").value)).toEqual([null, "2", null]);
  });

  it.each([
    [0, null],
    [1, 2],
    [3, 1],
    [4, 0],
    [9, 0],
  ])("paints %i overdue tasks in the step %j", (overdue, step) => {
    expect(lateStep(overdue)).toBe(step);
  });
});
