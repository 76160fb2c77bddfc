import type { ProgressRowFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { filteredRows, sortedRows } from "./progressView";

const row = (name: string, override: Partial<ProgressRowFragment> = {}): ProgressRowFragment => ({
  selfDone: 10,
  selfOf: 10,
  missingEvidence: 0,
  lockedAt: "2024-11-01T00:00:00.000Z",
  reopened: false,
  appraised: 0,
  appraisalOf: 12,
  openQuestions: 0,
  secondDone: 0,
  finals: 0,
  dueOn: null,
  dueState: "NONE",
  assessment: {
    id: `assessment_${name}`,
    version: 1,
    viewerCan: [],
    reopenedUntil: null,
    unit: { id: `unit_${name}`, name, parent: null },
  },
  ...override,
});

const rows = [
  row("Huyện Đà Bắc", { selfDone: 4, lockedAt: null }),
  row("Huyện Bảo Lạc", { missingEvidence: 2, lockedAt: null }),
  row("Huyện Hạ Lang", { openQuestions: 1 }),
  row("Huyện Bảo Lâm"),
];
const names = (shown: readonly ProgressRowFragment[]) => shown.map(({ assessment }) => assessment.unit.name);

describe("the progress board", () => {
  it("shows what is not locked, what lacks something, and what has questions", () => {
    expect(names(filteredRows(rows, "unlocked"))).toEqual(["Huyện Đà Bắc", "Huyện Bảo Lạc"]);
    expect(names(filteredRows(rows, "lacking"))).toEqual(["Huyện Đà Bắc", "Huyện Bảo Lạc"]);
    expect(names(filteredRows(rows, "questions"))).toEqual(["Huyện Hạ Lang"]);
    expect(filteredRows(rows, "all")).toHaveLength(4);
  });

  it("sorts names as Vietnamese do", () => {
    expect(names(sortedRows(rows, { column: "unit", isDown: false }))).toEqual([
      "Huyện Bảo Lạc",
      "Huyện Bảo Lâm",
      "Huyện Đà Bắc",
      "Huyện Hạ Lang",
    ]);
  });

  it("sorts by how far units are, equals by name both ways", () => {
    expect(names(sortedRows(rows, { column: "self", isDown: false }))[0]).toBe("Huyện Đà Bắc");
    expect(names(sortedRows(rows, { column: "self", isDown: true }))).toEqual([
      "Huyện Bảo Lạc",
      "Huyện Bảo Lâm",
      "Huyện Hạ Lang",
      "Huyện Đà Bắc",
    ]);
  });
});
