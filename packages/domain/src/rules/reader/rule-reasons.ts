import type { LeafRule } from "../rule.js";
import type { RuleProblem } from "../rule-problem.js";
import type { UnreadReason } from "./reading.js";

const reasons: { [code in RuleProblem["code"]]?: UnreadReason } = {
  ruleBandEmpty: "unclearBand",
  ruleBandGap: "gap",
  ruleBandsOverlap: "overlap",
  ruleAwardUnbounded: "unclearFormula",
  ruleAboveMax: "maxDiffers",
  ruleBelowMax: "maxDiffers",
  ruleCapAboveFull: "maxDiffers",
};

/** Why a rule that was read cannot be the one meant, and the words that it came from. */
export function reasonOf({ code, path }: RuleProblem, rule: LeafRule, text: string): [UnreadReason, string] {
  return [reasons[code] ?? "invalidRule", labelAt(rule, path) ?? text];
}

function labelAt(rule: LeafRule, path: string): string | undefined {
  const place = Number(/\.(?:bands|options)\.(\d+)/.exec(path)?.[1]);
  if (rule.kind === "CHOICE") return rule.options[place]?.label;
  return rule.kind === "STEPS" || rule.kind === "RATIO" ? rule.bands[place]?.label : undefined;
}
