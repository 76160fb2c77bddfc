import {
  checkRule,
  DomainError,
  type Language,
  type MessageKey,
  type MessageParams,
  messageOf,
  parseRule,
  readPointsVi,
  type ScoringRule,
} from "@reform-ledger/domain";
import type { AbsenceDraft, BandDraft, ItemDraft, LeafDraft, LimitDraft, RuleDraft } from "./ruleDraft";

/** What stands against a typed rule; the path leads to its place, such as rule.bands.1.from. */
export interface DraftProblem {
  path: string;
  message: string;
}

export interface DraftReading {
  /** Null where something cannot be read yet. */
  rule: ScoringRule | null;
  problems: DraftProblem[];
}

/** The rule that a form holds, and what is still wrong with it for a criterion of that max. */
export function ruleFrom(draft: RuleDraft, maxPoints: string, language: Language): DraftReading {
  const reader = new DraftReader(language);
  const raw = reader.rule(draft);
  if (reader.problems.length > 0) return { rule: null, problems: reader.problems };
  try {
    const rule = parseRule(raw);
    const max = reader.number(maxPoints, "rule");
    if (reader.problems.length > 0) return { rule, problems: reader.problems };
    const found = checkRule(rule, max);
    return { rule, problems: found.map(({ path, code, params }) => reader.problem(path, code, params)) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { rule: null, problems: [reader.refusal(error, "rule")] };
  }
}

class DraftReader {
  readonly problems: DraftProblem[] = [];

  constructor(private readonly language: Language) {}

  problem(path: string, code: MessageKey, params: MessageParams): DraftProblem {
    return { path, message: messageOf(code, params, this.language) };
  }

  /** A flaw of the form is told by its reason alone: its place is seen in the form. */
  refusal(error: DomainError, path: string): DraftProblem {
    const { reason } = error.params;
    const message = typeof reason === "object" ? reason[this.language] : error.messageIn(this.language);
    return { path: error.fields?.[0]?.path ?? path, message };
  }

  number(typed: string, path: string): string {
    try {
      if (typed.trim() !== "") return readPointsVi(typed);
      this.problems.push(this.problem(path, "required", {}));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.problems.push(this.refusal(error, path));
    }
    return "0";
  }

  rule(draft: RuleDraft): unknown {
    if (draft.kind !== "BRANCH") return this.leaf({ ...draft, kind: draft.kind }, "rule");
    const cases = draft.cases.map(({ label, rule }, i) => ({
      label,
      rule: this.leaf(rule, `rule.cases.${i}.rule`),
    }));
    return { kind: "BRANCH", cases };
  }

  private leaf(draft: LeafDraft, path: string): unknown {
    if (draft.kind === "DISCRETIONARY") {
      return { kind: draft.kind, max: this.number(draft.max, `${path}.max`) };
    }
    const absence = draft.absence && { absence: this.absence(draft.absence, `${path}.absence`) };
    return { ...this.stated(draft, path), ...absence };
  }

  private stated(draft: LeafDraft, path: string): object {
    const { kind } = draft;
    switch (kind) {
      case "CHOICE":
        return { kind, options: this.items(draft.options, "points", `${path}.options`) };
      case "PENALTY":
        return {
          kind,
          label: draft.label,
          full: this.number(draft.full, `${path}.full`),
          ...this.counted(draft, path),
        };
      case "BONUS":
        return { kind, ...this.counted(draft, path) };
      case "SURVEY":
        return this.survey(draft, path);
      default:
        return this.banded(draft, path);
    }
  }

  private counted({ items, cap }: LeafDraft, path: string) {
    return {
      items: this.items(items, "points", `${path}.items`),
      cap: this.number(cap, `${path}.cap`),
    };
  }

  private survey({ max, groups, answers }: LeafDraft, path: string) {
    return {
      kind: "SURVEY",
      max: this.number(max, `${path}.max`),
      ...(groups.length > 0 && { groups: this.items(groups, "weight", `${path}.groups`) }),
      ...(answers.length > 0 && { options: this.items(answers, "percent", `${path}.options`) }),
    };
  }

  private items(items: readonly ItemDraft[], member: string, path: string) {
    return items.map(({ label, value }, i) => ({
      label,
      [member]: this.number(value, `${path}.${i}.${member}`),
    }));
  }

  /** Steps where every award is fixed, a ratio where one of them is in proportion. */
  private banded({ measure, bands }: LeafDraft, path: string) {
    const { type, label, numerator, denominator } = measure;
    const isRatio = type === "PERCENT" && bands.some(({ isShare }) => isShare);
    const share = type === "PERCENT" && (numerator.trim() !== "" || denominator.trim() !== "");
    return {
      kind: isRatio ? "RATIO" : "STEPS",
      measure: { type, label, ...(share && { numerator, denominator }) },
      bands: bands.map((band, i) => this.band(band, type === "PERCENT" ? "%" : "", `${path}.bands.${i}`)),
    };
  }

  private band(band: BandDraft, unit: string, path: string) {
    const { from, to, isShare, points, over } = band;
    const limit = ({ value, inclusive }: LimitDraft, at: string) =>
      value.trim() === "" ? undefined : { value: this.number(value, `${path}.${at}`), inclusive };
    const award = isShare && unit !== "";
    return {
      label: band.label.trim() || bandLabel(band, unit),
      from: limit(from, "from"),
      to: limit(to, "to"),
      award: award
        ? { times: this.number(points, `${path}.award.times`), over: this.number(over, `${path}.award.over`) }
        : { points: this.number(points, `${path}.award.points`) },
    };
  }

  private absence({ label, isApplicable, points }: AbsenceDraft, path: string) {
    const outcome = isApplicable
      ? { points: this.number(points, `${path}.outcome.points`) }
      : { notApplicable: true };
    return { label, outcome };
  }
}

/** The words of a band that nobody named, as a decision writes them. */
export function bandLabel({ from, to }: Pick<BandDraft, "from" | "to">, unit: string): string {
  const [start, end] = [from.value.trim(), to.value.trim()];
  if (start !== "" && start === end) return `${start}${unit}`;
  if (start !== "" && end !== "") {
    return `${from.inclusive ? "từ" : "trên"} ${start}${unit} ${to.inclusive ? "đến" : "đến dưới"} ${end}${unit}`;
  }
  if (start !== "") return from.inclusive ? `từ ${start}${unit} trở lên` : `trên ${start}${unit}`;
  if (end !== "") return to.inclusive ? `từ ${end}${unit} trở xuống` : `dưới ${end}${unit}`;
  return "mọi mức";
}
