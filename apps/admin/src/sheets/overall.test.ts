import { describe, expect, it } from "vitest";
import type { Pending, PendingStatus } from "./autosave/autosaveQueue";
import { overallTime } from "./autosave/overallTime";
import { filledOf, saveStateOf } from "./overall";
import type { RowView } from "./SheetStore";
import { entryOf, type SheetRow } from "./sheetModel";
import { scoredWith, sheetArea, sheetRow } from "./sheetRow.builder";
import { vietnamMoment } from "./vietnamMoment";

const entry = entryOf(sheetRow(), "SELF");
const draft = { stage: "SELF", entry, typed: null, base: { version: 1, entry } } as const;
const pendingOf = (...statuses: PendingStatus[]) =>
  new Map<string, Pending>(
    statuses.map((status, index) => [
      String(index),
      { draft, status, dueAt: 0, message: null, theirs: null },
    ]),
  );

describe("the state of all that is typed", () => {
  it.each([
    [["sending", "conflict", "offline"], { kind: "conflict", rows: 1 }],
    [["offline", "offline", "held"], { kind: "offline", rows: 2 }],
    [["held", "refused", "waiting"], { kind: "problem", rows: 2 }],
    [["waiting"], { kind: "saving", rows: 1 }],
  ] as const)("is that of its gravest rows: %j", (statuses, state) => {
    expect(saveStateOf({ pendings: pendingOf(...statuses), savedAt: 1 })).toEqual(state);
  });

  it("is saved once something was, and untouched before", () => {
    expect(saveStateOf({ pendings: new Map(), savedAt: 1 }).kind).toBe("saved");
    expect(saveStateOf({ pendings: new Map(), savedAt: null }).kind).toBe("untouched");
  });
});

describe("how much of a sheet is filled", () => {
  const viewOf = (row: SheetRow, isOpen = true): RowView => ({
    row,
    stage: isOpen && row.isLeaf ? "SELF" : null,
    entry: isOpen && row.isLeaf ? entryOf(row, "SELF") : null,
    pending: null,
    savedAt: null,
  });
  const rows = [
    sheetArea(),
    sheetRow({ criterion: { evidenceRequired: true }, values: { SELF: scoredWith("1") } }),
    sheetRow({ id: "criterion_3", values: { SELF: scoredWith("0") }, openQuestions: 2 }),
    sheetRow({ id: "criterion_4" }),
    sheetRow({ id: "criterion_5", criterion: { method: "SURVEY" } }),
  ];

  it("counts the rows that the viewer fills, zero as filled", () => {
    const views = rows.map((row) => viewOf(row, row.criterion.method !== "SURVEY"));
    expect(filledOf(views)).toEqual({ filled: 2, of: 3, missingEvidence: 1, questions: 2 });
  });

  it("counts what the unit scores itself for those who only read", () => {
    expect(filledOf(rows.map((row) => viewOf(row, false)))).toMatchObject({ filled: 2, of: 3 });
  });
});

describe("moments of the sheet", () => {
  it("are typed and read by the clock in Vietnam", () => {
    expect(vietnamMoment("2026-03-01T10:30")).toBe("2026-03-01T03:30:00.000Z");
    expect(vietnamMoment("")).toBeNull();
    expect(overallTime(Date.parse("2026-03-01T03:32:00Z"))).toBe("10:32");
  });
});
