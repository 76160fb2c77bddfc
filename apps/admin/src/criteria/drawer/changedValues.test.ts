import { expect, it } from "vitest";
import { changedValues } from "./changedValues";

it("finds what was changed, in whatever depth, and what was emptied", () => {
  const before = { name: "Kế hoạch", nameEn: "Plan", method: null, rule: { items: [1] }, kind: "SCORED" };
  const values = { name: "Kế hoạch năm", nameEn: "", method: "", rule: { items: [1, 2] }, kind: "SCORED" };
  expect(changedValues(values, before)).toEqual({
    name: "Kế hoạch năm",
    nameEn: "",
    rule: { items: [1, 2] },
  });
});
