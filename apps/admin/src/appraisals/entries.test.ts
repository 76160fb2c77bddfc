import { describe, expect, it } from "vitest";
import { beforeOf, entryOf, readEntry, typedValue } from "./entries";
import { queueRow } from "./queueRow.builder";

const first = "FIRST_APPRAISAL" as const;
const second = "SECOND_APPRAISAL" as const;
const appraised = queueRow({
  firstAppraisalState: "SCORED",
  firstAppraisalPoints: "1.25",
  firstAppraisalNote: "Thiếu phụ lục",
});

describe("an appraiser's entry", () => {
  it("that takes over what stood before needs no note", () => {
    expect(readEntry(queueRow(), first, { points: "1,5", note: "" }, "vi")).toEqual({
      kind: "ready",
      input: {
        criterionId: "criterion_1",
        expectedVersion: 4,
        stage: first,
        state: "SCORED",
        points: "1.5",
        note: null,
      },
    });
  });

  it("that differs needs a note, and says so before anything is sent", () => {
    const lacking = readEntry(queueRow(), first, { points: "1", note: " " }, "vi");
    expect(lacking).toMatchObject({ kind: "problem", field: "note" });
    const said = readEntry(queueRow(), first, { points: "1", note: "Thiếu văn bản" }, "vi");
    expect(said).toMatchObject({ kind: "ready", input: { points: "1", note: "Thiếu văn bản" } });
  });

  it.each(["2,5", "abc", "-1"])("cannot be %s of at most 2", (points) => {
    expect(readEntry(queueRow(), first, { points, note: "Ghi chú" }, "vi")).toMatchObject({
      kind: "problem",
      field: "points",
    });
  });

  it("is nothing while nothing is typed", () => {
    expect(readEntry(queueRow(), first, { points: " ", note: "Ghi chú" }, "vi")).toEqual({ kind: "empty" });
  });

  it("says with a k that the criterion does not apply", () => {
    expect(readEntry(queueRow(), first, { points: "k", note: "Không phát sinh" }, "vi")).toMatchObject({
      kind: "ready",
      input: { state: "NOT_APPLICABLE", points: null },
    });
  });

  it("is compared in a second appraisal with what the first one found", () => {
    expect(beforeOf(appraised, second)).toEqual({ state: "SCORED", points: "1.25" });
    expect(beforeOf(queueRow(), second)).toEqual({ state: "SCORED", points: "1.5" });
    expect(beforeOf(appraised, first)).toEqual({ state: "SCORED", points: "1.5" });
  });

  it("starts as it was written", () => {
    expect(entryOf(appraised, first, "vi")).toEqual({ points: "1,25", note: "Thiếu phụ lục" });
    expect(entryOf(appraised, second, "vi")).toEqual({ points: "", note: "" });
    expect(typedValue({ state: "NOT_APPLICABLE", points: null }, "vi")).toBe("k");
  });
});
