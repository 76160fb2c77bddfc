import { DomainError } from "../errors/domain-error.js";
import type { MessageKey } from "../errors/messages.js";
import { isPositive, type Points } from "../points/points.js";
import type { ScoringRule } from "../rules/rule.js";
import type { CriterionNode } from "../scoring/criteria.js";
import type { ScoreState } from "../scoring/score.js";
import { isSelfScored } from "./openings.js";
import { deviates } from "./stages.js";

export const missingThings = ["SCORE", "EVIDENCE", "INPUTS", "DEVIATION_REASON", "REASON"] as const;
export type MissingThing = (typeof missingThings)[number];

export type Missing = { criterionId: string; code: string; what: MissingThing };

/** A criterion without children, as completeness sees it. */
export type LeafCriterion = Omit<CriterionNode, "parentId" | "maxPoints"> & {
  evidenceRequired: boolean;
  rule: ScoringRule | null;
};

/** A unit's own score of one criterion. */
export type SelfScore = {
  criterionId: string;
  state: ScoreState;
  points: Points | null;
  /** The rule's inputs; null: none were given. */
  inputs: unknown;
  /** What the rule makes of them: null for not applicable, left out where there are no inputs. */
  computed?: Points | null | undefined;
  deviation: string | null;
  note: string | null;
};

const isBlank = (text: string | null) => text === null || text.trim() === "";

/** Whether a rule computes points from inputs; a sum and a judgement do not. */
function computes(rule: ScoringRule | null): boolean {
  return rule !== null && rule.kind !== "CHILDREN" && rule.kind !== "DISCRETIONARY";
}

/**
 * What a self-assessment lacks before it can be locked, in the order of the criteria. Only what the unit
 * scores itself is asked for, bonus is optional, and evidence is needed only for points above 0.
 */
export function missingOf(
  leaves: readonly LeafCriterion[],
  scores: readonly SelfScore[],
  evidenceCounts: ReadonlyMap<string, number>,
): Missing[] {
  const scoreOf = new Map(scores.map((score) => [score.criterionId, score]));
  return leaves.filter(isSelfScored).flatMap((leaf) =>
    lacking(leaf, scoreOf.get(leaf.id), evidenceCounts.get(leaf.id) ?? 0).map((what) => ({
      criterionId: leaf.id,
      code: leaf.code,
      what,
    })),
  );
}

function lacking(leaf: LeafCriterion, score: SelfScore | undefined, evidenceCount: number): MissingThing[] {
  if (score === undefined || score.state === "NOT_SCORED") return leaf.kind === "BONUS" ? [] : ["SCORE"];
  const lacksEvidence =
    leaf.evidenceRequired && evidenceCount === 0 && score.points !== null && isPositive(score.points);
  return [...lackingReasons(leaf, score), ...(lacksEvidence ? (["EVIDENCE"] as const) : [])];
}

function lackingReasons(
  { rule }: LeafCriterion,
  { state, points, inputs, computed, deviation, note }: SelfScore,
): MissingThing[] {
  const byRule = computes(rule) && computed !== undefined && inputs !== null && inputs !== undefined;
  if (byRule && !deviates({ computed: computed ?? null, points })) return [];
  if (state === "NOT_APPLICABLE") return isBlank(note) && isBlank(deviation) ? ["REASON"] : [];
  if (!computes(rule) || !isBlank(deviation)) return [];
  return [byRule ? "DEVIATION_REASON" : "INPUTS"];
}

/** What one stage of appraisal says of a criterion. */
export type AppraisalScore = { criterionId: string; state: ScoreState; note: string | null };

/** What an appraisal lacks: bonus and penalty may stay open; a discretionary score needs its reason. */
export function missingAppraisal(
  leaves: readonly Pick<LeafCriterion, "id" | "code" | "kind" | "method">[],
  scores: readonly AppraisalScore[],
): Missing[] {
  const scoreOf = new Map(scores.map((score) => [score.criterionId, score]));
  return leaves.flatMap((leaf) => {
    const what = lackingOfAppraisal(leaf, scoreOf.get(leaf.id));
    return what === null ? [] : [{ criterionId: leaf.id, code: leaf.code, what }];
  });
}

function lackingOfAppraisal(
  { kind, method }: Pick<LeafCriterion, "kind" | "method">,
  score: AppraisalScore | undefined,
): MissingThing | null {
  if (score === undefined || score.state === "NOT_SCORED") return kind === "SCORED" ? "SCORE" : null;
  return method === "DISCRETIONARY" && isBlank(score.note) ? "REASON" : null;
}

export const messageOfMissing = {
  SCORE: "missingScore",
  EVIDENCE: "missingEvidence",
  INPUTS: "missingInputs",
  DEVIATION_REASON: "missingDeviationReason",
  REASON: "missingReason",
} as const satisfies Record<MissingThing, MessageKey>;

/** Throws RULE_BROKEN assessmentIncomplete with a field `scores.<code>` for each thing that is missing. */
export function demandComplete(missing: readonly Missing[]): void {
  if (missing.length === 0) return;
  throw new DomainError(
    "RULE_BROKEN",
    "assessmentIncomplete",
    { count: missing.length },
    {
      fields: missing.map(({ code, what }) => ({
        path: `scores.${code}`,
        code: messageOfMissing[what],
        params: { code },
      })),
    },
  );
}
