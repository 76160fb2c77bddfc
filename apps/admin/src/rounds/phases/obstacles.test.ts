import { describe, expect, it } from "vitest";
import { nextStepOf, obstaclesTo } from "./obstacles";

const row = (override = {}) => ({
  selfDone: 10,
  selfOf: 10,
  missingEvidence: 0,
  lockedAt: "2024-11-01T00:00:00.000Z",
  appraised: 12,
  appraisalOf: 12,
  openQuestions: 0,
  secondDone: 0,
  finals: 0,
  ...override,
});

const round = (status: "DRAFT" | "SELF_ASSESSMENT" | "APPRAISAL" | "FINALISED", imported = false) => ({
  status,
  imported,
  deadlines: [],
});

describe("what stands in the way of a round", () => {
  it("is nothing when all is locked and appraised", () => {
    expect(obstaclesTo("FINALISED", round("APPRAISAL"), [row(), row()])).toEqual([]);
  });

  it("counts units for self-assessment, and lets the round go on", () => {
    const rows = [row({ lockedAt: null, selfDone: 3, missingEvidence: 2 }), row({ lockedAt: null }), row()];
    expect(obstaclesTo("APPRAISAL", round("SELF_ASSESSMENT"), rows)).toEqual([
      { name: "unlocked", count: 2, blocks: false },
      { name: "incomplete", count: 1, blocks: false },
      { name: "evidence", count: 2, blocks: false },
    ]);
  });

  it("blocks finals while a unit is not locked or not appraised, and only warns of questions", () => {
    const rows = [row({ lockedAt: null }), row({ appraised: 11, openQuestions: 3 })];
    expect(obstaclesTo("FINALISED", round("APPRAISAL"), rows)).toEqual([
      { name: "unlocked", count: 1, blocks: true },
      { name: "unappraised", count: 1, blocks: true },
      { name: "questions", count: 3, blocks: false },
    ]);
  });

  it("of a past result is what has no final yet", () => {
    const past = round("DRAFT", true);
    expect(nextStepOf(past)).toBe("FINALISED");
    expect(obstaclesTo("FINALISED", past, [row({ finals: 7 }), row({ finals: 12 })])).toEqual([
      { name: "noFinals", count: 1, blocks: false },
    ]);
  });

  it("of a draft without deadlines is that they are missing", () => {
    expect(obstaclesTo("SELF_ASSESSMENT", round("DRAFT"), [])).toEqual([
      { name: "noDeadlines", count: 1, blocks: false },
    ]);
  });

  it("is nothing once the finals stand", () => {
    expect(nextStepOf(round("FINALISED"))).toBe("PUBLISHED");
    expect(obstaclesTo("PUBLISHED", round("FINALISED"), [row({ lockedAt: null })])).toEqual([]);
  });
});
