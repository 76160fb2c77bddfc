import { describe, expect, it } from "vitest";
import { outcomeOf } from "./outcome";

const refused = (index: number, message: string) => ({ index, error: { message } });

describe("what became of several deductions", () => {
  it("counts what was done and keeps why the others were refused", () => {
    const { done, reasons } = outcomeOf(
      ["a", "b", "c"],
      [{ index: 0, error: null }, refused(2, "Đã có người sửa"), { index: 1, error: null }],
    );
    expect(done).toBe(2);
    expect([...reasons]).toEqual([["c", "Đã có người sửa"]]);
  });

  it("refuses nothing where all were done", () => {
    expect(outcomeOf(["a"], [{ index: 0, error: null }]).reasons.size).toBe(0);
  });
});
