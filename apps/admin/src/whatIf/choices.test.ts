import { describe, expect, it } from "vitest";
import { criterionChoices, pointsPerDay, taskChoices } from "./choices";

type Deductions = Parameters<typeof taskChoices>[0];
type Task = NonNullable<Deductions[number]["taskLinks"][number]["task"]>;

const task = (id: string, status: Task["status"] = "ASSIGNED"): Task => ({
  id,
  title: id,
  status,
  dueOn: null,
  dueWords: null,
  effortDays: null,
  leadUnit: { id: "unit_1", name: "Văn phòng" },
});

const deduction = (code: string, points: string, links: [Task | null, string][]): Deductions[number] => ({
  id: `deduction_${code}_${points}`,
  points,
  criterion: { id: `criterion_${code}`, code, name: code, maxPoints: "5" },
  taskLinks: links.map(([found, expectedPoints]) => ({ task: found, expectedPoints })),
});

describe("what may be chosen", () => {
  const [first, second] = [task("task_1"), task("task_2")];
  const deductions = [
    deduction("1.1", "2", [
      [first, "0.5"],
      [second, "1.5"],
    ]),
    deduction("1.1", "0.5", []),
    deduction("1.2", "3", [
      [first, "1.25"],
      [null, "1"],
    ]),
  ];

  it("is each task once, with all that it promises, the most first", () => {
    expect(taskChoices(deductions).map(({ task: { id }, expected }) => [id, expected])).toEqual([
      ["task_1", "1.75"],
      ["task_2", "1.5"],
    ]);
  });

  it("is no task that is done or given up, nor one that promises nothing", () => {
    const done = deduction("1.3", "1", [
      [task("task_3", "VERIFIED"), "1"],
      [task("task_4", "CANCELLED"), "1"],
      [task("task_5"), "0"],
    ]);
    expect(taskChoices([done])).toEqual([]);
  });

  it("is each criterion once, with all that it lost", () => {
    expect(criterionChoices(deductions).map(({ criterion, lost }) => [criterion.code, lost])).toEqual([
      ["1.2", "3"],
      ["1.1", "2.5"],
    ]);
  });
});

describe("points for a day's effort", () => {
  it("counts a task without an effort as one day", () => {
    expect(pointsPerDay("1.5", null)).toBe("1.50");
    expect(pointsPerDay("1.5", "4")).toBe("0.38");
  });
});
