import { describe, expect, it } from "vitest";
import { cleanSteps, demandActive, dueOnBy, parseEffort } from "./template.js";

const at = (messageKey: string, path: string) =>
  expect.objectContaining({ messageKey, fields: [expect.objectContaining({ path })] });

describe("the steps of a template", () => {
  it("lose the blanks around and within them and keep their order", () => {
    expect(cleanSteps(["  Rà soát   hồ sơ ", "Báo cáo\n kết quả"])).toEqual([
      "Rà soát hồ sơ",
      "Báo cáo kết quả",
    ]);
    expect(cleanSteps([])).toEqual([]);
  });

  it.each([
    ["a blank one", ["Rà soát", " "], "required", "steps.1"],
    ["one in which there is nothing to see", ["\u200B\u2060"], "required", "steps.0"],
    ["one that is too long", ["x".repeat(301)], "tooLong", "steps.0"],
    ["one that is there twice", ["Rà soát", "Báo cáo", "Rà soát "], "duplicateItem", "steps.2"],
    ["more than fifty", Array.from({ length: 51 }, (_, index) => `Bước ${index}`), "tooMany", "steps"],
  ])("are refused with %s", (_, steps, key, path) => {
    expect(() => cleanSteps(steps)).toThrow(at(key, path));
  });
});

describe("the effort of a template", () => {
  it.each([
    ["0.5", "0.5"],
    ["012.50", "12.5"],
    ["1000", "1000"],
  ])("of %s person-days is %s", (given, expected) => {
    expect(parseEffort(given)).toBe(expected);
  });

  it.each([
    ["0", "mustBePositive"],
    ["-1", "mustBePositive"],
    ["1000.01", "outOfRange"],
    ["1e3", "badDecimal"],
  ])("is never %s", (given, key) => {
    expect(() => parseEffort(given)).toThrow(at(key, "effortDays"));
  });
});

it("counts the days of a template from the day on which a task is given", () => {
  expect(dueOnBy({ dueDays: 30 }, "2023-12-15")).toBe("2024-01-14");
  expect(dueOnBy({ dueDays: 0 }, "2023-12-15")).toBe("2023-12-15");
  expect(dueOnBy({ dueDays: null }, "2023-12-15")).toBeNull();
});

it("chooses no template that is out of use", () => {
  expect(() => demandActive({ active: true })).not.toThrow();
  expect(() => demandActive({ active: false })).toThrow(at("templateRetired", "templateId"));
});
