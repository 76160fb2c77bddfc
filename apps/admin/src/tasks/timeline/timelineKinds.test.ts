import { describe, expect, it } from "vitest";
import { byDay, inGroup, isKindGroup, type UpdateKind } from "./timelineKinds";

const entry = (kind: UpdateKind, files = 0) => ({
  kind,
  evidence: { nodes: Array.from({ length: files }, () => ({})) },
});

describe("the timeline of a task", () => {
  it("stands under the days of Vietnam, in the order in which it comes", () => {
    const entries = ["2023-11-02T18:30:00Z", "2023-11-02T16:59:00Z", "2023-11-01T01:00:00Z"].map(
      (createdAt) => ({ createdAt }),
    );
    expect(byDay(entries).map(({ day, entries: those }) => [day, those.length])).toEqual([
      ["2023-11-03", 1],
      ["2023-11-02", 1],
      ["2023-11-01", 1],
    ]);
  });

  it("shows everything unless a kind is asked for", () => {
    const entries = [entry("PROGRESS"), entry("EXTENSION_ASKED"), entry("QUESTION"), entry("ANSWER")];
    expect(inGroup(entries, null)).toHaveLength(4);
    expect(inGroup(entries, "QUESTIONS").map(({ kind }) => kind)).toEqual(["QUESTION", "ANSWER"]);
    expect(inGroup(entries, "DUE").map(({ kind }) => kind)).toEqual(["EXTENSION_ASKED"]);
  });

  it("counts a report with a file among the files too", () => {
    const entries = [entry("PROGRESS", 1), entry("PROGRESS"), entry("EVIDENCE", 1)];
    expect(inGroup(entries, "FILES")).toEqual([entries[0], entries[2]]);
  });

  it("takes a kind from an address only when there is one of that name", () => {
    expect([isKindGroup("FILES"), isKindGroup("files"), isKindGroup(null)]).toEqual([true, false, false]);
  });
});
