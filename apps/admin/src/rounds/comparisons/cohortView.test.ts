import type { CohortLineFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { isBelowMedian, linesOf, orderedLines, pictureFloor, placeOn, totalLine } from "./cohortView";

const line = (
  code: string | null,
  ownPercent: string | null,
  override: Partial<CohortLineFragment> = {},
  area = code?.split(".")[0] ?? "",
): CohortLineFragment => ({
  own: null,
  ownPercent,
  median: null,
  medianPercent: "80",
  best: null,
  bestPercent: "100",
  max: "10",
  rank: null,
  rankOf: 10,
  tied: false,
  criterion:
    code === null ? null : { id: code, code, name: code, level: "AREA", kind: "SCORED", area: { id: area } },
  ...override,
});

const lines = [line(null, "81"), line("1", "90"), line("1.1", "60"), line("1.2", "95"), line("2", "70")];
const codes = (shown: readonly CohortLineFragment[]) => shown.map(({ criterion }) => criterion?.code);

describe("a unit against its cohort", () => {
  it("stands with its total, its areas and its criteria apart", () => {
    expect(totalLine(lines)?.ownPercent).toBe("81");
    expect(codes(linesOf(lines, "areas"))).toEqual(["1", "2"]);
  });

  it("takes an area without criteria of its own among the criteria", () => {
    expect(codes(linesOf(lines, "leaves"))).toEqual(["1.1", "1.2", "2"]);
  });

  it("puts what is farthest below the median first", () => {
    expect(codes(orderedLines(linesOf(lines, "leaves"), "weakest"))).toEqual(["1.1", "2", "1.2"]);
  });

  it("is below the median with less, and of a penalty with more", () => {
    const penalty = line("3", "90");
    const criterion = penalty.criterion && { ...penalty.criterion, kind: "PENALTY" as const };
    expect(isBelowMedian(line("1", "79.99"))).toBe(true);
    expect(isBelowMedian(line("1", "80"))).toBe(false);
    expect(isBelowMedian(line("1", null))).toBe(false);
    expect(isBelowMedian({ ...penalty, criterion })).toBe(true);
  });
});

describe("the picture of a cohort", () => {
  it("begins at the tens below the lowest figure, so that close results stay apart", () => {
    const close = { medianPercent: "97", bestPercent: "99" };
    expect(pictureFloor([line("1", "95.5", close)])).toBe(90);
    expect(pictureFloor([line("1", "95.5", close), line("2", "61", close)])).toBe(60);
    expect(pictureFloor([])).toBe(90);
    expect(pictureFloor([line("1", "0", close)])).toBe(0);
  });

  it("keeps every mark on its line", () => {
    expect([placeOn(90, "95"), placeOn(0, "50"), placeOn(90, "80"), placeOn(0, "112")]).toEqual([
      50, 50, 0, 100,
    ]);
  });
});
