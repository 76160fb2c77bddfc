import { describe, expect, it } from "vitest";
import { evaluateRule } from "./evaluate-rule.js";
import type { Band, RuleInputs, ScoringRule } from "./rule.js";

const fromFull: Band = {
  label: "Từ 95% trở lên",
  from: { value: "95", inclusive: true },
  award: { points: "2" },
};
const part: Band = {
  label: "dưới 95%",
  to: { value: "95", inclusive: false },
  award: { times: "2", over: "95" },
};
const measure = { type: "PERCENT", label: "b/a" } as const;
const disbursement: ScoringRule = { kind: "RATIO", measure, bands: [fromFull, part] };
const plan: ScoringRule = {
  kind: "RATIO",
  measure,
  bands: [{ ...fromFull, to: { value: "100", inclusive: true } }, part],
};
const initiatives: ScoringRule = {
  kind: "STEPS",
  measure: { type: "COUNT", label: "Số sáng kiến" },
  bands: [{ label: "mọi mức", award: { points: "1" } }],
};
const issued: ScoringRule = { kind: "CHOICE", options: [{ label: "Ban hành kịp thời", points: "1" }] };
const reports: ScoringRule = {
  kind: "PENALTY",
  label: "Đủ và đúng hạn",
  full: "1",
  items: [{ label: "báo cáo chậm", points: "0.25" }],
  cap: "1",
  absence: { label: "Không phát sinh", outcome: { notApplicable: true } },
};
const bonus: ScoringRule = { kind: "BONUS", items: [{ label: "constructor", points: "0.5" }], cap: "2" };
const survey: ScoringRule = {
  kind: "SURVEY",
  max: "2",
  groups: [
    { label: "Người dân", weight: "2" },
    { label: "Cán bộ", weight: "1" },
  ],
  options: [{ label: "Hài lòng", percent: "100" }],
};
const people = { "Người dân": { answers: { "Hài lòng": "6" } } };
const branch: ScoringRule = {
  kind: "BRANCH",
  cases: [
    { label: "Có kế hoạch", rule: plan },
    { label: "Không có kế hoạch", rule: { kind: "DISCRETIONARY", max: "0.5" } },
  ],
};

describe("inputs that a rule cannot take", () => {
  it.each<[ScoringRule, unknown, path: string, code: string]>([
    [plan, {}, "inputs.percent", "ruleInputMissing"],
    [plan, { percent: null }, "inputs.percent", "ruleInputMissing"],
    [plan, { numerator: "1" }, "inputs.denominator", "ruleInputMissing"],
    [plan, { denominator: "1" }, "inputs.numerator", "ruleInputMissing"],
    [plan, { numerator: "1", denominator: "0" }, "inputs.denominator", "denominatorZero"],
    [plan, { numerator: "0", denominator: "0.0" }, "inputs.denominator", "denominatorZero"],
    [plan, { numerator: "1", denominator: "-2" }, "inputs.denominator", "mustNotBeNegative"],
    [plan, { numerator: "1", denominator: "2", percent: "50" }, "inputs.percent", "ruleInputAmbiguous"],
    [plan, { numerator: "10", denominator: "9" }, "inputs.numerator", "ruleShareAboveWhole"],
    [disbursement, { numerator: "10", denominator: "9" }, "inputs.numerator", "ruleShareAboveWhole"],
    [plan, { percent: "100.1" }, "inputs.percent", "outOfRange"],
    [plan, { percent: "-1" }, "inputs.percent", "mustNotBeNegative"],
    [plan, { percent: "9,5" }, "inputs.percent", "badDecimal"],
    [plan, { percent: 90 }, "inputs.percent", "badDecimal"],
    [plan, { percent: ["90"] }, "inputs.percent", "ruleInputMalformed"],
    [plan, { percent: "90", count: "1" }, "inputs.count", "ruleInputSuperfluous"],
    [plan, { percent: "90", ratio: "1" }, "inputs.ratio", "ruleInputSuperfluous"],
    [plan, { absent: true }, "inputs.absent", "ruleInputSuperfluous"],
    [plan, { absent: false, percent: "90" }, "inputs.absent", "ruleNeedsTrue"],
    [plan, null, "inputs", "ruleInputMalformed"],
    [plan, [], "inputs", "ruleInputMalformed"],
    [initiatives, { count: "1.5" }, "inputs.count", "notInteger"],
    [initiatives, { percent: "50" }, "inputs.percent", "ruleInputSuperfluous"],
    [issued, {}, "inputs.choice", "ruleInputMissing"],
    [issued, { choice: "Ban hành" }, "inputs.choice", "ruleInputUnknown"],
    [issued, { choice: 1 }, "inputs.choice", "ruleNeedsText"],
    [reports, {}, "inputs.counts", "ruleInputMissing"],
    [reports, { absent: true, counts: {} }, "inputs.counts", "ruleInputSuperfluous"],
    [reports, { counts: { "báo cáo sai": "1" } }, "inputs.counts.báo cáo sai", "ruleInputUnknown"],
    [reports, { counts: { "báo cáo chậm": "-1" } }, "inputs.counts.báo cáo chậm", "mustNotBeNegative"],
    [reports, { counts: { "báo cáo chậm": "0.5" } }, "inputs.counts.báo cáo chậm", "notInteger"],
    [bonus, { counts: { toString: "1" } }, "inputs.counts.toString", "ruleInputUnknown"],
    [
      bonus,
      { counts: { "constructor ": "1", constructor: "1" } },
      "inputs.counts.constructor",
      "duplicateItem",
    ],
    [survey, { groups: { "Cán bộ": people["Người dân"] } }, "inputs.groups.Người dân", "ruleInputMissing"],
    [survey, { groups: { ...people, Khác: {} } }, "inputs.groups.Khác", "ruleInputUnknown"],
    [
      survey,
      { groups: { ...people, "Cán bộ": { percent: "1" } } },
      "inputs.groups.Cán bộ.percent",
      "ruleInputSuperfluous",
    ],
    [
      survey,
      { groups: { ...people, "Cán bộ": { answers: {} } } },
      "inputs.groups.Cán bộ.answers",
      "ruleNoAnswers",
    ],
    [
      survey,
      { groups: { ...people, "Cán bộ": { mean: "1" } } },
      "inputs.groups.Cán bộ.mean",
      "ruleInputSuperfluous",
    ],
    [{ kind: "SURVEY", max: "1" }, { percent: "101" }, "inputs.percent", "outOfRange"],
    [branch, { choice: "Có kế hoạch" }, "inputs.inner", "ruleInputMissing"],
    [
      branch,
      { choice: "Có kế hoạch", inner: { percent: "-5" } },
      "inputs.inner.percent",
      "mustNotBeNegative",
    ],
    [branch, { choice: "Có kế hoạch", inner: { inner: {} } }, "inputs.inner.inner", "ruleInputSuperfluous"],
    [
      branch,
      { choice: "Không có kế hoạch", inner: { points: "0.51" } },
      "inputs.inner.points",
      "scoreAboveMax",
    ],
  ])("%#: are refused at their field", (rule, inputs, path, code) => {
    expect(() => evaluateRule(rule, inputs as RuleInputs)).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        fields: [expect.objectContaining({ path, code })],
      }),
    );
  });
});
