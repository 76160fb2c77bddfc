import { describe, expect, it } from "vitest";
import { decisionInput } from "./decisionInput";

describe("a decision on an extension", () => {
  it("grants the day asked for without naming it", () => {
    expect(decisionInput({ decision: "AS_ASKED", dueOn: "2023-12-31", note: "" })).toEqual({
      grant: true,
      note: null,
    });
  });

  it("grants another day by naming it", () => {
    expect(decisionInput({ decision: "OTHER_DAY", dueOn: "2023-12-15" })).toEqual({
      grant: true,
      note: null,
      dueOn: "2023-12-15",
    });
  });

  it("refuses with what the office says, whatever day stood in the form", () => {
    expect(decisionInput({ decision: "REFUSE", dueOn: "2023-12-15", note: "Đã gia hạn hai lần" })).toEqual({
      grant: false,
      note: "Đã gia hạn hai lần",
    });
  });
});
