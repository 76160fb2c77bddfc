import { describe, expect, it } from "vitest";
import { acceptableRows } from "./acceptable";
import { queueRow } from "./queueRow.builder";

const none = new Set<string>();

describe("rows that can be accepted together", () => {
  it("are those that the unit scored and nobody began", () => {
    const rows = [queueRow(), queueRow({ id: "score_2" })];
    expect(acceptableRows(rows, "FIRST_APPRAISAL", none)).toHaveLength(2);
    expect(acceptableRows(rows, "FIRST_APPRAISAL", new Set(["score_1"])).map(({ id }) => id)).toEqual([
      "score_2",
    ]);
  });

  it("are none that the unit left open, that are appraised, or that a leader judges", () => {
    const { criterion } = queueRow();
    const rows = [
      queueRow({ selfState: "NOT_SCORED", selfPoints: null }),
      queueRow({ firstAppraisalState: "SCORED", firstAppraisalPoints: "1" }),
      queueRow({ criterion: { ...criterion, method: "DISCRETIONARY" } }),
    ];
    expect(acceptableRows(rows, "FIRST_APPRAISAL", none)).toEqual([]);
  });
});
