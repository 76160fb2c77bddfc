import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { changedScores, finalScore, rowErrors, sheetValues, typeable } from "./scoreSheet";

const area = { id: "criterion_1", code: "I", name: "Chỉ đạo, điều hành" };

const score = (override: Partial<ScoreRowFragment>): ScoreRowFragment => ({
  id: "score_1",
  version: 3,
  state: "SCORED",
  selfPoints: null,
  firstAppraisalPoints: null,
  secondAppraisalPoints: null,
  finalPoints: "4.5",
  note: null,
  criterion: { ...area, id: "criterion_2", kind: "SCORED", maxPoints: "5", area },
  ...override,
});

const first = score({});
const second = score({ id: "score_2", state: "NOT_SCORED", finalPoints: null });
const untouched = sheetValues([first, second], "vi");

describe("the score sheet", () => {
  it("writes a decimal as it is typed, without thousands", () => {
    expect(typeable("1081.40", "vi")).toBe("1081,4");
    expect(typeable("4.5", "en")).toBe("4.5");
    expect(typeable(null, "vi")).toBe("");
  });

  it("finds no change where the same points are written otherwise", () => {
    expect(changedScores([first, second], untouched, "vi")).toEqual([]);
    expect(changedScores([first, second], { ...untouched, score_1_points: "4,50" }, "vi")).toEqual([]);
  });

  it("sends a changed row with the version that was seen", () => {
    const values = { ...untouched, score_2_state: "SCORED", score_2_points: "3,25" };
    expect(changedScores([first, second], values, "vi")).toEqual([second]);
    expect(finalScore(second, values, "vi")).toEqual({
      criterionId: "criterion_2",
      expectedVersion: 3,
      state: "SCORED",
      points: "3.25",
    });
  });

  it("sends no points for what does not apply, and an emptied note as empty", () => {
    const noted = score({ note: "Thiếu báo cáo" });
    const values = { ...sheetValues([noted], "vi"), score_1_state: "NOT_APPLICABLE", score_1_note: "" };
    expect(finalScore(noted, values, "vi")).toMatchObject({
      state: "NOT_APPLICABLE",
      points: null,
      note: "",
    });
  });

  it("puts the API's message at the row that was sent", () => {
    const errors = { "scores.1.points": "Quá cao", root: { serverError: "Quá cao" } };
    expect(rowErrors(errors, [first, second])).toEqual({
      score_2_points: "Quá cao",
      root: { serverError: "Quá cao" },
    });
    expect(rowErrors({ "scores.0.criterionId": "Lạ" }, [first])).toEqual({ score_1_points: "Lạ" });
  });
});
