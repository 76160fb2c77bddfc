import { expect, it } from "vitest";
import { describeRule } from "./describe-rule.js";
import type { LeafRule, Limit, ScoringRule } from "./rule.js";

const at = (value: string, inclusive = true): Limit => ({ value, inclusive });
const everyLimit: LeafRule = {
  kind: "STEPS",
  measure: { type: "PERCENT", label: "Tỷ lệ" },
  bands: [
    { label: "a", from: at("90", false), award: { points: "4" } },
    { label: "b", from: at("80", false), to: at("90"), award: { points: "3" } },
    { label: "c", from: at("12.5"), to: at("80"), award: { points: "2" } },
    { label: "d", to: at("10"), award: { points: "0.5" } },
  ],
};

it.each<[ScoringRule, string]>([
  [everyLimit, "Trên 90%: 4; trên 80% đến 90%: 3; từ 12,5% đến 80%: 2; từ 10% trở xuống: 0,5"],
  [{ kind: "CHILDREN" }, "Tổng điểm các tiêu chí thành phần"],
  [{ kind: "DISCRETIONARY", max: "1.5" }, "Chấm tối đa 1,5 điểm, có nêu lý do"],
  [
    { kind: "BONUS", items: [{ label: "Mỗi sáng kiến", points: "0.5" }], cap: "2" },
    "Mỗi sáng kiến cộng 0,5, cộng tối đa 2",
  ],
  [
    {
      kind: "SURVEY",
      max: "3",
      groups: [{ label: "người dân", weight: "0.6" }],
      options: [{ label: "Tốt", percent: "100" }],
    },
    "Tỷ lệ điểm khảo sát (%) x 3; bình quân theo nhóm: người dân (trọng số 0,6); mức trả lời: Tốt 100%",
  ],
  [
    {
      kind: "BRANCH",
      cases: [
        {
          label: "có kế hoạch",
          rule: { kind: "CHOICE", options: [{ label: "UBND ban hành", points: "1" }] },
        },
        { label: "không có", rule: { kind: "SURVEY", max: "1" } },
      ],
    },
    "Trường hợp “có kế hoạch”: UBND ban hành: 1. " + "Trường hợp “không có”: Tỷ lệ điểm khảo sát (%) x 1",
  ],
])("describes a rule from its limits and points: %#", (rule, text) => {
  expect(describeRule(rule)).toBe(text);
});
