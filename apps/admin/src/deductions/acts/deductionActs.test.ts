import { describe, expect, it } from "vitest";
import { type ActableDeduction, deductionActsOf, remainingPoints } from "./deductionActs";

const office = ["deductions.explain", "deductions.split", "deductions.waive", "tasks.create"];

const deduction = (given: Partial<ActableDeduction>): ActableDeduction => ({
  status: "EXPLAINED",
  points: "4.5",
  expectedPoints: "0",
  viewerCan: office,
  hasTask: false,
  isReviewed: false,
  mayReview: false,
  isReturned: false,
  ...given,
});

const mainOf = (given: Partial<ActableDeduction>) => deductionActsOf(deduction(given)).main;

describe("the next thing to do about a lost point", () => {
  it.each<[string, Partial<ActableDeduction>, string | null]>([
    ["say why", { status: "UNEXPLAINED", viewerCan: ["deductions.explain"] }, "explain"],
    ["give a task", { status: "EXPLAINED" }, "createTask"],
    ["hold a review where one may give no task", { viewerCan: [], mayReview: true }, "review"],
    ["nothing where it was reviewed", { viewerCan: [], mayReview: true, isReviewed: true }, null],
    ["give a task for the rest", { status: "PLANNED", expectedPoints: "3", hasTask: true }, "createTask"],
    ["follow the task", { status: "PLANNED", expectedPoints: "4.5", hasTask: true }, "openTask"],
    ["see what came back", { status: "RECOVERED", isReturned: true }, "balance"],
    ["nothing once it was waived", { status: "WAIVED", viewerCan: [] }, null],
  ])("is to %s", (_what, given, act) => {
    expect(mainOf(given)).toBe(act);
  });

  it("offers the rest beside it, each once", () => {
    expect(deductionActsOf(deduction({ mayReview: true })).others).toEqual([
      "explain",
      "review",
      "split",
      "waive",
    ]);
  });
});

describe("what is not expected back yet", () => {
  it("is exact and never below nothing", () => {
    expect(remainingPoints("0.3", "0.1")).toBe("0.2");
    expect(remainingPoints("1", "1.5")).toBe("0");
  });
});
