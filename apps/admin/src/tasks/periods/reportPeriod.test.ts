import { describe, expect, it } from "vitest";
import { reportPeriodOf } from "./reportPeriod";

const monthly = { recurrence: "MONTHLY" as const, reportDueOn: "2023-07-31" };

describe("the period that a report completes", () => {
  it("is the month whose report comes next, once it has begun", () => {
    expect(reportPeriodOf(monthly, "2023-07-05")).toEqual({
      label: "07/2023",
      endsOn: "2023-07-31",
      isPressing: false,
    });
    expect(reportPeriodOf(monthly, "2023-06-30")).toBeNull();
  });

  it.each(["2023-07-28", "2023-07-31", "2023-09-01"])("presses on %s", (today) => {
    expect(reportPeriodOf(monthly, today)?.isPressing).toBe(true);
  });

  it("has the name of its quarter", () => {
    const quarterly = { recurrence: "QUARTERLY" as const, reportDueOn: "2023-09-30" };
    expect(reportPeriodOf(quarterly, "2023-08-01")?.label).toBe("Quý III/2023");
  });

  it("does not exist for what is done once, always, or is not asked for any more", () => {
    expect(reportPeriodOf({ recurrence: "NONE", reportDueOn: null }, "2023-07-05")).toBeNull();
    expect(reportPeriodOf({ recurrence: "CONTINUOUS", reportDueOn: null }, "2023-07-05")).toBeNull();
    expect(reportPeriodOf({ recurrence: "MONTHLY", reportDueOn: null }, "2023-07-05")).toBeNull();
  });
});
