import { describe, expect, it } from "vitest";
import { checkMayBeCovered, deductionStatusOf, explainDeduction, waiveDeduction } from "./explanation.js";

const open = { causeId: null, waivedAt: null, activeTaskCount: 0 };
const explained = { ...open, causeId: "3" };
const waived = { ...explained, waivedAt: new Date(0) };
const explanation = { causeId: "3", note: " Ban hành chậm ", responsibleUnitId: "17" };

describe("explaining a deduction", () => {
  it("gives it a cause and an owner", () => {
    expect(explainDeduction(open, explanation)).toEqual({ ...explanation, note: "Ban hành chậm" });
    expect(explainDeduction(open, { ...explanation, note: "  " }).note).toBeNull();
  });

  it.each([
    ["causeId", { ...explanation, causeId: "" }],
    ["responsibleUnitId", { ...explanation, responsibleUnitId: "" }],
    ["note", { ...explanation, note: "a".repeat(4001) }],
  ])("points at a wrong %s", (path, wrong) => {
    expect(() => explainDeduction(open, wrong)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path })] }),
    );
  });

  it("does not change a waived one", () => {
    expect(() => explainDeduction(waived, explanation)).toThrow(
      expect.objectContaining({ messageKey: "deductionWaived" }),
    );
  });
});

describe("waiving and covering", () => {
  it("waives what is explained, with a reason", () => {
    const now = new Date("2023-07-01T00:00:00Z");
    expect(waiveDeduction(explained, " Khách quan ", now)).toEqual({
      waivedAt: now,
      waiveReason: "Khách quan",
    });
    expect(() => waiveDeduction(explained, " ", now)).toThrow(
      expect.objectContaining({ messageKey: "reasonRequired" }),
    );
    expect(() => waiveDeduction({ ...explained, activeTaskCount: 1 }, "x", now)).toThrow(
      expect.objectContaining({ messageKey: "deductionHasTasks" }),
    );
  });

  it("lets a task answer only what is explained and not waived", () => {
    expect(() => checkMayBeCovered(explained)).not.toThrow();
    expect(() => checkMayBeCovered(open)).toThrow(
      expect.objectContaining({ messageKey: "deductionUnexplained" }),
    );
    expect(() => checkMayBeCovered(waived)).toThrow(
      expect.objectContaining({ messageKey: "deductionWaived" }),
    );
  });
});

describe("the status of a deduction", () => {
  it.each([
    [open, "UNEXPLAINED"],
    [explained, "EXPLAINED"],
    [{ ...explained, activeTaskCount: 2 }, "PLANNED"],
    [waived, "WAIVED"],
    [{ ...explained, activeTaskCount: 1, recoveredPoints: "0.5" }, "RECOVERED"],
    [{ ...waived, recoveredPoints: "0" }, "RECURRED"],
    [{ ...explained, recoveredPoints: null }, "EXPLAINED"],
  ])("of %j is %s", (deduction, status) => {
    expect(deductionStatusOf(deduction)).toBe(status);
  });
});
