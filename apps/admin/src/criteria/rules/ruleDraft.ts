import type { Absence, Band, LeafRule, Limit, Measure, ScoringRule } from "@reform-ledger/domain";

/** A rule while a form holds it: every number as it is typed, every kind's parts side by side. */
export const leafKinds = ["CHOICE", "BANDS", "PENALTY", "BONUS", "SURVEY", "DISCRETIONARY"] as const;
export const draftKinds = [...leafKinds, "BRANCH"] as const;
export type LeafKind = (typeof leafKinds)[number];
export type DraftKind = (typeof draftKinds)[number];

export interface LimitDraft {
  /** Empty: the band goes on. */
  value: string;
  inclusive: boolean;
}

export interface BandDraft {
  label: string;
  from: LimitDraft;
  to: LimitDraft;
  isShare: boolean;
  points: string;
  /** The percent that gives the points in full. */
  over: string;
}

export interface ItemDraft {
  label: string;
  /** Points, a weight or a percent, as the list says. */
  value: string;
}

export interface AbsenceDraft {
  label: string;
  isApplicable: boolean;
  points: string;
}

export interface LeafDraft {
  kind: LeafKind;
  options: ItemDraft[];
  measure: { type: Measure["type"]; label: string; numerator: string; denominator: string };
  bands: BandDraft[];
  label: string;
  full: string;
  items: ItemDraft[];
  cap: string;
  max: string;
  groups: ItemDraft[];
  answers: ItemDraft[];
  absence: AbsenceDraft | null;
}

export interface CaseDraft {
  label: string;
  rule: LeafDraft;
}

export interface RuleDraft extends Omit<LeafDraft, "kind"> {
  kind: DraftKind;
  cases: CaseDraft[];
}

export const emptyItem = (value = ""): ItemDraft => ({ label: "", value });

export const emptyBand = (): BandDraft => ({
  label: "",
  from: { value: "", inclusive: true },
  to: { value: "", inclusive: false },
  isShare: false,
  points: "",
  over: "",
});

export const emptyAbsence = (): AbsenceDraft => ({
  label: "Không phát sinh",
  isApplicable: false,
  points: "",
});

/** A form to begin with; the max is the criterion's. */
export const emptyLeaf = (kind: LeafKind, max: string): LeafDraft => ({
  kind,
  options: [emptyItem(max), emptyItem("0")],
  measure: { type: "PERCENT", label: "Tỷ lệ", numerator: "", denominator: "" },
  bands: [
    { ...emptyBand(), points: max },
    { ...emptyBand(), points: "0" },
  ],
  label: "Đạt yêu cầu",
  full: max,
  items: [emptyItem()],
  cap: max,
  max,
  groups: [],
  answers: [],
  absence: null,
});

export const emptyRule = (kind: DraftKind, max: string): RuleDraft => ({
  ...emptyLeaf("CHOICE", max),
  kind,
  cases: [emptyCase(max), emptyCase(max)],
});

export const emptyCase = (max: string): CaseDraft => ({ label: "", rule: emptyLeaf("CHOICE", max) });

/** A rule as a form shows it, numbers as the reader writes them; a sum of children has no form. */
export function draftOf(rule: ScoringRule, max: string, locale: string): RuleDraft {
  const write = (value: string) => (locale === "en" ? value : value.replace(".", ","));
  if (rule.kind === "CHILDREN") return emptyRule("CHOICE", write(max));
  if (rule.kind === "BRANCH") {
    const cases = rule.cases.map((one) => ({
      label: one.label,
      rule: leafDraft(one.rule, write(max), write),
    }));
    return { ...emptyRule("BRANCH", write(max)), cases };
  }
  const { cases } = emptyRule("BRANCH", write(max));
  return { ...leafDraft(rule, write(max), write), cases };
}

type Write = (value: string) => string;

function leafDraft(rule: LeafRule, max: string, write: Write): LeafDraft {
  const kind = rule.kind === "STEPS" || rule.kind === "RATIO" ? "BANDS" : rule.kind;
  const absence = "absence" in rule && rule.absence ? absenceDraft(rule.absence, write) : null;
  return { ...emptyLeaf(kind, max), ...partsOf(rule, write), absence };
}

function partsOf(rule: LeafRule, write: Write): Partial<LeafDraft> {
  const items = (list: readonly { label: string; points: string }[]): ItemDraft[] =>
    list.map(({ label, points }) => ({ label, value: write(points) }));
  switch (rule.kind) {
    case "CHOICE":
      return { options: items(rule.options) };
    case "STEPS":
    case "RATIO":
      return { measure: measureDraft(rule.measure), bands: rule.bands.map((band) => bandDraft(band, write)) };
    case "PENALTY":
      return { label: rule.label, full: write(rule.full), items: items(rule.items), cap: write(rule.cap) };
    case "BONUS":
      return { items: items(rule.items), cap: write(rule.cap) };
    case "SURVEY":
      return {
        max: write(rule.max),
        groups: (rule.groups ?? []).map(({ label, weight }) => ({ label, value: write(weight) })),
        answers: (rule.options ?? []).map(({ label, percent }) => ({ label, value: write(percent) })),
      };
    case "DISCRETIONARY":
      return { max: write(rule.max) };
  }
}

function measureDraft(measure: Measure): LeafDraft["measure"] {
  const { numerator = "", denominator = "" } = measure.type === "PERCENT" ? measure : {};
  return { type: measure.type, label: measure.label, numerator, denominator };
}

function bandDraft({ label, from, to, award }: Band, write: Write): BandDraft {
  const limit = (given: Limit | undefined, inclusive: boolean): LimitDraft =>
    given ? { value: write(given.value), inclusive: given.inclusive } : { value: "", inclusive };
  const isShare = "times" in award;
  return {
    label,
    from: limit(from, true),
    to: limit(to, false),
    isShare,
    points: write(isShare ? award.times : award.points),
    over: isShare ? write(award.over) : "",
  };
}

function absenceDraft({ label, outcome }: Absence, write: Write): AbsenceDraft {
  const isApplicable = "points" in outcome;
  return { label, isApplicable, points: isApplicable ? write(outcome.points) : "" };
}
