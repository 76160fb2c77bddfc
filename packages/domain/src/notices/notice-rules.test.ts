import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "../calendar/calendar.js";
import {
  isEvent,
  type NoticeReason,
  type NoticeRecipient,
  type NoticeRuleOf,
  type NoticeStage,
  occasionOf,
  reachedRules,
  type Situation,
} from "./notice-rules.js";

const rule = (reason: NoticeReason, days: number, recipient: NoticeRecipient): NoticeRuleOf => ({
  reason,
  days,
  recipient,
});

const rules = [
  rule("DUE", 7, "OWNER"),
  rule("DUE", 3, "OWNER"),
  rule("DUE", 1, "OWNER"),
  rule("DUE", 1, "HEAD"),
  rule("OVERDUE", 1, "OWNER"),
  rule("OVERDUE", 7, "OFFICE"),
  rule("OVERDUE", 10, "OWNER"),
  rule("ASSIGNED", 0, "OWNER"),
  rule("ASSIGNED", 5, "HEAD"),
  rule("TO_VERIFY", 0, "OFFICE"),
  rule("TO_VERIFY", 5, "LEADER"),
  rule("QUESTION", 0, "OWNER"),
  rule("QUESTION", 0, "OFFICE"),
  rule("EXTENSION", 0, "OFFICE"),
  rule("EXTENSION", 0, "HEAD"),
  rule("EXTENSION", 3, "OFFICE"),
];

const since = "2023-11-15";

function told(reason: NoticeReason, today: string, stage: NoticeStage = "OPEN", until = today): string[] {
  const situation: Situation = { reason, stage, key: since, since };
  return reachedRules(rules, situation, { today, until }).map(
    ({ days, recipient }) => `${days} ${recipient}`,
  );
}

describe("the rules that are reached", () => {
  it.each([
    ["2023-11-07", []],
    ["2023-11-08", ["7 OWNER"]],
    ["2023-11-11", ["7 OWNER"]],
    ["2023-11-12", ["3 OWNER"]],
    ["2023-11-14", ["1 OWNER", "1 HEAD"]],
    ["2023-11-15", ["1 OWNER", "1 HEAD"]],
    ["2023-11-16", []],
  ])("on %s, of what is due on 15 November: %j", (today, expected) => {
    expect(told("DUE", today)).toEqual(expected);
  });

  it("look ahead over days off", () => {
    expect(told("DUE", "2023-11-10", "OPEN", "2023-11-14")).toEqual(["1 OWNER", "1 HEAD"]);
    expect(told("DUE", "2023-11-10", "OPEN", "2023-11-10")).toEqual(["7 OWNER"]);
  });

  it.each([
    ["2023-11-15", []],
    ["2023-11-16", ["1 OWNER"]],
    ["2023-11-22", ["1 OWNER", "7 OFFICE"]],
    ["2024-11-22", ["10 OWNER", "7 OFFICE"]],
  ])("on %s, of what was due on 15 November: %j", (today, expected) => {
    expect(told("OVERDUE", today)).toEqual(expected);
  });

  it.each([
    ["ASSIGNED", "OPEN", "2023-11-15", ["0 OWNER"]],
    ["ASSIGNED", "OPEN", "2023-11-20", ["0 OWNER", "5 HEAD"]],
    ["ASSIGNED", "OPEN", "2024-01-20", ["5 HEAD"]],
    ["ASSIGNED", "STARTED", "2023-11-20", ["0 OWNER"]],
    ["ASSIGNED", "STARTED", "2023-11-23", []],
    ["TO_VERIFY", "OPEN", "2023-11-20", ["0 OFFICE", "5 LEADER"]],
    ["QUESTION", "ASKED_OF_UNIT", "2023-11-15", ["0 OWNER"]],
    ["QUESTION", "ASKED_BY_UNIT", "2023-11-15", ["0 OFFICE"]],
    ["QUESTION", "ANSWERED", "2023-11-30", []],
    ["EXTENSION", "ASKED", "2023-11-15", ["0 OFFICE"]],
    ["EXTENSION", "ASKED", "2023-11-18", ["3 OFFICE"]],
    ["EXTENSION", "DECIDED", "2023-11-18", ["0 HEAD"]],
  ] as const)("of %s %s on %s: %j", (reason, stage, today, expected) => {
    expect(told(reason, today, stage)).toEqual(expected);
  });

  it("tell a recipient at most once a day of the same thing, and miss none that is due", () => {
    const recipients = fc.constantFrom<NoticeRecipient>("OWNER", "HEAD", "OFFICE", "LEADER");
    const some = fc.array(
      fc.record({
        reason: fc.constant("DUE" as const),
        days: fc.integer({ min: 0, max: 30 }),
        recipient: recipients,
      }),
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 40 }), (given, left) => {
        const situation: Situation = { reason: "DUE", stage: "OPEN", key: since, since };
        const today = daysAfter(since, -left);
        const reached = reachedRules(given, situation, { today, until: today });
        expect(new Set(reached.map(({ recipient }) => recipient)).size).toBe(reached.length);
        const due = new Set(given.filter(({ days }) => days >= left).map(({ recipient }) => recipient));
        expect(new Set(reached.map(({ recipient }) => recipient))).toEqual(due);
        for (const { days, recipient } of reached) {
          expect(
            given.some((other) => other.recipient === recipient && other.days >= left && other.days < days),
          ).toBe(false);
        }
      }),
    );
  });
});

it("names an occasion by what it is about and the days of its rule", () => {
  expect(occasionOf({ reason: "DUE", key: "2023-12-31" }, 7)).toBe("DUE 2023-12-31 7");
});

it("tells what somebody does from what time brings", () => {
  expect((["DUE", "OVERDUE", "NO_UPDATE"] as const).map(isEvent)).toEqual([false, false, false]);
  expect((["RETURNED", "TO_VERIFY", "ASSIGNED", "QUESTION", "EXTENSION"] as const).every(isEvent)).toBe(true);
});
