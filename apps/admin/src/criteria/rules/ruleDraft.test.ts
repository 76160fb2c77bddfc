import type { ScoringRule } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { draftOf, emptyBand, emptyRule, type RuleDraft } from "./ruleDraft";
import { bandLabel, ruleFrom } from "./ruleFrom";

const none = { label: "Không phát sinh", outcome: { notApplicable: true } } as const;
const rules: [name: string, max: string, rule: ScoringRule][] = [
  [
    "a choice",
    "1",
    {
      kind: "CHOICE",
      options: [
        { label: "Có", points: "1" },
        { label: "Không", points: "0.25" },
      ],
    },
  ],
  [
    "steps on a count",
    "2",
    {
      kind: "STEPS",
      measure: { type: "COUNT", label: "Số sáng kiến" },
      bands: [
        { label: "từ 2", from: { value: "2", inclusive: true }, award: { points: "2" } },
        { label: "dưới 2", to: { value: "2", inclusive: false }, award: { points: "0" } },
      ],
      absence: none,
    },
  ],
  [
    "a ratio",
    "2",
    {
      kind: "RATIO",
      measure: { type: "PERCENT", label: "b/a", numerator: "đúng hạn", denominator: "tổng số" },
      bands: [
        { label: "từ 95%", from: { value: "95", inclusive: true }, award: { points: "2" } },
        { label: "dưới 95%", to: { value: "95", inclusive: false }, award: { times: "2", over: "95" } },
      ],
      absence: { label: "Không có", outcome: { points: "2" } },
    },
  ],
  [
    "a penalty",
    "1",
    { kind: "PENALTY", label: "Đủ", full: "1", items: [{ label: "lỗi", points: "0.25" }], cap: "1" },
  ],
  ["a bonus", "1.5", { kind: "BONUS", items: [{ label: "sáng kiến", points: "0.5" }], cap: "1.5" }],
  [
    "a survey",
    "2",
    {
      kind: "SURVEY",
      max: "2",
      groups: [{ label: "Dân", weight: "0.7" }],
      options: [{ label: "Tốt", percent: "100" }],
    },
  ],
  ["a survey by its percent", "2", { kind: "SURVEY", max: "2" }],
  ["a leader's score", "5", { kind: "DISCRETIONARY", max: "5" }],
  [
    "a branch",
    "1",
    {
      kind: "BRANCH",
      cases: [
        { label: "Có kế hoạch", rule: { kind: "DISCRETIONARY", max: "1" } },
        { label: "Không", rule: { kind: "CHOICE", options: [{ label: "Có lý do", points: "0.5" }] } },
      ],
    },
  ],
];

describe("the form of a rule", () => {
  it.each(rules)("gives back %s as it was, in either language", (_name, max, rule) => {
    for (const locale of ["vi", "en"]) {
      expect(ruleFrom(draftOf(rule, max, locale), max, "vi")).toEqual({ rule, problems: [] });
    }
  });

  it("shows decimals as an office writes them", () => {
    expect(draftOf({ kind: "DISCRETIONARY", max: "1.5" }, "1.5", "vi").max).toBe("1,5");
  });

  it("makes steps of bands once none is in proportion", () => {
    const ratio = draftOf(rules[2]?.[2] ?? { kind: "CHILDREN" }, "2", "vi");
    const bands = ratio.bands.map((band) => ({ ...band, isShare: false }));
    expect(ruleFrom({ ...ratio, bands }, "2", "vi").rule?.kind).toBe("STEPS");
  });
});

describe("a problem of the form", () => {
  const paths = (draft: RuleDraft, max = "2") => ruleFrom(draft, max, "vi").problems.map(({ path }) => path);

  it("stands at the number that is missing, not one, or ambiguous", () => {
    const draft = {
      ...emptyRule("PENALTY", "2"),
      full: "",
      cap: "1.125",
      items: [{ label: "lỗi", value: "x" }],
    };
    expect(paths(draft)).toEqual(["rule.full", "rule.items.0.points", "rule.cap"]);
    expect(ruleFrom(draft, "2", "vi").problems[2]?.message).toContain("1.125");
  });

  it("says the reason alone where the form has a flaw", () => {
    const draft = { ...emptyRule("CHOICE", "2") };
    expect(ruleFrom(draft, "2", "vi").problems).toEqual([
      { path: "rule.options.0.label", message: "Cần một đoạn chữ không để trống." },
    ]);
  });

  it("is what the rule lacks against its criterion", () => {
    const band = { ...emptyBand(), from: { value: "50", inclusive: true }, points: "2" };
    const draft = { ...emptyRule("BANDS", "2"), bands: [band] };
    expect(paths(draft)).toEqual(["rule.bands.0"]);
    expect(paths(draft, "3")).toEqual(["rule.bands.0", "rule"]);
  });

  it("leads into a case", () => {
    const draft = emptyRule("BRANCH", "2");
    const [first] = draft.cases;
    const broken = first
      ? [{ label: "a", rule: { ...first.rule, kind: "DISCRETIONARY" as const, max: "" } }]
      : [];
    expect(paths({ ...draft, cases: broken })).toEqual(["rule.cases.0.rule.max"]);
  });
});

it.each([
  ["95", "", true, "từ 95% trở lên"],
  ["", "70", false, "dưới 70%"],
  ["70", "95", false, "từ 70% đến dưới 95%"],
  ["100", "100", true, "100%"],
  ["", "", false, "mọi mức"],
])("names a band from %s to %s", (from, to, inclusive, label) => {
  expect(bandLabel({ from: { value: from, inclusive: true }, to: { value: to, inclusive } }, "%")).toBe(
    label,
  );
});
