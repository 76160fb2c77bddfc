import type { PlanAnnexRowFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { annexGroups, deductionsOf } from "./annexView";

const criterion = (id: string) => ({ id, code: id, name: `Tiêu chí ${id}` });
const unit = { id: "u1", name: "Phòng Nội vụ" };

const row = (number: string, changes: Partial<PlanAnnexRowFragment> = {}): PlanAnnexRowFragment => ({
  number,
  maxPoints: "2",
  finalPoints: "1.5",
  lostPoints: "0.5",
  expectedPoints: "0.25",
  solution: `Giải pháp ${number}`,
  dueOn: null,
  dueWords: null,
  deliverable: null,
  area: criterion("1"),
  criterion: criterion("1.1"),
  assessedUnit: unit,
  causes: [],
  leadUnit: unit,
  cooperatingUnits: [],
  directive: null,
  task: null,
  ...changes,
});

describe("the annex of a plan", () => {
  it("counts a criterion's lost points once over its tasks, and what each task expects back", () => {
    const [group] = annexGroups([
      row("1.1"),
      row("1.2"),
      row("1.3", { criterion: criterion("1.2"), lostPoints: "0.1", expectedPoints: null }),
    ]);
    expect(group).toMatchObject({ number: "1", lost: "0.6", expected: "0.5" });
    expect(group?.rows).toHaveLength(3);
  });

  it("keeps areas and what follows them apart, in the order of their numbers", () => {
    const directive = { id: "d1", number: "12/CT-UBND", extract: "Chấn chỉnh" };
    const noPoints = { area: null, criterion: null, lostPoints: null, expectedPoints: null };
    const groups = annexGroups([
      row("1.1"),
      row("2.1", { area: criterion("3") }),
      row("10.1", { ...noPoints, directive }),
    ]);
    expect(groups.map(({ number, area, directive: order }) => [number, area?.code, order?.number])).toEqual([
      ["1", "1", undefined],
      ["2", "3", undefined],
      ["10", undefined, "12/CT-UBND"],
    ]);
    expect(groups[2]?.lost).toBe("0");
  });

  it("counts the same criterion of two units twice", () => {
    const other = { id: "u2", name: "Phòng Tài chính" };
    expect(annexGroups([row("1.1"), row("1.2", { assessedUnit: other })])[0]?.lost).toBe("1");
  });

  it("is empty where no task is", () => {
    expect(annexGroups([])).toEqual([]);
  });
});

it("leads from a row to the lost points of its own criterion only", () => {
  const link = (id: string, of: string) => ({ deduction: { id, criterion: { id: of } } });
  const task = {
    id: "t1",
    status: "IN_PROGRESS" as const,
    deductionLinks: [link("d1", "1.1"), link("d2", "9.9"), { deduction: null }],
  };
  expect(deductionsOf(row("1.1", { task }))).toEqual(["d1"]);
  expect(deductionsOf(row("1.1", { task, criterion: null }))).toEqual([]);
  expect(deductionsOf(row("1.1"))).toEqual([]);
});
