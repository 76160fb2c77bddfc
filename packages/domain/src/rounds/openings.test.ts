import { describe, expect, it } from "vitest";
import { messageOf } from "../errors/messages.js";
import {
  type Appraising,
  demandAnswer,
  demandAppraisable,
  demandQuestion,
  demandSelfAssessable,
  demandSelfAssessmentOpen,
  isReopened,
  isSelfScored,
  type SelfAssessment,
} from "./openings.js";
import { type RoundStatus, roundStatuses } from "./phases.js";

const breaks = (messageKey: string, more: object = {}) =>
  expect.objectContaining({ code: "RULE_BROKEN", messageKey, ...more });

const open: SelfAssessment = {
  status: "SELF_ASSESSMENT",
  selfDueOn: "2023-01-31",
  today: "2023-01-31",
  lockedAt: null,
  reopenedUntil: null,
};
const reopened = { ...open, status: "APPRAISAL", reopenedUntil: "2023-02-10", today: "2023-02-10" } as const;

describe("the unit's own score", () => {
  it("is given where the unit scores itself, while the phase is open", () => {
    expect(() => demandSelfAssessable({ ...open, method: "SELF", kind: "SCORED" })).not.toThrow();
    expect(() => demandSelfAssessable({ ...open, method: "FORMULA", kind: "BONUS" })).not.toThrow();
    expect(() => demandSelfAssessmentOpen({ ...open, selfDueOn: null, today: "2030-01-01" })).not.toThrow();
  });

  it.each([
    [{ method: "SURVEY", kind: "SCORED" }],
    [{ method: "DISCRETIONARY", kind: "SCORED" }],
    [{ method: "SELF", kind: "PENALTY" }],
    [{ method: null, kind: "SCORED" }],
  ] as const)("is not asked for with %j", (criterion) => {
    expect(isSelfScored(criterion)).toBe(false);
    expect(() => demandSelfAssessable({ ...open, ...criterion })).toThrow(breaks("notSelfScored"));
  });

  it.each<[Partial<SelfAssessment>, string]>([
    [{ status: "DRAFT" }, "selfAssessmentNotOpen"],
    [{ status: "APPRAISAL" }, "selfAssessmentClosed"],
    [{ status: "APPRAISAL", lockedAt: "2023-01-20" }, "selfAssessmentClosed"],
    [{ status: "PUBLISHED", reopenedUntil: "2023-12-31" }, "selfAssessmentClosed"],
    [{ lockedAt: new Date(0) }, "assessmentLocked"],
    [{ today: "2023-02-01" }, "deadlinePassed"],
    [{ ...reopened, today: "2023-02-11" }, "deadlinePassed"],
    [{ ...reopened, lockedAt: "2023-02-09" }, "selfAssessmentClosed"],
  ])("with %j is refused with %s", (more, messageKey) => {
    expect(() => demandSelfAssessmentOpen({ ...open, ...more })).toThrow(breaks(messageKey));
  });

  it("may be changed in any working phase once reopened, until its day is over", () => {
    for (const status of roundStatuses.slice(1, 5)) {
      expect(() => demandSelfAssessmentOpen({ ...reopened, status })).not.toThrow();
    }
    expect(isReopened(reopened)).toBe(true);
    expect(isReopened({ ...reopened, today: "2023-02-11" })).toBe(false);
    expect(isReopened({ ...reopened, lockedAt: "2023-02-09" })).toBe(false);
    expect(isReopened(open)).toBe(false);
  });

  it("says phase and deadline as an office writes them", () => {
    expect(messageOf("deadlinePassed", { dueOn: "2023-01-31" }, "vi")).toBe("Đã quá hạn 31/01/2023.");
    expect(() => demandSelfAssessmentOpen({ ...open, status: "APPRAISAL" })).toThrow(
      breaks("selfAssessmentClosed", { params: { phase: { vi: "Thẩm định", en: "appraisal" } } }),
    );
  });
});

const appraising: Appraising = {
  status: "APPRAISAL",
  stage: "FIRST_APPRAISAL",
  dueOn: "2023-02-28",
  today: "2023-02-28",
  locked: true,
  reopened: false,
  method: "SELF",
  kind: "SCORED",
};
const openFor = (more: Partial<Appraising>) =>
  roundStatuses.filter((status) => {
    try {
      demandAppraisable({ ...appraising, ...more, status });
      return true;
    } catch {
      return false;
    }
  });

describe("an appraiser's score", () => {
  it.each<[Partial<Appraising>, RoundStatus[]]>([
    [{}, ["APPRAISAL", "EXPLANATION"]],
    [{ stage: "SECOND_APPRAISAL" }, ["SECOND_APPRAISAL"]],
    [{ method: "SURVEY" }, ["SELF_ASSESSMENT", "APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL"]],
    [{ kind: "PENALTY" }, ["SELF_ASSESSMENT", "APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL"]],
    [{ method: "DISCRETIONARY", stage: "SECOND_APPRAISAL" }, ["SECOND_APPRAISAL"]],
  ])("with %j is taken in %j", (more, phases) => {
    expect(openFor(more)).toEqual(phases);
  });

  it.each<[Partial<Appraising>, string]>([
    [{ status: "SELF_ASSESSMENT" }, "appraisalClosed"],
    [{ stage: "SECOND_APPRAISAL" }, "secondAppraisalClosed"],
    [{ today: "2023-03-01" }, "deadlinePassed"],
    [{ reopened: true, locked: false }, "assessmentBeingReopened"],
    [{ method: "SURVEY", status: "FINALISED" }, "appraisalClosed"],
  ])("with %j is refused with %s", (more, messageKey) => {
    expect(() => demandAppraisable({ ...appraising, ...more })).toThrow(breaks(messageKey));
  });

  it("does not wait for a unit that never locked, nor for a reopened one where the unit has no say", () => {
    expect(() => demandAppraisable({ ...appraising, locked: false })).not.toThrow();
    expect(() =>
      demandAppraisable({ ...appraising, method: "SURVEY", reopened: true, locked: false }),
    ).not.toThrow();
  });

  it("is not late before its own phase", () => {
    const early = {
      ...appraising,
      status: "SELF_ASSESSMENT",
      method: "SURVEY",
      today: "2030-01-01",
    } as const;
    expect(() => demandAppraisable(early)).not.toThrow();
  });
});

describe("question and answer", () => {
  const question = {
    status: "EXPLANATION",
    explanationDueOn: "2023-03-10",
    today: "2023-03-10",
    withdrawnAt: null,
  } as const;

  it("go on from appraisal to second appraisal", () => {
    for (const status of ["APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL"] as const) {
      expect(() => demandQuestion({ status })).not.toThrow();
      expect(() => demandAnswer({ ...question, status })).not.toThrow();
    }
    expect(() => demandQuestion({ status: "SELF_ASSESSMENT" })).toThrow(breaks("questionsClosed"));
    expect(() => demandAnswer({ ...question, status: "FINALISED" })).toThrow(breaks("answersClosed"));
  });

  it("are answered in time, and only while the question stands", () => {
    expect(() => demandAnswer({ ...question, today: "2023-03-11" })).toThrow(breaks("deadlinePassed"));
    expect(() => demandAnswer({ ...question, explanationDueOn: null, today: "2030-01-01" })).not.toThrow();
    expect(() => demandAnswer({ ...question, withdrawnAt: "2023-03-09" })).toThrow(
      breaks("questionWithdrawn"),
    );
  });
});
