import type { NoticeReason, NoticeRecipient } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { ladderOf, ladderReasons, rulesByReason, rungsFromTop, rungsOf } from "./ladder";

const rule = (reason: NoticeReason, days: number, recipient: NoticeRecipient, active = true) => ({
  reason,
  days,
  recipient,
  active,
});

const rules = [
  rule("OVERDUE", 14, "LEADER"),
  rule("OVERDUE", 7, "OFFICE"),
  rule("OVERDUE", 1, "HEAD"),
  rule("OVERDUE", 1, "OWNER"),
  rule("DUE", 1, "HEAD"),
  rule("DUE", 1, "OWNER"),
  rule("DUE", 7, "OWNER"),
  rule("DUE", 3, "OWNER", false),
  rule("TO_VERIFY", 5, "LEADER"),
  rule("TO_VERIFY", 0, "OFFICE"),
];

const deadline = ladderOf(rules, ["DUE", "OVERDUE"]);

describe("the ladder of a due date", () => {
  it("counts down to the day and up from it, without rules that are off", () => {
    expect(deadline.map(({ reason, days, told }) => `${reason} ${days} ${told.join("+")}`)).toEqual([
      "DUE 7 OWNER",
      "DUE 1 OWNER+HEAD",
      "OVERDUE 1 OWNER+HEAD",
      "OVERDUE 7 OFFICE",
      "OVERDUE 14 LEADER",
    ]);
  });

  it("shows for each recipient when it is told and since when it knows", () => {
    expect(rungsOf(deadline, "OWNER")).toEqual(["TOLD", "TOLD", "TOLD", "KNOWS", "KNOWS"]);
    expect(rungsOf(deadline, "HEAD")).toEqual(["NOTHING", "TOLD", "TOLD", "KNOWS", "KNOWS"]);
    expect(rungsOf(deadline, "LEADER")).toEqual(["NOTHING", "NOTHING", "NOTHING", "NOTHING", "TOLD"]);
  });

  it("has the leader at its top", () => {
    expect(rungsFromTop).toEqual(["LEADER", "OFFICE", "HEAD", "OWNER"]);
  });
});

describe("other ladders", () => {
  it("are one a reason, every reason once", () => {
    expect(ladderReasons.flat()).toHaveLength(new Set(ladderReasons.flat()).size);
    expect(ladderOf(rules, ["TO_VERIFY"]).map(({ days, told }) => [days, ...told])).toEqual([
      [0, "OFFICE"],
      [5, "LEADER"],
    ]);
  });

  it("are empty where nobody is told", () => {
    expect(ladderOf(rules, ["QUESTION"])).toEqual([]);
    expect(rungsOf([], "OWNER")).toEqual([]);
  });
});

it("lists the rules of each reason as time brings them, off ones too", () => {
  const [due, overdue, verify] = rulesByReason(rules);
  expect(due?.rules.map(({ days, recipient }) => `${days} ${recipient}`)).toEqual([
    "7 OWNER",
    "3 OWNER",
    "1 OWNER",
    "1 HEAD",
  ]);
  expect([overdue?.reason, verify?.reason]).toEqual(["OVERDUE", "TO_VERIFY"]);
});
