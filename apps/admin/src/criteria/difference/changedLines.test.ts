import { expect, it } from "vitest";
import { criterion } from "../tree/criterionExample";
import { changedLines } from "./changedLines";

it("lays both sides of what changed beside each other, a rule in words", () => {
  const from = criterion("1.1", { beneath: "1", maxPoints: "1" });
  const to = criterion("1.2", {
    beneath: "2",
    maxPoints: "1.5",
    rule: { kind: "DISCRETIONARY", max: "1.5" },
  });
  const members = ["code", "maxPoints", "rule", "parent"];
  const write = (value: string) => value.replace(".", ",");
  expect(changedLines({ from, to, members }, { maxPoints: write })).toEqual([
    { member: "code", from: "1.1", to: "1.2" },
    { member: "maxPoints", from: "1", to: "1,5" },
    { member: "rule", from: null, to: "Chấm tối đa 1,5 điểm, có nêu lý do" },
    { member: "parent", from: "1. Tiêu chí 1", to: "2. Tiêu chí 2" },
  ]);
});
