import {
  type CriterionNode,
  comparePoints,
  DomainError,
  type ScoreStage,
  type ScoreSum,
  type ScoringPolicy,
  scoreStages,
  sumScores,
} from "@reform-ledger/domain";
import type { Entry, SheetRow } from "./sheetModel";

export type StageSums = Readonly<Record<ScoreStage, ScoreSum | null>>;

export interface SheetSums {
  overall: StageSums;
  byCriterion: ReadonlyMap<string, StageSums>;
}

const nothing: StageSums = { SELF: null, FIRST_APPRAISAL: null, SECOND_APPRAISAL: null, FINAL: null };
export const noSums: SheetSums = { overall: nothing, byCriterion: new Map() };

const nodeOf = ({ id, parentId, criterion }: SheetRow): CriterionNode => ({
  id,
  parentId,
  code: criterion.code,
  maxPoints: criterion.maxPoints,
  kind: criterion.kind,
  method: criterion.method,
});

type EntryOf = (row: SheetRow, stage: ScoreStage) => Pick<Entry, "state" | "points">;

/**
 * The sums of every group and of the whole, stage by stage, drafts included. A second appraisal leaves to
 * the first what it says nothing about.
 */
export function sheetSums(
  rows: readonly SheetRow[],
  entryOf: EntryOf,
  policy: ScoringPolicy,
  penalty: string,
): SheetSums {
  const nodes = rows.map(nodeOf);
  const leaves = rows.filter(({ isLeaf }) => isLeaf);
  const groups = rows.filter(({ isLeaf }) => !isLeaf);
  const sums = scoreStages.map((stage) => {
    const scores = leaves.map((row) => ({ criterionId: row.id, ...counted(row, stage, entryOf) }));
    const penalties = stage === "FINAL" && comparePoints(penalty, "0") > 0 ? [penalty] : [];
    return { stage, sums: summed(() => sumScores(nodes, scores, policy, penalties)) };
  });
  const pick = (read: (one: NonNullable<(typeof sums)[number]["sums"]>) => ScoreSum | undefined) =>
    Object.fromEntries(sums.map((one) => [one.stage, (one.sums && read(one.sums)) ?? null])) as StageSums;
  return {
    overall: pick(({ overall }) => overall),
    byCriterion: new Map(groups.map(({ id }) => [id, pick(({ byCriterion }) => byCriterion.get(id))])),
  };
}

function counted(row: SheetRow, stage: ScoreStage, entryOf: EntryOf) {
  const own = entryOf(row, stage);
  const isOpen = stage === "SECOND_APPRAISAL" && own.state === "NOT_SCORED";
  const { state, points } = isOpen ? entryOf(row, "FIRST_APPRAISAL") : own;
  return { state, points };
}

/** A tree that is not whole has no sums. */
function summed<T>(sum: () => T): T | null {
  try {
    return sum();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** The same object where nothing changed, so that only groups whose sums changed are drawn again. */
export function keepSame(before: SheetSums, after: SheetSums): SheetSums {
  const same = (a: StageSums | undefined, b: StageSums) =>
    a !== undefined &&
    scoreStages.every((stage) => a[stage]?.points === b[stage]?.points && a[stage]?.max === b[stage]?.max);
  const byCriterion = [...after.byCriterion].map(([id, sums]): [string, StageSums] => {
    const old = before.byCriterion.get(id);
    return [id, old && same(old, sums) ? old : sums];
  });
  return { overall: after.overall, byCriterion: new Map(byCriterion) };
}
