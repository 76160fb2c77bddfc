import {
  checkStage,
  evaluateRule,
  exactPoints,
  parsePoints,
  type RuleInputs,
  type RuleOutcome,
  ruleBroken,
} from "@reform-ledger/domain";
import type { Criterion } from "../criteria/criterion.entity.js";
import type { StageContent } from "./score-stage.js";
import type { StageScoreInput } from "./stage.inputs.js";

export interface NextStage {
  content: StageContent;
  /** What the rule makes of the inputs; null without inputs. */
  outcome: RuleOutcome | null;
}

/** Left out it stays, null and blanks empty. */
export const textAfter = (before: string | null, given: string | null | undefined): string | null =>
  given === undefined ? before : given?.trim() || null;

/** What a stage says once an input is written; refuses what the rule or the criterion's bounds do not take. */
export function nextStage(
  before: StageContent,
  input: StageScoreInput & { deviation?: string | null },
  criterion: Pick<Criterion, "rule" | "maxPoints" | "code">,
  path: string,
): NextStage {
  const note = textAfter(before.note, input.note);
  const inputs = inputsAfter(before, input);
  const outcome = inputs === null ? null : outcomeOf(criterion, inputs, `${path}inputs`);
  const isKept = saysNothingNew(input);
  const typed = isKept ? before.points : input.points ? parsePoints(input.points, `${path}points`) : null;
  const state = isKept
    ? before.state
    : (input.state ?? (typed === null ? (outcome?.state ?? "NOT_SCORED") : "SCORED"));
  const points = state === "SCORED" ? pointsAfter(typed, outcome) : typed;
  checkStage(criterion.maxPoints, state, points, path);
  const deviation = state === "NOT_SCORED" ? null : textAfter(before.deviation, input.deviation);
  return { content: { state, points, inputs, deviation, note }, outcome };
}

/** Only words come in: the points under them stay. */
const saysNothingNew = ({ state, points, inputs }: StageScoreInput): boolean =>
  state === undefined && points === undefined && inputs === undefined;

/** What a scored stage was computed from stays with it, unless it is said anew. */
function inputsAfter(before: StageContent, { state, inputs }: StageScoreInput): RuleInputs | null {
  if (state === "NOT_SCORED") return null;
  if (inputs !== undefined) return inputs;
  return state === "NOT_APPLICABLE" ? null : before.inputs;
}

function outcomeOf(
  { rule, code }: Pick<Criterion, "rule" | "code">,
  inputs: RuleInputs,
  path: string,
): RuleOutcome {
  if (!rule) throw ruleBroken("criterionHasNoRule", { code }, path);
  return evaluateRule(rule, inputs, path);
}

function pointsAfter(typed: string | null, outcome: RuleOutcome | null): string | null {
  if (!outcome) return typed;
  return typed === null ? outcome.points : exactPoints({ computed: outcome.points, points: typed });
}
