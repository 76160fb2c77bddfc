import type { Award, Band, Limit, Measure, RatioRule, StepsRule } from "./rule.js";
import {
  decimalAt,
  labelAt,
  listAt,
  type Members,
  malformed,
  membersAt,
  pointsAt,
  positiveAt,
  shown,
} from "./rule-shape.js";

export function parseSteps(members: Members, path: string): Pick<StepsRule, "kind" | "measure" | "bands"> {
  const bands = listAt(members.bands, `${path}.bands`, parseBand);
  const index = bands.findIndex(({ award }) => "times" in award);
  if (index >= 0) throw malformed(`${path}.bands.${index}.award`, "ruleStepsAreFixed");
  return { kind: "STEPS", measure: parseMeasure(members.measure, `${path}.measure`), bands };
}

export function parseRatio(members: Members, path: string): Pick<RatioRule, "kind" | "measure" | "bands"> {
  const measure = parseMeasure(members.measure, `${path}.measure`);
  if (measure.type !== "PERCENT") throw malformed(`${path}.measure.type`, "ruleNeedsPercentMeasure");
  const bands = listAt(members.bands, `${path}.bands`, parseBand);
  if (!bands.some(({ award }) => "times" in award)) {
    throw malformed(`${path}.bands`, "ruleNothingProportional");
  }
  return { kind: "RATIO", measure, bands };
}

function parseMeasure(value: unknown, path: string): Measure {
  const members = membersAt(value, path, ["type", "label", "numerator", "denominator"]);
  const label = labelAt(members.label, `${path}.label`);
  if (members.type === "PERCENT") return { type: "PERCENT", label, ...parseShare(members, path) };
  if (members.type !== "COUNT") {
    throw malformed(`${path}.type`, "ruleKindUnknown", { value: shown(members.type) });
  }
  membersAt(value, path, ["type", "label"]);
  return { type: "COUNT", label };
}

function parseShare({ numerator, denominator }: Members, path: string) {
  if (numerator === undefined && denominator === undefined) return {};
  if (numerator === undefined || denominator === undefined) throw malformed(path, "ruleShareNeedsBoth");
  return {
    numerator: labelAt(numerator, `${path}.numerator`),
    denominator: labelAt(denominator, `${path}.denominator`),
  };
}

function parseBand(value: unknown, path: string): Band {
  const { label, from, to, award } = membersAt(value, path, ["label", "from", "to", "award"]);
  return {
    label: labelAt(label, `${path}.label`),
    ...(from === undefined ? {} : { from: parseLimit(from, `${path}.from`) }),
    ...(to === undefined ? {} : { to: parseLimit(to, `${path}.to`) }),
    award: parseAward(award, `${path}.award`),
  };
}

function parseLimit(value: unknown, path: string): Limit {
  const { value: limit, inclusive } = membersAt(value, path, ["value", "inclusive"]);
  if (typeof inclusive !== "boolean") throw malformed(`${path}.inclusive`, "ruleNeedsYesNo");
  return { value: decimalAt(limit, `${path}.value`), inclusive };
}

function parseAward(value: unknown, path: string): Award {
  const members = membersAt(value, path, ["points", "times", "over"]);
  if (members.times === undefined && members.over === undefined) {
    return { points: pointsAt(members.points, `${path}.points`) };
  }
  membersAt(value, path, ["times", "over"]);
  return {
    times: pointsAt(members.times, `${path}.times`),
    over: positiveAt(members.over, `${path}.over`),
  };
}
