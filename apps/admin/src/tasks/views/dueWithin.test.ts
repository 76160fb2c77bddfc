import { describe, expect, it } from "vitest";
import { dueWithin } from "./dueWithin";

describe("tasks due in a span of days", () => {
  it("keep what the list asks for", () => {
    expect(dueWithin({ overdue: true }, "2023-11-01", "2023-11-30")).toEqual({
      overdue: true,
      dueOn: { gte: "2023-11-01", lte: "2023-11-30" },
    });
  });

  it.each([
    [{ lte: "2023-11-15" }, { gte: "2023-11-01", lte: "2023-11-15" }],
    [{ lte: "2024-01-01" }, { gte: "2023-11-01", lte: "2023-11-30" }],
    [{ gte: "2023-11-10" }, { gte: "2023-11-10", lte: "2023-11-30" }],
  ])("are those of both where the list asks for %j", (asked, expected) => {
    expect(dueWithin({ dueOn: asked }, "2023-11-01", "2023-11-30").dueOn).toEqual(expected);
  });
});
