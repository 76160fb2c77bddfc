import { describe, expect, it } from "vitest";
import { checkRule, highestPoints } from "./check-rule.js";
import { describeRule } from "./describe-rule.js";
import { evaluateRule } from "./evaluate-rule.js";
import { parseRule } from "./parse-rule.js";
import type { Absence, Award, Band, Limit, Measure, RuleInputs, ScoringRule } from "./rule.js";

type Example = [inputs: RuleInputs, points: string | null];

const from = (value: string): Limit => ({ value, inclusive: true });
const below = (value: string): Limit => ({ value, inclusive: false });
const band = (label: string, limits: { from?: Limit; to?: Limit }, award: string | Award): Band => ({
  label,
  ...limits,
  award: typeof award === "string" ? { points: award } : award,
});
const share: Measure & { type: "PERCENT" } = { type: "PERCENT", label: "Tỷ lệ" };
const quotient: Measure & { type: "PERCENT" } = {
  type: "PERCENT",
  label: "b/a",
  numerator: "số nhiệm vụ hoàn thành đúng hạn",
  denominator: "số nhiệm vụ trong kế hoạch",
};
const choice = (options: [label: string, points: string][], absence?: Absence): ScoringRule => ({
  kind: "CHOICE",
  options: options.map(([label, points]) => ({ label, points })),
  ...(absence ? { absence } : {}),
});
const steps = (bands: Band[], measure: Measure = share): ScoringRule => ({ kind: "STEPS", measure, bands });
const fullAndPart = (max: string, floor: string, absence?: Absence): ScoringRule => ({
  kind: "RATIO",
  measure: quotient,
  bands: [
    band("b/a = 100%", { from: from("100"), to: from("100") }, max),
    band(`từ ${floor}% đến dưới 100%`, { from: from(floor), to: below("100") }, { times: max, over: "100" }),
    band(`dưới ${floor}%`, { to: below(floor) }, "0"),
  ],
  ...(absence ? { absence } : {}),
});
const targetAndPart = (max: string, target: string, floor?: string): ScoringRule => ({
  kind: "RATIO",
  measure: share,
  bands: [
    band(`Từ ${target}% trở lên`, { from: from(target) }, max),
    band(
      "một phần",
      { ...(floor ? { from: from(floor) } : {}), to: below(target) },
      { times: max, over: target },
    ),
    ...(floor ? [band(`dưới ${floor}%`, { to: below(floor) }, "0")] : []),
  ],
});
const noneArose: Absence = { label: "Không phát sinh", outcome: { notApplicable: true } };

const rules: [code: string, max: string, rule: ScoringRule, described: string, examples: Example[]][] = [
  [
    "1.1.1",
    "1",
    choice([
      ["Ban hành kịp thời", "1"],
      ["Ban hành không kịp thời", "0.5"],
      ["Không ban hành", "0"],
    ]),
    "Ban hành kịp thời: 1; ban hành không kịp thời: 0,5; không ban hành: 0",
    [
      [{ choice: "Ban hành không kịp thời" }, "0.5"],
      [{ choice: " Không  ban hành" }, "0"],
    ],
  ],
  [
    "1.1.2",
    "2",
    fullAndPart("2", "80"),
    "b/a, tử số: số nhiệm vụ hoàn thành đúng hạn; mẫu số: số nhiệm vụ trong kế hoạch. " +
      "100%: 2; từ 80% đến dưới 100%: (b/a) x 2; dưới 80%: 0",
    [
      [{ numerator: "10", denominator: "10" }, "2"],
      [{ numerator: "9", denominator: "10" }, "1.8"],
      [{ numerator: "8", denominator: "10" }, "1.6"],
      [{ numerator: "79", denominator: "99" }, "0"],
      [{ percent: "79.999999999" }, "0"],
    ],
  ],
  [
    "1.2.1",
    "1",
    {
      kind: "PENALTY",
      label: "Đủ và đúng hạn",
      full: "1",
      items: [{ label: "báo cáo chậm", points: "0.25" }],
      cap: "1",
    },
    "Đủ và đúng hạn: 1; mỗi báo cáo chậm trừ 0,25, trừ tối đa 1",
    [
      [{ counts: {} }, "1"],
      [{ counts: { "báo cáo chậm": "3" } }, "0.25"],
      [{ counts: { "báo cáo chậm": "9" } }, "0"],
    ],
  ],
  [
    "1.3.1",
    "1.5",
    steps([
      band("Từ 30% trở lên", { from: from("30") }, "1.5"),
      band("từ 20% đến dưới 30%", { from: from("20"), to: below("30") }, "0.75"),
      band("dưới 20%", { to: below("20") }, "0"),
    ]),
    "Từ 30% trở lên: 1,5; từ 20% đến dưới 30%: 0,75; dưới 20%: 0",
    [
      [{ percent: "30" }, "1.5"],
      [{ numerator: "3", denominator: "15" }, "0.75"],
      [{ percent: "19.99" }, "0"],
    ],
  ],
  [
    "1.5",
    "2",
    steps(
      [
        band("Từ 2 sáng kiến", { from: from("2") }, "2"),
        band("1 sáng kiến", { from: from("1"), to: from("1") }, "1"),
        band("không có", { from: from("0"), to: from("0") }, "0"),
      ],
      { type: "COUNT", label: "Số sáng kiến" },
    ),
    "Số sáng kiến – từ 2 trở lên: 2; 1: 1; 0: 0",
    [
      [{ count: "0" }, "0"],
      [{ count: "1" }, "1"],
      [{ count: "7" }, "2"],
    ],
  ],
  [
    "1.7",
    "2",
    { kind: "SURVEY", max: "2" },
    "Tỷ lệ điểm khảo sát (%) x 2",
    [
      [{ percent: "85.5" }, "1.71"],
      [{ groups: { "": { percent: "50" } } }, "1"],
    ],
  ],
  [
    "2.1.1",
    "2",
    choice(
      [
        ["100% văn bản đúng quy định", "2"],
        ["Có văn bản sai", "0"],
      ],
      noneArose,
    ),
    "100% văn bản đúng quy định: 2; có văn bản sai: 0. Không phát sinh: không đánh giá",
    [
      [{ absent: true }, null],
      [{ choice: "Có văn bản sai" }, "0"],
    ],
  ],
  [
    "3.1.3",
    "2",
    fullAndPart("2", "90", { label: "Không phát sinh", outcome: { points: "2" } }),
    "b/a, tử số: số nhiệm vụ hoàn thành đúng hạn; mẫu số: số nhiệm vụ trong kế hoạch. " +
      "100%: 2; từ 90% đến dưới 100%: (b/a) x 2; dưới 90%: 0. Không phát sinh: 2",
    [
      [{ absent: true }, "2"],
      [{ numerator: "19", denominator: "20" }, "1.9"],
    ],
  ],
  [
    "5.6",
    "3",
    {
      kind: "PENALTY",
      label: "Không có vi phạm",
      full: "3",
      items: [
        { label: "trường hợp khiển trách", points: "0.5" },
        { label: "trường hợp cảnh cáo trở lên", points: "1" },
      ],
      cap: "3",
    },
    "Không có vi phạm: 3; mỗi trường hợp khiển trách trừ 0,5, " +
      "mỗi trường hợp cảnh cáo trở lên trừ 1, trừ tối đa 3",
    [[{ counts: { "trường hợp khiển trách": "1", "trường hợp cảnh cáo trở lên": "2" } }, "0.5"]],
  ],
  [
    "6.1",
    "2",
    targetAndPart("2", "95", "70"),
    "Từ 95% trở lên: 2; từ 70% đến dưới 95%: (tỷ lệ/95%) x 2; dưới 70%: 0",
    [
      [{ percent: "95" }, "2"],
      [{ percent: "104.2" }, "2"],
      [{ percent: "76" }, "1.6"],
      [{ percent: "70" }, "1.473684210526315789473684"],
      [{ percent: "69.9" }, "0"],
    ],
  ],
  [
    "7.3.3",
    "2",
    targetAndPart("2", "50"),
    "Từ 50% trở lên: 2; dưới 50%: (tỷ lệ/50%) x 2",
    [
      [{ percent: "0" }, "0"],
      [{ numerator: "1", denominator: "3" }, "1.333333333333333333333333"],
    ],
  ],
];

describe.each(rules)("the rule of criterion %s", (_code, max, rule, described, examples) => {
  it("is sound, and the same after a round trip through JSON", () => {
    expect(checkRule(rule, max)).toEqual([]);
    expect(highestPoints(rule)).toBe(max);
    expect(parseRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  });

  it("reads back as the decision says it", () => {
    expect(describeRule(rule)).toBe(described);
  });

  it.each(examples)("makes of %j %s points", (inputs, points) => {
    const outcome = evaluateRule(rule, inputs);
    expect(outcome.points).toBe(points);
    expect(outcome.state).toBe(points === null ? "NOT_APPLICABLE" : "SCORED");
  });
});
