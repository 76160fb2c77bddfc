import { describe, expect, it } from "vitest";
import { closeFinding, findingStatusOf, reopenFinding } from "./finding.js";
import { checkInspectionDays } from "./inspection.js";

const now = new Date("2023-06-09T02:00:00Z");
const open = { closedAt: null };
const closed = { closedAt: now };

describe("the days of an inspection", () => {
  it("may all be one, and the end may be open", () => {
    const day = "2023-05-04";
    expect(() => checkInspectionDays({ decisionOn: day, startedOn: day, endedOn: day })).not.toThrow();
    expect(() => checkInspectionDays({ startedOn: day, endedOn: null })).not.toThrow();
  });

  it.each([
    [{ startedOn: "2023-05-04", endedOn: "2023-05-03" }, "inspectionEndsBeforeStart", "endedOn"],
    [{ startedOn: "2023-05-04", decisionOn: "2023-05-05" }, "inspectionDecidedAfterStart", "decisionOn"],
  ])("come in their order: %j", (days, messageKey, path) => {
    const refusal = expect.objectContaining({ messageKey, fields: [expect.objectContaining({ path })] });
    expect(() => checkInspectionDays(days)).toThrow(refusal);
  });
});

describe("a finding", () => {
  it.each([
    [open, 0, 0, "OPEN"],
    [open, 1, 0, "PLANNED"],
    [open, 2, 1, "PLANNED"],
    [open, 2, 2, "DONE"],
    [closed, 2, 2, "CLOSED"],
    [closed, 0, 0, "CLOSED"],
  ] as const)("that is %j with %i tasks, %i verified, is %s", (finding, active, verified, status) => {
    expect(findingStatusOf(finding, { active, verified })).toBe(status);
  });

  it("is closed with a reason and reopened", () => {
    expect(closeFinding(open, 0, " Đã khắc phục ngay tại chỗ ", now)).toEqual({
      closedAt: now,
      closedReason: "Đã khắc phục ngay tại chỗ",
    });
    expect(reopenFinding(closed)).toEqual({ closedAt: null, closedReason: null });
  });

  it.each([
    ["twice", closed, 0, "Xong", "findingClosed"],
    ["with open tasks", open, 3, "Xong", "findingHasOpenTasks"],
    ["without a reason", open, 0, " ", "reasonRequired"],
  ])("is not closed %s", (_what, finding, openTasks, reason, messageKey) => {
    expect(() => closeFinding(finding, openTasks, reason, now)).toThrow(
      expect.objectContaining({ messageKey }),
    );
  });

  it("is not reopened while it is open", () => {
    expect(() => reopenFinding(open)).toThrow(expect.objectContaining({ messageKey: "findingNotClosed" }));
  });
});
