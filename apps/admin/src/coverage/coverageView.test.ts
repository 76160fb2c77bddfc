import { addPoints } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { barShares } from "./barShares";
import { type CoverageRow, promisedShare, rowFilter, rowName, stackedParts, vitalFew } from "./coverageView";

const coverage = {
  lost: "10",
  unexplained: "4",
  explained: "1.5",
  planned: "2",
  waived: "0.5",
  recovered: "1",
  lostAgain: "1",
  expectedBack: "1.75",
};

const row = (of: Partial<CoverageRow>): CoverageRow => ({
  year: null,
  criterion: null,
  unit: null,
  cause: null,
  coverage,
  ...of,
});

describe("coverage", () => {
  it("leaves no lost point out of the bar", () => {
    expect(stackedParts.map((part) => coverage[part]).reduce(addPoints, "0")).toBe(coverage.lost);
    expect(
      barShares(coverage)
        .map(({ points }) => points)
        .reduce(addPoints, "0"),
    ).toBe(coverage.lost);
  });

  it("marks no more as expected back than is planned", () => {
    expect(promisedShare(coverage)).toBe("1.75");
    expect(promisedShare({ ...coverage, expectedBack: "2.5" })).toBe("2");
  });
});

describe("a row of the coverage table", () => {
  const criterion = { id: "criterion_1", code: "1.1", name: "Ban hành kế hoạch" };

  it("leads to the deductions that it counts", () => {
    expect(rowFilter(row({ criterion }), "AREA")).toEqual({ areaId: { eq: "criterion_1" } });
    expect(rowFilter(row({ criterion }), "CRITERION")).toEqual({ criterion: { id: { eq: "criterion_1" } } });
    expect(rowFilter(row({ year: 2022 }), "YEAR")).toEqual({ year: { eq: 2022 } });
  });

  it("without a cause leads to what is unexplained", () => {
    expect(rowFilter(row({}), "CAUSE")).toEqual({ causeId: { isNull: true } });
    expect(rowName(row({}), "Chưa rõ nguyên nhân")).toBe("Chưa rõ nguyên nhân");
  });

  it("is called after what it stands for", () => {
    expect(rowName(row({ criterion }), "")).toBe("1.1. Ban hành kế hoạch");
    expect(rowName(row({ unit: { id: "unit_1", name: "Nguyên Bình" } }), "")).toBe("Nguyên Bình");
    expect(rowName(row({ year: 2023 }), "")).toBe("2023");
  });
});

describe("the vital few causes", () => {
  const shares = (...cumulative: string[]) => cumulative.map((cumulativeShare) => ({ cumulativeShare }));

  it("are the first ones that reach four fifths", () => {
    expect(vitalFew(shares("50", "79.99", "85", "100"))).toHaveLength(3);
    expect(vitalFew(shares("90", "100"))).toHaveLength(1);
  });

  it("are all of them where nothing reaches that far, and none of none", () => {
    expect(vitalFew(shares("40", "60"))).toHaveLength(2);
    expect(vitalFew([])).toEqual([]);
  });
});
