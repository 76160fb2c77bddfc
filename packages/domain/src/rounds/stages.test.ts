import { describe, expect, it } from "vitest";
import { messageOf } from "../errors/messages.js";
import {
  type AppraisedScore,
  checkStage,
  demandDeviationReason,
  deviates,
  exactPoints,
  finalOf,
  scoreStages,
  stageOrder,
} from "./stages.js";

const unscored: AppraisedScore = {
  firstAppraisalState: "NOT_SCORED",
  firstAppraisalPoints: null,
  secondAppraisalState: "NOT_SCORED",
  secondAppraisalPoints: null,
  state: "NOT_SCORED",
  finalPoints: null,
};
const first = { firstAppraisalState: "SCORED", firstAppraisalPoints: "1" } as const;
const second = { secondAppraisalState: "SCORED", secondAppraisalPoints: "0" } as const;
const recorded = { state: "SCORED", finalPoints: "2" } as const;
const third = `0.${"3".repeat(24)}`;

describe("what becomes final", () => {
  it.each([
    [{ ...first, ...second, ...recorded }, "SECOND_APPRAISAL", "0"],
    [{ ...first, ...recorded }, "FIRST_APPRAISAL", "1"],
    [recorded, "FINAL", "2"],
    [{ ...first, secondAppraisalState: "NOT_APPLICABLE" as const }, "SECOND_APPRAISAL", null],
    [{}, null, null],
  ])("of %j is the %s's %s", (more, stage, points) => {
    expect(finalOf({ ...unscored, ...more })).toMatchObject({ stage, points });
  });

  it("lies in the order of the stages", () => {
    expect(scoreStages.toReversed().toSorted(stageOrder)).toEqual([...scoreStages]);
  });

  it("is bounded like every stage", () => {
    expect(() => checkStage("2", "SCORED", "2")).not.toThrow();
    expect(() => checkStage("2", "SCORED", "2.01", "self.")).toThrow(
      expect.objectContaining({
        messageKey: "scoreAboveMax",
        fields: [expect.objectContaining({ path: "self.points" })],
      }),
    );
  });
});

describe("points beside the rule's", () => {
  it.each([
    [{ computed: "1.5", points: "1.50" }, false],
    [{ computed: "1.5", points: "1" }, true],
    [{ computed: third, points: "0.33" }, false],
    [{ computed: third, points: "0.333" }, true],
    [{ computed: third, points: "0.333", decimals: 3 }, false],
    [{ computed: null, points: null }, false],
    [{ computed: null, points: "0" }, true],
    [{ computed: "0", points: null }, true],
  ])("%j: %s", (deviation, expected) => {
    expect(deviates(deviation)).toBe(expected);
  });

  it("stay exact where somebody typed what they saw", () => {
    expect(exactPoints({ computed: third, points: "0.33" })).toBe(third);
    expect(exactPoints({ computed: third, points: "0.5" })).toBe("0.5");
  });

  it("need a reason only where they differ", () => {
    expect(demandDeviationReason({ computed: "1", points: "1", reason: " kept? " })).toBeNull();
    expect(demandDeviationReason({ computed: "1", points: "0.5", reason: " Chậm 1 ngày " })).toBe(
      "Chậm 1 ngày",
    );
    for (const reason of [null, " "]) {
      expect(() => demandDeviationReason({ computed: "1.5", points: "0.5", reason })).toThrow(
        expect.objectContaining({
          code: "RULE_BROKEN",
          messageKey: "deviationReasonRequired",
          params: { computed: "1.5", points: "0.5" },
        }),
      );
    }
  });

  it("are written with a comma, and words stand for what does not apply", () => {
    const params = { computed: "1.5", points: { vi: "“không đánh giá”", en: "“not applicable”" } };
    expect(messageOf("deviationReasonRequired", params, "vi")).toBe(
      "Điểm “không đánh giá” khác kết quả tính 1,5; cần nêu lý do.",
    );
    expect(() => demandDeviationReason({ computed: "1.5", points: null, reason: null })).toThrow(
      expect.objectContaining({ params }),
    );
  });
});
