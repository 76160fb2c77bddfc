import { describe, expect, it } from "vitest";
import type { ScoringRule } from "../rules/rule.js";
import {
  demandComplete,
  type LeafCriterion,
  missingAppraisal,
  missingOf,
  type SelfScore,
} from "./missing.js";

const rule: ScoringRule = { kind: "CHOICE", options: [{ label: "Kịp thời", points: "1" }] };

const leaf = (more: Partial<LeafCriterion> = {}): LeafCriterion => ({
  id: "7",
  code: "1.1",
  kind: "SCORED",
  method: "SELF",
  evidenceRequired: false,
  rule: null,
  ...more,
});
const score = (more: Partial<SelfScore> = {}): SelfScore => ({
  criterionId: "7",
  state: "SCORED",
  points: "1",
  inputs: null,
  deviation: null,
  note: null,
  ...more,
});
const missing = (criterion: Partial<LeafCriterion>, own: Partial<SelfScore> | null, evidenceCount = 0) =>
  missingOf([leaf(criterion)], own ? [score(own)] : [], new Map([["7", evidenceCount]])).map(
    ({ what }) => what,
  );

const computed = { inputs: { choice: "Kịp thời" }, computed: "1" } as const;

describe("a self-assessment about to be locked", () => {
  it.each<[string, Partial<LeafCriterion>, Partial<SelfScore> | null, string[]]>([
    ["no score", {}, null, ["SCORE"]],
    ["an empty score", {}, { state: "NOT_SCORED", points: null }, ["SCORE"]],
    ["a bonus left out", { kind: "BONUS" }, null, []],
    ["a survey left out", { method: "SURVEY" }, null, []],
    ["a discretionary one left out", { method: "DISCRETIONARY" }, null, []],
    ["a penalty left out", { kind: "PENALTY" }, null, []],
    ["zero points", { evidenceRequired: true }, { points: "0" }, []],
    ["points without evidence", { evidenceRequired: true }, {}, ["EVIDENCE"]],
    ["not applicable without a reason", {}, { state: "NOT_APPLICABLE", points: null, note: " " }, ["REASON"]],
    ["not applicable with one", {}, { state: "NOT_APPLICABLE", points: null, note: "Không phát sinh" }, []],
    ["points without inputs", { rule }, {}, ["INPUTS"]],
    ["points without inputs but with a reason", { rule }, { deviation: "Theo kết luận" }, []],
    ["points as computed", { rule }, computed, []],
    ["points that differ", { rule }, { ...computed, points: "0.5" }, ["DEVIATION_REASON"]],
    ["points that differ with a reason", { rule }, { ...computed, points: "0.5", deviation: "Chậm" }, []],
    [
      "not applicable as computed",
      { rule },
      { state: "NOT_APPLICABLE", points: null, inputs: { absent: true }, computed: null },
      [],
    ],
    ["a sum's rule", { rule: { kind: "CHILDREN" } }, {}, []],
    [
      "inputs and evidence",
      { rule, evidenceRequired: true },
      { ...computed, points: "0.5" },
      ["DEVIATION_REASON", "EVIDENCE"],
    ],
  ])("with %s lacks what it must", (_what, criterion, own, expected) => {
    expect(missing(criterion, own)).toEqual(expected);
  });

  it("takes any evidence for enough", () => {
    expect(missing({ evidenceRequired: true }, {}, 1)).toEqual([]);
  });

  it("points at every criterion that lacks something", () => {
    const lacking = missingOf(
      [leaf(), leaf({ id: "8", code: "1.2", evidenceRequired: true })],
      [score({ criterionId: "8" })],
      new Map(),
    );
    expect(() => demandComplete(lacking)).toThrow(
      expect.objectContaining({
        code: "RULE_BROKEN",
        messageKey: "assessmentIncomplete",
        params: { count: 2 },
        fields: [
          { path: "scores.1.1", code: "missingScore", params: { code: "1.1" } },
          { path: "scores.1.2", code: "missingEvidence", params: { code: "1.2" } },
        ],
      }),
    );
    expect(() => demandComplete([])).not.toThrow();
  });
});

describe("an appraisal", () => {
  it("lacks scores of whatever counts, and reasons of what is discretionary", () => {
    const leaves = [
      leaf({ id: "1", code: "1" }),
      leaf({ id: "2", code: "2", method: "SURVEY" }),
      leaf({ id: "3", code: "3", kind: "BONUS" }),
      leaf({ id: "4", code: "4", kind: "PENALTY" }),
      leaf({ id: "5", code: "5", method: "DISCRETIONARY" }),
      leaf({ id: "6", code: "6", method: "DISCRETIONARY" }),
    ];
    const scores = [
      { criterionId: "1", state: "NOT_APPLICABLE" as const, note: null },
      { criterionId: "5", state: "SCORED" as const, note: "" },
      { criterionId: "6", state: "SCORED" as const, note: "Điều hành quyết liệt" },
    ];
    expect(missingAppraisal(leaves, scores)).toEqual([
      { criterionId: "2", code: "2", what: "SCORE" },
      { criterionId: "5", code: "5", what: "REASON" },
    ]);
  });
});
