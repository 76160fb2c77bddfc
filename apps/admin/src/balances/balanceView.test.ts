import type { BalanceSheetLineFragment } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import {
  type Amounts,
  balanceSteps,
  isBalancePart,
  isMany,
  linesBehind,
  linesByArea,
  nameOfLine,
  signed,
} from "./balanceView";

const nothing: Amounts = {
  opening: "0",
  recovered: "0",
  retired: "0",
  pending: "0",
  stillLost: "0",
  newlyLost: "0",
  unknown: "0",
  closing: "0",
};

const criterion = (code: string, name = `Tiêu chí ${code}`, id = `criterion_${code}`) => ({
  id,
  code,
  name,
  maxPoints: "1",
});

const line = (area: string, code: string, amounts: Partial<Amounts>): BalanceSheetLineFragment => ({
  ...nothing,
  ...amounts,
  maxChanged: false,
  area: criterion(area),
  criteria: [criterion(code)],
  earlierCriteria: [criterion(code)],
  deductions: [],
  newDeductions: [],
  tasks: [],
});

const back = line("1", "1.1", { opening: "2", recovered: "1.5", stillLost: "0.5", closing: "0.5" });
const again = line("2", "2.1", { opening: "1", stillLost: "1", newlyLost: "0.25", closing: "1.25" });

describe("the steps of a balance", () => {
  it("lead from what was lost to what is lost, falls before rises", () => {
    expect(balanceSteps(nothing).map(({ key, kind }) => [key, kind])).toEqual([
      ["opening", "TOTAL"],
      ["recovered", "FALL"],
      ["retired", "FALL"],
      ["stillLost", "TOTAL"],
      ["newlyLost", "RISE"],
      ["closing", "TOTAL"],
    ]);
  });

  it("name what cannot be told of only where there is some", () => {
    const keys = balanceSteps({ ...nothing, pending: "0.5", unknown: "1" }).map(({ key }) => key);
    expect(keys).toContain("pending");
    expect(keys).toContain("unknown");
  });

  it("carry a sign unless they are nothing", () => {
    expect(signed("recovered", "6.4", "6,40")).toBe("−6,40");
    expect(signed("newlyLost", "2.1", "2,10")).toBe("+2,10");
    expect(signed("opening", "18.6", "18,60")).toBe("18,60");
    expect(signed("recovered", "0", "0,00")).toBe("0,00");
  });

  it("are known by their names", () => {
    expect(isBalancePart("recovered")).toBe(true);
    expect(isBalancePart("other")).toBe(false);
    expect(isBalancePart(null)).toBe(false);
  });
});

describe("the lines of a balance", () => {
  it("behind a bar are those that it counts", () => {
    expect(linesBehind([back, again], "recovered")).toEqual([back]);
    expect(linesBehind([back, again], "newlyLost")).toEqual([again]);
    expect(linesBehind([back, again], null)).toHaveLength(2);
  });

  it("stand under their areas, and an area without any is left out", () => {
    const areas = [
      { ...nothing, maxChanged: false, area: criterion("1") },
      { ...nothing, maxChanged: false, area: criterion("2") },
    ];
    const found = linesByArea(areas, [again]);
    expect(found.map(({ area }) => area.area?.code)).toEqual(["2"]);
    expect(found[0]?.lines).toEqual([again]);
  });
});

describe("the name of a line", () => {
  it("is said once where the criterion stayed the same", () => {
    const same = { criteria: [criterion("1.1")], earlierCriteria: [criterion("1.1", undefined, "old")] };
    expect(nameOfLine(same)).toEqual({
      codes: ["1.1"],
      names: ["1.1. Tiêu chí 1.1"],
      earlierNames: [],
      course: "GOES_ON",
    });
  });

  it("is its codes where an area of the earlier year goes on as many criteria", () => {
    const split = {
      criteria: ["1.1", "1.2", "1.3"].map((code) => criterion(code)),
      earlierCriteria: [criterion("1")],
    };
    const name = nameOfLine(split);
    expect(isMany(name)).toBe(true);
    expect(name.codes).toEqual(["1.1", "1.2", "1.3"]);
    expect(isMany(nameOfLine({ criteria: [criterion("1")], earlierCriteria: [] }))).toBe(false);
  });

  it("has the earlier name beside it where it changed", () => {
    const renamed = { criteria: [criterion("1.2")], earlierCriteria: [criterion("1.1")] };
    expect(nameOfLine(renamed).earlierNames).toEqual(["1.1. Tiêu chí 1.1"]);
  });

  it("says that a criterion is new, or that it goes on nowhere", () => {
    expect(nameOfLine({ criteria: [criterion("9")], earlierCriteria: [] }).course).toBe("NEW");
    const ended = nameOfLine({ criteria: [], earlierCriteria: [criterion("8")] });
    expect([ended.course, ended.names]).toEqual(["ENDS", ["8. Tiêu chí 8"]]);
  });
});
