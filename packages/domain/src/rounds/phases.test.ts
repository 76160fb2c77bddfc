import { describe, expect, it } from "vitest";
import { DomainError } from "../errors/domain-error.js";
import {
  allowedAdvances,
  checkDeadlines,
  type Deadline,
  demandAdvance,
  isPhaseOpen,
  isWorkingPhase,
  nextPhaseOf,
  type RoundStatus,
  roundStatuses,
} from "./phases.js";

const breaks = (messageKey: string, more: object = {}) =>
  expect.objectContaining({ code: "RULE_BROKEN", messageKey, ...more });

describe("a round's way through its phases", () => {
  it("has a next phase until it is published", () => {
    expect(roundStatuses.map(nextPhaseOf)).toEqual([...roundStatuses.slice(1), null]);
    expect(roundStatuses.filter(isWorkingPhase)).toEqual(roundStatuses.slice(1, 5));
  });

  it.each<[RoundStatus, RoundStatus[]]>([
    ["DRAFT", ["SELF_ASSESSMENT", "FINALISED"]],
    ["SELF_ASSESSMENT", ["APPRAISAL", "FINALISED"]],
    ["APPRAISAL", ["EXPLANATION", "SECOND_APPRAISAL", "FINALISED"]],
    ["EXPLANATION", ["SECOND_APPRAISAL", "FINALISED"]],
    ["SECOND_APPRAISAL", ["FINALISED"]],
    ["FINALISED", ["PUBLISHED"]],
    ["PUBLISHED", []],
  ])("leads from %s only to %j", (status, expected) => {
    expect(allowedAdvances(status)).toEqual(expected);
    for (const to of expected) expect(() => demandAdvance(status, to)).not.toThrow();
    for (const to of roundStatuses.filter((other) => !expected.includes(other))) {
      expect(() => demandAdvance(status, to)).toThrow(DomainError);
    }
  });

  it.each<[RoundStatus, RoundStatus, string]>([
    ["APPRAISAL", "SELF_ASSESSMENT", "roundTransition"],
    ["DRAFT", "APPRAISAL", "roundPhaseSkipped"],
    ["DRAFT", "SECOND_APPRAISAL", "roundPhaseSkipped"],
    ["PUBLISHED", "FINALISED", "roundAlreadyFinalised"],
    ["APPRAISAL", "PUBLISHED", "publishNeedsFinalised"],
    ["PUBLISHED", "PUBLISHED", "roundTransition"],
  ])("says why it does not lead from %s to %s", (status, to, messageKey) => {
    expect(() => demandAdvance(status, to)).toThrow(breaks(messageKey));
  });

  it("names the phases in the reader's language", () => {
    const error = new Map<string, string>();
    try {
      demandAdvance("APPRAISAL", "SELF_ASSESSMENT");
    } catch (thrown) {
      if (thrown instanceof DomainError) error.set("vi", thrown.messageIn("vi"));
    }
    expect(error.get("vi")).toBe(
      "Đợt đánh giá đang ở bước “Thẩm định”, không chuyển sang bước “Tự chấm điểm” được.",
    );
  });
});

describe("deadlines", () => {
  const self = { phase: "SELF_ASSESSMENT", dueOn: "2023-01-31" } as const;
  const appraisal = { phase: "APPRAISAL", dueOn: "2023-02-28" } as const;
  const result = { phase: "FINALISED", dueOn: "2023-03-31" } as const;

  it("come in the order of the phases, some left out, two on one day", () => {
    expect(checkDeadlines([result, self, appraisal])).toEqual([self, appraisal, result]);
    expect(checkDeadlines([self, { ...result, dueOn: self.dueOn }])).toHaveLength(2);
    expect(checkDeadlines([])).toEqual([]);
  });

  it.each<[Deadline[], string, string]>([
    [[self, { ...appraisal, dueOn: "2023-01-30" }], "deadlinesOutOfOrder", "deadlines.1.dueOn"],
    [[{ ...result, dueOn: "2023-01-01" }, appraisal], "deadlinesOutOfOrder", "deadlines.0.dueOn"],
    [[self, { ...self, dueOn: "2023-02-01" }], "deadlineRepeated", "deadlines.1.phase"],
    [[{ ...self, dueOn: "31/01/2023" }], "badDate", "deadlines.0.dueOn"],
  ])("%j: %s at %s", (deadlines, messageKey, path) => {
    expect(() => checkDeadlines(deadlines)).toThrow(
      expect.objectContaining({ messageKey, fields: [expect.objectContaining({ path })] }),
    );
  });

  it("keep a phase open to the end of its last day", () => {
    const at = (today: string) =>
      isPhaseOpen("APPRAISAL", { status: "APPRAISAL", dueOn: "2023-02-28", today });
    expect([at("2023-02-28"), at("2023-03-01")]).toEqual([true, false]);
    expect(isPhaseOpen("APPRAISAL", { status: "APPRAISAL", dueOn: null, today: "2030-01-01" })).toBe(true);
    expect(isPhaseOpen("APPRAISAL", { status: "EXPLANATION", dueOn: null, today: "2023-01-01" })).toBe(false);
  });
});
