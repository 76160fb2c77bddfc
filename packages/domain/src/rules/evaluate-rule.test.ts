import { describe, expect, it } from "vitest";
import { evaluateRule } from "./evaluate-rule.js";
import type { Band, RatioRule, RuleInputs, ScoringRule, StepsRule } from "./rule.js";

const completed: Band = {
  label: "b/a = 100%",
  from: { value: "100", inclusive: true },
  to: { value: "100", inclusive: true },
  award: { points: "2" },
};
const plan: RatioRule = {
  kind: "RATIO",
  measure: { type: "PERCENT", label: "b/a", numerator: "hoàn thành", denominator: "được giao" },
  bands: [
    completed,
    {
      label: "Từ 80% đến dưới 100%",
      from: { value: "80", inclusive: true },
      to: { value: "100", inclusive: false },
      award: { times: "2", over: "100" },
    },
    { label: "Dưới 80%", to: { value: "80", inclusive: false }, award: { points: "0" } },
  ],
};
const disbursement: RatioRule = {
  kind: "RATIO",
  measure: { type: "PERCENT", label: "Tỷ lệ giải ngân vốn đầu tư công" },
  bands: [
    { label: "Từ 95% trở lên", from: { value: "95", inclusive: true }, award: { points: "2" } },
    { label: "Dưới 95%", to: { value: "95", inclusive: false }, award: { times: "2", over: "95" } },
  ],
};
const initiatives: StepsRule = {
  kind: "STEPS",
  measure: { type: "COUNT", label: "Số sáng kiến" },
  bands: [
    { label: "Từ 2 sáng kiến", from: { value: "2", inclusive: true }, award: { points: "2" } },
    { label: "Dưới 2", to: { value: "2", inclusive: false }, award: { points: "0" } },
  ],
};
const reports: ScoringRule = {
  kind: "PENALTY",
  label: "Đủ và đúng hạn",
  full: "1",
  items: [{ label: "Mỗi báo cáo chậm", points: "0.25" }],
  cap: "0.5",
  absence: { label: "Không phát sinh", outcome: { notApplicable: true } },
};
const bonus: ScoringRule = {
  kind: "BONUS",
  items: [
    { label: "sáng kiến cấp tỉnh", points: "1" },
    { label: "constructor", points: "0.5" },
  ],
  cap: "2",
};
const issued: ScoringRule = {
  kind: "CHOICE",
  options: [
    { label: "Ban hành kịp thời", points: "1" },
    { label: "Ban hành không kịp thời", points: "0.5" },
  ],
};
const survey: ScoringRule = {
  kind: "SURVEY",
  max: "2",
  groups: [
    { label: "Người dân", weight: "2" },
    { label: "Cán bộ", weight: "1" },
  ],
  options: [
    { label: "Hài lòng", percent: "100" },
    { label: "Bình thường", percent: "50" },
    { label: "Không", percent: "0" },
  ],
};
const surveyed: RuleInputs = {
  groups: {
    "Người dân": { answers: { "Hài lòng": "6", "Bình thường": "2", Không: "2" } },
    "Cán bộ": { answers: { "Hài lòng": "1", Không: "1" } },
  },
};
const branch: ScoringRule = {
  kind: "BRANCH",
  cases: [
    { label: "Có kế hoạch", rule: plan },
    { label: "Không có kế hoạch", rule: { kind: "DISCRETIONARY", max: "0.5" } },
  ],
};

describe("an outcome", () => {
  it.each<[ScoringRule, RuleInputs, branch: string, points: string | null, sentence: string]>([
    [
      plan,
      { numerator: "9", denominator: "10" },
      "Từ 80% đến dưới 100%",
      "1.8",
      "b/a = 9/10 = 90% (từ 80% đến dưới 100%): (b/a) × 2 = 1,8 điểm.",
    ],
    [plan, { percent: "100.0" }, "b/a = 100%", "2", "b/a = 100% (b/a = 100%): 2 điểm."],
    [
      disbursement,
      { numerator: "2", denominator: "3" },
      "Dưới 95%",
      "1.403508771929824561403508",
      "Tỷ lệ giải ngân vốn đầu tư công = 2/3 ≈ 66,6666% (dưới 95%): (tỷ lệ/95%) × 2 ≈ 1,4035 điểm.",
    ],
    [
      disbursement,
      { percent: "94.999999" },
      "Dưới 95%",
      "1.999999978947368421052631",
      "Tỷ lệ giải ngân vốn đầu tư công ≈ 94,9999% (dưới 95%): (tỷ lệ/95%) × 2 ≈ 2 điểm.",
    ],
    [initiatives, { count: "3" }, "Từ 2 sáng kiến", "2", "Số sáng kiến = 3 (từ 2 sáng kiến): 2 điểm."],
    [
      issued,
      { choice: "Ban hành không kịp thời" },
      "Ban hành không kịp thời",
      "0.5",
      "Chọn “Ban hành không kịp thời”: 0,5 điểm.",
    ],
    [reports, { absent: true }, "Không phát sinh", null, "Không phát sinh: không đánh giá."],
    [reports, { counts: {} }, "Đủ và đúng hạn", "1", "Điểm tối đa 1; không bị trừ: 1 điểm."],
    [
      reports,
      { counts: { "Mỗi báo cáo chậm": "1" } },
      "Đủ và đúng hạn",
      "0.75",
      "Điểm tối đa 1; 1 báo cáo chậm × 0,25 = 0,25; trừ 0,25: còn 0,75 điểm.",
    ],
    [
      reports,
      { counts: { "Mỗi báo cáo chậm": "5" } },
      "Đủ và đúng hạn",
      "0.5",
      "Điểm tối đa 1; 5 báo cáo chậm × 0,25 = 1,25; trừ tối đa 0,5: còn 0,5 điểm.",
    ],
    [bonus, { counts: {} }, "", "0", "Không có nội dung được cộng điểm: 0 điểm."],
    [
      bonus,
      { counts: { "sáng kiến cấp tỉnh": "2", constructor: "1" } },
      "",
      "2",
      "2 sáng kiến cấp tỉnh × 1 = 2; 1 constructor × 0,5 = 0,5; cộng tối đa 2: 2 điểm.",
    ],
    [
      survey,
      surveyed,
      "",
      "1.266666666666666666666666",
      "Khảo sát Người dân 70% (trọng số 2), Cán bộ 50% (trọng số 1); bình quân: " +
        "≈ 63,3333% × 2 ≈ 1,2667 điểm.",
    ],
    [
      { kind: "SURVEY", max: "2" },
      { numerator: "171", denominator: "200" },
      "",
      "1.71",
      "Kết quả khảo sát = 171/200 = 85,5%: 85,5% × 2 = 1,71 điểm.",
    ],
    [
      branch,
      { choice: "Có kế hoạch", inner: { percent: "79" } },
      "Có kế hoạch › Dưới 80%",
      "0",
      "Trường hợp “Có kế hoạch”: b/a = 79% (dưới 80%): 0 điểm.",
    ],
    [
      branch,
      { choice: "Không có kế hoạch", inner: { points: "0.50" } },
      "Không có kế hoạch",
      "0.5",
      "Trường hợp “Không có kế hoạch”: Chấm 0,5 điểm trên tối đa 0,5 điểm.",
    ],
  ])("of %# has its branch, its points and its sentence", (rule, inputs, held, points, sentence) => {
    const state = points === null ? "NOT_APPLICABLE" : "SCORED";
    expect(evaluateRule(rule, inputs)).toEqual({ state, points, branch: held, sentence });
  });

  it("holds an option by what is read, however the letters are encoded", () => {
    const typed = "Ban hành kịp thời".normalize("NFD");
    expect(evaluateRule(issued, { choice: typed }).points).toBe("1");
  });
});

describe("a rule that cannot answer", () => {
  it("says that no band holds the value", () => {
    const gap: StepsRule = { ...initiatives, bands: initiatives.bands.slice(0, 1) };
    expect(() => evaluateRule(gap, { count: "1" })).toThrow(
      expect.objectContaining({ code: "RULE_BROKEN", messageKey: "ruleDoesNotCover" }),
    );
  });

  it("does not choose between two bands", () => {
    const twice: RatioRule = { ...plan, bands: [...plan.bands, completed] };
    expect(() => evaluateRule(twice, { percent: "100" })).toThrow(
      expect.objectContaining({ code: "RULE_BROKEN", messageKey: "ruleBandsOverlap" }),
    );
  });

  it("is a sum of children, whatever is stated", () => {
    expect(() => evaluateRule({ kind: "CHILDREN" }, {})).toThrow(
      expect.objectContaining({ code: "RULE_BROKEN", messageKey: "ruleScoredByChildren" }),
    );
  });
});

it("takes a numerator above its denominator where the words begin at 100 %", () => {
  const bands: Band[] = [
    { label: "Từ 100% trở lên", from: { value: "100", inclusive: true }, award: { points: "2" } },
    { label: "Dưới 100%", to: { value: "100", inclusive: false }, award: { points: "0" } },
  ];
  const rule: ScoringRule = { kind: "STEPS", measure: plan.measure, bands };
  expect(evaluateRule(rule, { numerator: "11", denominator: "10" }).sentence).toBe(
    "b/a = 11/10 = 110% (từ 100% trở lên): 2 điểm.",
  );
});
