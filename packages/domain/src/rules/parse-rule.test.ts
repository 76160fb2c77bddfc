import { describe, expect, it } from "vitest";
import { parseRule } from "./parse-rule.js";

const option = { label: "Đạt", points: "1" };
const choice = { kind: "CHOICE", options: [option] };
const measure = { type: "PERCENT", label: "b/a" };
const band = { label: "từ 0%", from: { value: "0", inclusive: true }, award: { points: "1" } };
const steps = { kind: "STEPS", measure, bands: [band] };
const ratio = { kind: "RATIO", measure, bands: [{ ...band, award: { times: "1", over: "100" } }] };
const penalty = { kind: "PENALTY", label: "Đủ", full: "1", items: [option], cap: "1" };
const survey = { kind: "SURVEY", max: "1" };
const notApplicable = { label: "Không phát sinh", outcome: { notApplicable: true } };

describe("parseRule", () => {
  it.each([
    choice,
    { ...choice, absence: notApplicable },
    steps,
    { ...steps, measure: { type: "COUNT", label: "Số lần" } },
    { ...ratio, measure: { ...measure, numerator: "b", denominator: "a" } },
    { ...penalty, absence: { label: "Không phát sinh", outcome: { points: "1" } } },
    { kind: "BONUS", items: [option], cap: "1" },
    { ...survey, groups: [{ label: "Người dân", weight: "1" }], options: [{ label: "Tốt", percent: "100" }] },
    { kind: "DISCRETIONARY", max: "2" },
    { kind: "CHILDREN" },
    { kind: "BRANCH", cases: [choice, steps, ratio, penalty].map((rule, i) => ({ label: `${i}`, rule })) },
  ])("takes %j as it is", (rule) => {
    expect(parseRule(rule)).toEqual(rule);
  });

  it("writes decimals and labels in their shortest form, and drops what is null", () => {
    const untidy = {
      kind: "CHOICE",
      options: [{ label: "  Ban hành\n kịp  thời ".normalize("NFD"), points: "01.50" }],
      absence: null,
    };
    expect(parseRule(untidy)).toEqual({
      kind: "CHOICE",
      options: [{ label: "Ban hành kịp thời", points: "1.5" }],
    });
  });

  it("does not hand back what it was given", () => {
    const parsed = parseRule(choice);
    expect(parsed).not.toBe(choice);
    expect(parsed.kind === "CHOICE" && parsed.options[0]).not.toBe(option);
  });

  it.each<[string, unknown, reason: string]>([
    ["rule", null, "Cần một nhóm thuộc tính."],
    ["rule", [choice], "Cần một nhóm thuộc tính."],
    ["rule.kind", { kind: "SUM" }, "Không có loại cách tính “SUM”."],
    ["rule.kind", { kind: "toString" }, "“toString”"],
    ["rule.kind", { kind: Object.create(null) }, "“…”"],
    ["rule.bonus", { ...choice, bonus: "1" }, "Không có thuộc tính “bonus”."],
    ["rule.max", { kind: "CHILDREN", max: "1" }, "“max”"],
    ["rule.options", { kind: "CHOICE" }, "Cần một danh sách"],
    ["rule.options", { kind: "CHOICE", options: [] }, "Cần một danh sách"],
    ["rule.options", { kind: "CHOICE", options: Array(41).fill(option) }, "Tối đa 40 mục."],
    ["rule.options.1.label", { kind: "CHOICE", options: [option, option] }, "“Đạt” bị lặp lại."],
    ["rule.options.0.label", { kind: "CHOICE", options: [{ ...option, label: " " }] }, "không để trống"],
    ["rule.options.0.label", { kind: "CHOICE", options: [{ ...option, label: "a".repeat(301) }] }, "300"],
    ["rule.options.0.points", { kind: "CHOICE", options: [{ label: "Đạt" }] }, "bắt buộc"],
    ["rule.options.0.points", { kind: "CHOICE", options: [{ ...option, points: "0,5" }] }, "“0,5”"],
    ["rule.options.0.points", { kind: "CHOICE", options: [{ ...option, points: 1 }] }, "“1”"],
    ["rule.options.0.points", { kind: "CHOICE", options: [{ ...option, points: "-1" }] }, "không được âm"],
    ["rule.options.0.points", { kind: "CHOICE", options: [{ ...option, points: "10001" }] }, "10000"],
    ["rule.measure.type", { ...steps, measure: { ...measure, type: "DAYS" } }, "“DAYS”"],
    ["rule.measure", { ...steps, measure: { ...measure, numerator: "b" } }, "cả tử số và mẫu số"],
    [
      "rule.measure.numerator",
      { ...steps, measure: { type: "COUNT", label: "n", numerator: "b" } },
      "“numerator”",
    ],
    ["rule.measure.type", { ...ratio, measure: { type: "COUNT", label: "n" } }, "số phần trăm"],
    ["rule.bands.0.award", { ...steps, bands: ratio.bands }, "điểm cố định"],
    ["rule.bands", { ...ratio, bands: steps.bands }, "ít nhất một mức"],
    ["rule.bands.1.from", { ...steps, bands: [band, { ...band, from: "80" }] }, "nhóm thuộc tính"],
    ["rule.bands.0.from.value", { ...steps, bands: [{ ...band, from: { inclusive: true } }] }, "bắt buộc"],
    ["rule.bands.0.to.inclusive", { ...steps, bands: [{ ...band, to: { value: "1" } }] }, "true hoặc false"],
    [
      "rule.bands.0.award.over",
      { ...ratio, bands: [{ ...band, award: { times: "1", over: "0" } }] },
      "lớn hơn 0",
    ],
    [
      "rule.bands.0.award.points",
      { ...ratio, bands: [{ ...band, award: { points: "1", times: "1" } }] },
      "“points”",
    ],
    [
      "rule.absence.outcome.notApplicable",
      { ...choice, absence: { ...notApplicable, outcome: { notApplicable: false } } },
      "true",
    ],
    [
      "rule.absence.outcome.points",
      { ...choice, absence: { ...notApplicable, outcome: { notApplicable: true, points: "1" } } },
      "“points”",
    ],
    ["rule.absence", { kind: "DISCRETIONARY", max: "1", absence: notApplicable }, "“absence”"],
    [
      "rule.groups.1.label",
      {
        ...survey,
        groups: [
          { label: "A", weight: "1" },
          { label: "A ", weight: "1" },
        ],
      },
      "“A”",
    ],
    [
      "rule.cases.0.rule.kind",
      { kind: "BRANCH", cases: [{ label: "a", rule: { kind: "BRANCH", cases: [] } }] },
      "BRANCH",
    ],
    [
      "rule.cases.0.rule.max",
      { kind: "BRANCH", cases: [{ label: "a", rule: { kind: "SURVEY" } }] },
      "bắt buộc",
    ],
  ])("points at %s of what is malformed", (path, value, reason) => {
    expect(() => parseRule(value)).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        messageKey: "ruleMalformed",
        fields: [
          expect.objectContaining({
            path,
            code: "ruleMalformed",
            params: { reason: expect.objectContaining({ vi: expect.stringContaining(reason) }) },
          }),
        ],
      }),
    );
  });
});
