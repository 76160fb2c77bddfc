import { parseRatio, parseSteps } from "./parse-bands.js";
import {
  type Absence,
  type BranchRule,
  type LeafRule,
  ruleKinds,
  type ScoringRule,
  type SurveyRule,
} from "./rule.js";
import {
  decimalAt,
  isObject,
  labelAt,
  labelledListAt,
  type Members,
  malformed,
  membersAt,
  pointsAt,
  shown,
} from "./rule-shape.js";

const membersOf: Record<ScoringRule["kind"], readonly string[]> = {
  CHOICE: ["options", "absence"],
  STEPS: ["measure", "bands", "absence"],
  RATIO: ["measure", "bands", "absence"],
  PENALTY: ["label", "full", "items", "cap", "absence"],
  BONUS: ["items", "cap", "absence"],
  SURVEY: ["max", "groups", "options", "absence"],
  BRANCH: ["cases"],
  DISCRETIONARY: ["max"],
  CHILDREN: [],
};

/**
 * A rule from untrusted JSON, as a normalised copy: shortest decimals, labels without needless blanks.
 * Throws BAD_USER_INPUT ruleMalformed at the flaw's path, such as `rule.bands.1.from`. Whether the rule
 * makes sense for a criterion is for checkRule.
 */
export function parseRule(value: unknown, path = "rule"): ScoringRule {
  const kind = kindAt(value, path);
  const members = membersAt(value, path, ["kind", ...membersOf[kind]]);
  if (kind === "CHILDREN") return { kind };
  return kind === "BRANCH" ? parseBranch(members, path) : parseLeaf(kind, members, path);
}

function kindAt(value: unknown, path: string): ScoringRule["kind"] {
  if (!isObject(value)) throw malformed(path, "ruleNeedsObject");
  const kind = ruleKinds.find((known) => known === value.kind);
  if (!kind) {
    throw malformed(`${path}.kind`, "ruleKindUnknown", { value: shown(value.kind) });
  }
  return kind;
}

function parseBranch(members: Members, path: string): BranchRule {
  return { kind: "BRANCH", cases: labelledListAt(members.cases, `${path}.cases`, parseCase) };
}

function parseCase(value: unknown, path: string): BranchRule["cases"][number] {
  const { label, rule } = membersAt(value, path, ["label", "rule"]);
  const kind = kindAt(rule, `${path}.rule`);
  if (kind === "BRANCH" || kind === "CHILDREN") {
    throw malformed(`${path}.rule.kind`, "ruleKindUnknown", { value: kind });
  }
  const members = membersAt(rule, `${path}.rule`, ["kind", ...membersOf[kind]]);
  return { label: labelAt(label, `${path}.label`), rule: parseLeaf(kind, members, `${path}.rule`) };
}

function parseLeaf(kind: LeafRule["kind"], members: Members, path: string): LeafRule {
  if (kind === "DISCRETIONARY") return { kind, max: pointsAt(members.max, `${path}.max`) };
  const rule = parseStated(kind, members, path);
  if (members.absence === undefined) return rule;
  return { ...rule, absence: parseAbsence(members.absence, `${path}.absence`) };
}

function parseStated(
  kind: Exclude<LeafRule["kind"], "DISCRETIONARY">,
  members: Members,
  path: string,
): Exclude<LeafRule, { kind: "DISCRETIONARY" }> {
  switch (kind) {
    case "CHOICE":
      return { kind, options: labelledListAt(members.options, `${path}.options`, parseItem) };
    case "STEPS":
      return parseSteps(members, path);
    case "RATIO":
      return parseRatio(members, path);
    case "PENALTY":
      return {
        kind,
        label: labelAt(members.label, `${path}.label`),
        full: pointsAt(members.full, `${path}.full`),
        ...parseItems(members, path),
      };
    case "BONUS":
      return { kind, ...parseItems(members, path) };
    case "SURVEY":
      return parseSurvey(members, path);
  }
}

function parseItems({ items, cap }: Members, path: string) {
  return {
    items: labelledListAt(items, `${path}.items`, parseItem),
    cap: pointsAt(cap, `${path}.cap`),
  };
}

function parseItem(value: unknown, path: string) {
  const { label, points } = membersAt(value, path, ["label", "points"]);
  return { label: labelAt(label, `${path}.label`), points: pointsAt(points, `${path}.points`) };
}

function parseSurvey({ max, groups, options }: Members, path: string): SurveyRule {
  return {
    kind: "SURVEY",
    max: pointsAt(max, `${path}.max`),
    ...(groups === undefined ? {} : { groups: labelledListAt(groups, `${path}.groups`, parseGroup) }),
    ...(options === undefined ? {} : { options: labelledListAt(options, `${path}.options`, parseAnswer) }),
  };
}

function parseGroup(value: unknown, path: string) {
  const { label, weight } = membersAt(value, path, ["label", "weight"]);
  return { label: labelAt(label, `${path}.label`), weight: decimalAt(weight, `${path}.weight`) };
}

function parseAnswer(value: unknown, path: string) {
  const { label, percent } = membersAt(value, path, ["label", "percent"]);
  return { label: labelAt(label, `${path}.label`), percent: decimalAt(percent, `${path}.percent`) };
}

function parseAbsence(value: unknown, path: string): Absence {
  const { label, outcome } = membersAt(value, path, ["label", "outcome"]);
  return { label: labelAt(label, `${path}.label`), outcome: parseOutcome(outcome, `${path}.outcome`) };
}

function parseOutcome(value: unknown, path: string): Absence["outcome"] {
  const members = membersAt(value, path, ["notApplicable", "points"]);
  if (members.notApplicable === undefined) return { points: pointsAt(members.points, `${path}.points`) };
  membersAt(value, path, ["notApplicable"]);
  if (members.notApplicable !== true) throw malformed(`${path}.notApplicable`, "ruleNeedsTrue");
  return { notApplicable: true };
}
