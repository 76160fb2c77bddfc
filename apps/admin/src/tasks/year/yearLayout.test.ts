import { describe, expect, it } from "vitest";
import {
  barOf,
  grouped,
  monthStarts,
  placeOf,
  type SpanTask,
  spanOf,
  touches,
  yearShown,
} from "./yearLayout";

const aTask = (changes: Partial<SpanTask> = {}): SpanTask => ({
  status: "IN_PROGRESS",
  dueOn: "2023-10-31",
  firstDueOn: "2023-10-31",
  createdAt: "2023-06-01T02:00:00.000Z",
  verifiedAt: null,
  updates: {
    nodes: [
      { kind: "ASSIGNED", createdAt: "2023-06-20T02:00:00.000Z" },
      { kind: "CREATED", createdAt: "2023-06-10T02:00:00.000Z" },
    ],
  },
  ...changes,
});

describe("a task in time", () => {
  it("begins when it was given, or else when it was written down", () => {
    expect(spanOf(aTask(), "2023-09-01").startsOn).toBe("2023-06-20");
    const [, created] = aTask().updates.nodes;
    expect(spanOf(aTask({ updates: { nodes: created ? [created] : [] } }), "2023-09-01").startsOn).toBe(
      "2023-06-10",
    );
    expect(spanOf(aTask({ updates: { nodes: [] } }), "2023-09-01").startsOn).toBe("2023-06-01");
  });

  it("names the first due date only where another took its place", () => {
    expect(spanOf(aTask(), "2023-09-01").firstDueOn).toBeNull();
    expect(spanOf(aTask({ firstDueOn: "2023-08-31" }), "2023-09-01").firstDueOn).toBe("2023-08-31");
  });

  it("goes on after its due date until today, or until it was verified", () => {
    expect(spanOf(aTask(), "2023-11-15")).toMatchObject({ state: "OVERDUE", lateUntil: "2023-11-15" });
    const verified = aTask({ status: "VERIFIED", verifiedAt: "2023-11-05T17:00:00.000Z" });
    expect(spanOf(verified, "2024-01-01")).toMatchObject({ state: "DONE", lateUntil: "2023-11-06" });
    expect(spanOf(aTask(), "2023-10-31").lateUntil).toBeNull();
  });
});

describe("the width of a year", () => {
  it("is shared by its days", () => {
    expect(placeOf("2023-01-01", 2023)).toBe(0);
    expect(placeOf("2024-01-01", 2023)).toBe(100);
    expect(placeOf("2023-12-31", 2023)).toBeCloseTo(99.73, 2);
    expect(monthStarts(2023)).toHaveLength(12);
    expect(monthStarts(2024)[2]).toBeCloseTo((60 * 100) / 366, 6);
  });

  it("holds a bar to the end of its last day, and no more than the year", () => {
    expect(barOf("2023-01-01", "2023-12-31", 2023)).toEqual({ left: 0, width: 100 });
    expect(barOf("2022-06-01", "2024-06-01", 2023)).toEqual({ left: 0, width: 100 });
    expect(barOf("2023-06-01", null, 2023)?.width).toBeCloseTo(100 - placeOf("2023-06-01", 2023), 9);
    expect(barOf("2022-01-01", "2022-12-31", 2023)).toBeNull();
  });

  it("is touched by what is done, late or due in it", () => {
    const span = spanOf(aTask(), "2024-02-01");
    expect([2022, 2023, 2024, 2025].filter((year) => touches(span, year))).toEqual([2023, 2024]);
    const givenLate = spanOf(
      aTask({ updates: { nodes: [] }, createdAt: "2026-01-01T00:00:00Z" }),
      "2026-02-01",
    );
    expect(touches(givenLate, 2023)).toBe(true);
  });
});

it("groups tasks by name and leaves those without a group to the end", () => {
  const tasks = ["Đợt 2", null, "Công tác", "Đợt 2"].map((plan) => ({
    plan: plan ? { id: plan, name: plan } : null,
  }));
  expect(grouped(tasks, ({ plan }) => plan).map(({ name, tasks: found }) => [name, found.length])).toEqual([
    ["Công tác", 1],
    ["Đợt 2", 2],
    [null, 1],
  ]);
});

it.each([
  ["2023", 2023],
  ["20", 2026],
  [undefined, 2026],
])("shows for the year %s in the path %i", (named, year) => {
  expect(yearShown(named, "2026-11-23")).toBe(year);
});
