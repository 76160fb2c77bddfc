import { describe, expect, it } from "vitest";
import { projectAt } from "./projection.js";
import { type Comparator, gapOf, isMet, measuredPercent, type Target, targetStateOf } from "./target.js";

const target: Target = { comparator: "GTE", value: "80", dueOn: "2023-12-31" };
const month = (periodEnd: string, value: string) => ({ periodEnd, value });

describe("a measured percent", () => {
  it("is exact and needs a denominator above 0", () => {
    expect(measuredPercent({ numerator: "3", denominator: "8" })).toBe("37.5");
    expect(() => measuredPercent({ numerator: "0", denominator: "0" })).toThrow(
      expect.objectContaining({ messageKey: "denominatorZero" }),
    );
  });
});

describe("comparators", () => {
  it.each<[Comparator, string, boolean, string]>([
    ["GTE", "80", true, "0"],
    ["GTE", "79.99", false, "0.01"],
    ["GT", "80", false, "0"],
    ["LTE", "80.5", false, "0.5"],
    ["LTE", "80", true, "0"],
    ["LT", "80", false, "0"],
    ["EQ", "80.00", true, "0"],
    ["EQ", "81", false, "1"],
    ["EQ", "79", false, "1"],
  ])("%s 80 with %s: %s, %s missing", (comparator, reached, met, gap) => {
    expect(isMet({ comparator, value: "80" }, reached)).toBe(met);
    expect(gapOf({ comparator, value: "80" }, reached)).toBe(gap);
  });
});

describe("how a target stands", () => {
  it("is unknown before anything was measured", () => {
    expect(targetStateOf(target, [month("2023-06-30", "90")], "2023-06-29").state).toBe("NO_DATA");
  });

  it("is met by the latest value, whatever order the months come in", () => {
    const months = [month("2023-02-28", "81"), month("2023-01-31", "10")];
    expect(targetStateOf(target, months, "2023-03-01")).toMatchObject({ state: "MET", gap: "0" });
    const slipped = [month("2023-01-31", "81"), month("2023-02-28", "79")];
    expect(targetStateOf(target, slipped, "2023-03-01")).toMatchObject({ state: "BEHIND", gap: "1" });
  });

  it("is on track while the line reaches it by the due date", () => {
    const rising = [month("2023-01-31", "40"), month("2023-03-31", "50"), month("2023-05-31", "60")];
    expect(targetStateOf(target, rising, "2023-06-15").state).toBe("ON_TRACK");
    const slow = [month("2023-01-31", "40"), month("2023-05-31", "41")];
    expect(targetStateOf(target, slow, "2023-06-15").state).toBe("BEHIND");
  });

  it("is behind with a single value below it, and after the due date", () => {
    expect(targetStateOf(target, [month("2023-01-31", "40")], "2023-06-15")).toMatchObject({
      state: "BEHIND",
      projected: null,
    });
    const rising = [month("2023-01-31", "40"), month("2023-05-31", "70")];
    expect(targetStateOf(target, rising, "2024-01-01").state).toBe("BEHIND");
  });
});

describe("the projection", () => {
  it("continues a straight line exactly", () => {
    const line = [month("2023-01-01", "10"), month("2023-01-11", "10.5"), month("2023-01-21", "11")];
    expect(projectAt("2023-02-10", line)).toBe("12");
  });

  it("lies between values that scatter", () => {
    const scattered = [month("2023-01-01", "1"), month("2023-01-02", "3"), month("2023-01-03", "2")];
    expect(projectAt("2023-01-02", scattered)).toBe("2");
  });

  it("needs two different days", () => {
    expect(projectAt("2023-12-31", [])).toBeNull();
    expect(projectAt("2023-12-31", [month("2023-01-31", "1"), month("2023-01-31", "2")])).toBeNull();
  });
});
