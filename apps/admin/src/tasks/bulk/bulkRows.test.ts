import { describe, expect, it } from "vitest";
import { inBatches, notDone, outcomesOf, refusedFirst } from "./bulkRows";

const rows = ["a", "b", "c"].map((id) => ({
  id,
  version: 1,
  title: `Nhiệm vụ ${id}`,
  leadUnit: { id: "unit_1", name: "Sở Nội vụ" },
}));

const answered = outcomesOf(rows, [
  { index: 0, error: null },
  { index: 1, error: { message: "Nhiệm vụ đã thay đổi" } },
]);

describe("the outcome of many rows", () => {
  it("names each task and why it was refused", () => {
    expect(answered).toEqual([
      { id: "a", title: "Nhiệm vụ a", refusal: null },
      { id: "b", title: "Nhiệm vụ b", refusal: "Nhiệm vụ đã thay đổi" },
    ]);
  });

  it("shows what was refused first", () => {
    expect(refusedFirst(answered).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("leaves selected what was refused and what was never sent", () => {
    expect(notDone(rows, answered)).toEqual(["b", "c"]);
    expect(notDone(rows, [])).toEqual(["a", "b", "c"]);
  });
});

it("sends no more rows at once than the API takes", () => {
  expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inBatches([])).toEqual([]);
});
