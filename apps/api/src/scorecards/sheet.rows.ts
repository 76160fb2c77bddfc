import {
  type CriterionNode,
  childrenByParent,
  type Points,
  roundHalfUp,
  type ScoreState,
  type ScoreSum,
  type ScoreSums,
  type ScoreValue,
  subtractPoints,
  sumScores,
} from "@reform-ledger/domain";
import { globalId } from "../lists/global-id.js";
import type { Branch, SetTree } from "./set-tree.js";
import type { SheetScore } from "./sheet.reads.js";
import type { SheetRow, StageValue } from "./sheet.types.js";

const stages = ["self", "firstAppraisal", "secondAppraisal", "final"] as const;
type Stage = (typeof stages)[number];

const inEachStage = <Value>(valueIn: (stage: Stage) => Value): Record<Stage, Value> => ({
  self: valueIn("self"),
  firstAppraisal: valueIn("firstAppraisal"),
  secondAppraisal: valueIn("secondAppraisal"),
  final: valueIn("final"),
});

export type StageSums = Record<Stage, ScoreSums>;

/** A sum of the second appraisal takes the first where the second says nothing. */
function valueIn(stage: Stage, score: SheetScore): ScoreValue {
  const takesFirst = stage === "secondAppraisal" && score.secondAppraisal.state === "NOT_SCORED";
  const { state, points } = score[takesFirst ? "firstAppraisal" : stage];
  return { criterionId: score.criterionId, state, points };
}

export const stageSums = (
  { criteria, policy }: SetTree,
  scores: readonly SheetScore[],
  penalties: readonly Points[],
): StageSums =>
  inEachStage((stage) =>
    sumScores(
      criteria,
      scores.map((score) => valueIn(stage, score)),
      policy,
      stage === "final" ? penalties : [],
    ),
  );

/** By criterion; the whole under null. */
export type StageStates = ReadonlyMap<string | null, Record<Stage, ScoreState>>;

/** A criterion with children is scored once anything beneath it is; where nothing applies, it does not. */
export function statesOf(
  { criteria, branches }: SetTree,
  scoreOf: ReadonlyMap<string, SheetScore>,
): StageStates {
  const children = childrenByParent(criteria);
  const states = new Map<string | null, Record<Stage, ScoreState>>();
  const joined = (id: string | null) =>
    inEachStage((stage) =>
      joinStates((children.get(id) ?? []).map((child) => states.get(child.id)?.[stage] ?? "NOT_SCORED")),
    );
  for (const { criterion, isLeaf } of branches.toReversed()) {
    const own = inEachStage((stage) => scoreOf.get(criterion.id)?.[stage].state ?? "NOT_SCORED");
    states.set(criterion.id, isLeaf ? own : joined(criterion.id));
  }
  return states.set(null, joined(null));
}

function joinStates(states: readonly ScoreState[]): ScoreState {
  if (states.some((state) => state === "SCORED")) return "SCORED";
  return states.every((state) => state === "NOT_APPLICABLE") ? "NOT_APPLICABLE" : "NOT_SCORED";
}

/** The criteria that have a score to show, and those above them. */
export function ancestry({ branches }: SetTree, scoreOf: ReadonlyMap<string, SheetScore>): Set<string> {
  const seen = new Set<string>();
  for (const { criterion } of branches.toReversed()) {
    if (!scoreOf.has(criterion.id) && !seen.has(criterion.id)) continue;
    seen.add(criterion.id);
    if (criterion.parentId) seen.add(criterion.parentId);
  }
  return seen;
}

interface Figures {
  tree: SetTree;
  /** Whether the reader sees every stage of every criterion that the sheet shows. */
  isWhole: boolean;
  /** Null where the reader sees only a part. */
  sums: StageSums | null;
  states: StageStates;
}

export function rowOf(
  { criterion, depth, isLeaf }: Branch,
  score: SheetScore | null,
  figures: Figures,
): SheetRow {
  const values = inEachStage((stage) =>
    isLeaf ? leafValue(criterion, score, stage, figures) : sumValue(criterion, stage, figures),
  );
  return {
    criterionRowId: criterion.id,
    depth,
    isLeaf,
    ...values,
    lost: isLeaf ? lostOf(criterion, score) : lostBeneath(criterion, figures),
    scoreId: score?.isWhole ? globalId("Score", score.id) : null,
    version: score?.isWhole ? score.version : null,
    deviation: score?.deviation ?? null,
    evidenceCount: score?.evidenceCount ?? null,
    openQuestions: score?.openQuestions ?? null,
    changedAt: score?.changedAt ?? null,
    changedById: score?.changedById ?? null,
  };
}

function leafValue(
  { maxPoints, kind }: CriterionNode,
  score: SheetScore | null,
  stage: Stage,
  { tree }: Figures,
): StageValue | null {
  if (!score || !isShown(stage, score)) return null;
  const { state, points, inputs, note } = score[stage];
  const isOut = state === "NOT_APPLICABLE" && tree.policy.notApplicable === "EXCLUDE_MAX";
  return {
    state,
    points,
    max: isOut ? "0" : maxPoints,
    complete: kind !== "SCORED" || state !== "NOT_SCORED",
    inputs,
    note,
  };
}

export const isShown = (stage: Stage, { isWhole }: { isWhole: boolean }): boolean =>
  isWhole || stage === "final";

const nothing = { inputs: null, note: null };

function sumValue(
  { id, kind, maxPoints }: CriterionNode,
  stage: Stage,
  { tree, sums, states, isWhole }: Figures,
): StageValue | null {
  if (!isShown(stage, { isWhole })) return null;
  const sum = sums?.[stage].byCriterion.get(id);
  const state = states.get(id)?.[stage] ?? "NOT_SCORED";
  if (!sum) return null;
  const max = kind === "SCORED" ? sum.max : maxPoints;
  const { points } = ofStage(sum, state);
  const taken = points !== null && kind === "PENALTY" ? subtractPoints("0", points) : points;
  const rounded = taken === null ? null : roundHalfUp(taken, tree.policy.decimals);
  return { state, points: rounded, max, complete: sum.complete && state !== "NOT_SCORED", ...nothing };
}

/** A stage that said nothing of its own has no points, though a sum may have taken those of another. */
export const ofStage = (sum: ScoreSum, state: ScoreState): ScoreSum =>
  state === "NOT_SCORED" ? { ...sum, points: null, percent: null, lost: null, complete: false } : sum;

function lostOf({ kind, maxPoints }: CriterionNode, score: SheetScore | null): Points | null {
  const points = score?.final.points;
  return kind === "SCORED" && points ? subtractPoints(maxPoints, points) : null;
}

function lostBeneath({ id }: CriterionNode, { sums, tree }: Figures): Points | null {
  const lost = sums?.final.byCriterion.get(id)?.lost ?? null;
  return lost === null ? null : roundHalfUp(lost, tree.policy.decimals);
}
