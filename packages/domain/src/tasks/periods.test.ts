import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "../calendar/calendar.js";
import {
  completePeriod,
  maxPeriods,
  periodEndOf,
  periodLabel,
  periodStartOf,
  periodsOf,
  type Recurrence,
  type RecurringTask,
  reportDueOnOf,
} from "./periods.js";

const monthly: RecurringTask = {
  recurrence: "MONTHLY",
  dueOn: "2023-12-31",
  reportDueOn: "2023-07-31",
  status: "IN_PROGRESS",
};
const quarterly = { ...monthly, recurrence: "QUARTERLY", reportDueOn: "2023-09-30" } as const;
const reports = (...ends: string[]) => ends.map((periodEnd) => ({ periodEnd }));
const states = (...given: Parameters<typeof periodsOf>) =>
  periodsOf(...given).map(({ label, state }) => `${label} ${state}`);

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter("2020-01-01", days));
const periodic = fc.constantFrom<Recurrence>("MONTHLY", "QUARTERLY");

describe("months and quarters", () => {
  it.each<[string, Recurrence, string | null]>([
    ["2023-07-01", "MONTHLY", "2023-07-31"],
    ["2023-12-31", "MONTHLY", "2023-12-31"],
    ["2024-02-10", "MONTHLY", "2024-02-29"],
    ["2023-07-01", "QUARTERLY", "2023-09-30"],
    ["2023-12-31", "QUARTERLY", "2023-12-31"],
    ["2023-07-01", "CONTINUOUS", null],
    ["2023-07-01", "NONE", null],
  ])("end for %s by %s on %s", (day, recurrence, expected) => {
    expect(periodEndOf(day, recurrence)).toBe(expected);
  });

  it.each<[string, Recurrence, string]>([
    ["2023-07-31", "MONTHLY", "07/2023"],
    ["2023-03-31", "QUARTERLY", "Quý I/2023"],
    ["2023-06-30", "QUARTERLY", "Quý II/2023"],
    ["2023-09-30", "QUARTERLY", "Quý III/2023"],
    ["2023-12-31", "QUARTERLY", "Quý IV/2023"],
  ])("that end on %s by %s are written %s", (endsOn, recurrence, expected) => {
    expect(periodLabel(endsOn, recurrence)).toBe(expected);
  });

  it("hold each day in exactly one of them", () => {
    fc.assert(
      fc.property(anyDay, periodic, (day, recurrence) => {
        const end = periodEndOf(day, recurrence) ?? "";
        expect(periodStartOf(day, recurrence) <= day && day <= end).toBe(true);
        expect(periodStartOf(daysAfter(end, 1), recurrence)).toBe(daysAfter(end, 1));
        expect(periodEndOf(periodStartOf(day, recurrence), recurrence)).toBe(end);
      }),
    );
  });
});

describe("the report that comes next", () => {
  const given = { ...monthly, reportDueOn: null, status: "ASSIGNED" } as const;

  it.each<[string, Partial<RecurringTask>, string | null]>([
    ["a task given in June is first reported at its end", {}, "2023-06-30"],
    ["by quarter at the end of the second", { recurrence: "QUARTERLY" }, "2023-06-30"],
    ["not at all for what is done once", { recurrence: "NONE" }, null],
    ["nor for what goes on always", { recurrence: "CONTINUOUS" }, null],
    ["nor for a draft", { status: "DRAFT" }, null],
    ["nor past the due date", { dueOn: "2023-06-20" }, null],
    ["without a due date as well", { dueOn: null }, "2023-06-30"],
    ["what is asked for stays due", { reportDueOn: "2023-02-28" }, "2023-02-28"],
  ])("%s", (_name, override, expected) => {
    expect(reportDueOnOf({ ...given, ...override }, "2023-06-09")).toBe(expected);
  });

  it("starts over after the last report, without asking for the months in between", () => {
    expect(reportDueOnOf(given, "2023-06-09", { lastReported: "2023-06-30" })).toBe("2023-07-31");
    expect(reportDueOnOf(given, "2023-06-09", { lastReported: "2023-01-31" })).toBe("2023-06-30");
    const changed = { ...given, recurrence: "QUARTERLY", reportDueOn: "2023-06-30" } as const;
    expect(reportDueOnOf(changed, "2023-07-09", { restart: true })).toBe("2023-09-30");
  });

  it("moves to the next month when one is completed, late or in time", () => {
    expect(completePeriod(monthly, "2023-07-15")).toEqual({
      periodEnd: "2023-07-31",
      reportDueOn: "2023-08-31",
    });
    expect(completePeriod(monthly, "2023-10-01").periodEnd).toBe("2023-07-31");
    expect(completePeriod(quarterly, "2023-07-15").reportDueOn).toBe("2023-12-31");
    expect(completePeriod({ ...monthly, dueOn: "2023-08-15" }, "2023-07-15").reportDueOn).toBeNull();
  });

  it("is not written before its month begins, nor where none is asked for", () => {
    expect(() => completePeriod(monthly, "2023-06-30")).toThrow(
      expect.objectContaining({ messageKey: "taskPeriodAhead", params: { period: "07/2023" } }),
    );
    expect(() => completePeriod({ ...monthly, reportDueOn: null }, "2023-06-30")).toThrow(
      expect.objectContaining({ messageKey: "taskWithoutPeriods" }),
    );
  });
});

describe("the periods of a task", () => {
  it("are those reported and those asked for, up to the due date", () => {
    const task = { ...monthly, reportDueOn: "2023-08-31", dueOn: "2023-11-15" };
    expect(states(task, reports("2023-06-30", "2023-07-31"), "2023-09-10")).toEqual([
      "06/2023 REPORTED",
      "07/2023 REPORTED",
      "08/2023 MISSED",
      "09/2023 OPEN",
      "10/2023 AHEAD",
    ]);
  });

  it.each(["MONTHLY", "QUARTERLY"] as const)(
    "are the next 24 where the due date is far: %s",
    (recurrence) => {
      const task = { ...monthly, recurrence, reportDueOn: "2023-09-30", dueOn: "9999-12-31" };
      const periods = periodsOf(task, [], "2023-09-10");
      expect(periods).toHaveLength(maxPeriods);
      expect(periods[0]).toMatchObject({ endsOn: "2023-09-30", state: "OPEN" });
    },
  );

  it("end with today's where no due date ends them", () => {
    expect(states({ ...quarterly, dueOn: null }, reports("2023-06-30"), "2023-10-10")).toEqual([
      "Quý II/2023 REPORTED",
      "Quý III/2023 MISSED",
      "Quý IV/2023 OPEN",
    ]);
  });

  it("are only the reported ones once the task is closed", () => {
    expect(states({ ...monthly, status: "VERIFIED" }, reports("2023-06-30"), "2023-09-10")).toEqual([
      "06/2023 REPORTED",
    ]);
  });

  it("are none for a task that does not come back, or is not given yet", () => {
    expect(periodsOf({ ...monthly, recurrence: "CONTINUOUS" }, [], "2023-09-10")).toEqual([]);
    expect(periodsOf({ ...monthly, reportDueOn: null, status: "DRAFT" }, [], "2023-09-10")).toEqual([]);
  });

  it("follow each other without a gap or a repetition however often a task is reported", () => {
    const days = fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 60 });
    fc.assert(
      fc.property(anyDay, periodic, days, fc.boolean(), (start, recurrence, steps, isEndless) => {
        const dueOn = isEndless ? null : daysAfter(start, 900);
        let today = start;
        const task: RecurringTask = { recurrence, dueOn, reportDueOn: null, status: "IN_PROGRESS" };
        task.reportDueOn = reportDueOnOf(task, today);
        const made: { periodEnd: string }[] = [];
        for (const step of steps) {
          today = daysAfter(today, step);
          const { reportDueOn } = task;
          if (reportDueOn === null || periodStartOf(reportDueOn, recurrence) > today) continue;
          const { periodEnd, ...next } = completePeriod(task, today);
          made.push({ periodEnd });
          Object.assign(task, next);
          expect(next.reportDueOn === null || next.reportDueOn > periodEnd).toBe(true);
          expect(dueOn === null || periodEnd <= dueOn).toBe(true);
        }
        const periods = periodsOf(task, made, today);
        expect(periods.length).toBeLessThanOrEqual(maxPeriods);
        const followers = periods.slice(1).map(({ startsOn }) => startsOn);
        expect(periods.slice(0, -1).map(({ endsOn }) => daysAfter(endsOn, 1))).toEqual(followers);
        const isMade = ({ endsOn }: { endsOn: string }) => made.some(({ periodEnd }) => periodEnd === endsOn);
        expect(periods.every((period) => (period.state === "REPORTED") === isMade(period))).toBe(true);
      }),
    );
  });
});
