import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { formatDecimal } from "../../points/formatPoints";
import { rowInput, taskRowOf } from "./taskRows";

const deduction = {
  id: "deduction_7",
  points: "4.5",
  expectedPoints: "1.25",
  responsibleUnit: { id: "unit_2", name: "Phòng Nội vụ" },
} as DeductionRowFragment;

const write = (points: string) => formatDecimal(points, "vi");

describe("a task to be made from a deduction", () => {
  it("is led by who answers for it and brings back what no task does yet", () => {
    expect(taskRowOf(deduction, write)).toMatchObject({ leadUnitId: "unit_2", expectedPoints: "3,25" });
  });

  it("leaves to the API what was not typed", () => {
    const row = { ...taskRowOf(deduction, write), title: "  ", expectedPoints: "" };
    expect(rowInput(row, "vi")).toEqual({
      deductionId: "deduction_7",
      title: null,
      leadUnitId: "unit_2",
      dueOn: null,
      expectedPoints: null,
    });
  });

  it("sends points as the API reads them", () => {
    expect(rowInput(taskRowOf(deduction, write), "vi").expectedPoints).toBe("3.25");
  });
});
