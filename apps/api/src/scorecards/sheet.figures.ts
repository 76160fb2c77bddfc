import { type Points, sumPoints, type YearFigure } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { shownTotal } from "./result.figures.js";
import type { PointsOfMax } from "./result.types.js";
import { type Branch, leavesOf, type SetTree, treesOfSets } from "./set-tree.js";
import { penaltiesOf, type SheetScore, scoresAt, scoresNow } from "./sheet.reads.js";
import {
  ancestry,
  isShown,
  ofStage,
  rowOf,
  type StageStates,
  type StageSums,
  stageSums,
  statesOf,
} from "./sheet.rows.js";
import type { Sheet, SheetTotals } from "./sheet.types.js";

/** An assessment's sheet, batched over the request. */
export async function sheetFor(loaders: Loaders, assessmentId: string, asOf: Date | null): Promise<Sheet> {
  const sheet = await loaders.figure<Sheet | null>(
    `sheet ${asOf?.toISOString() ?? "now"}`,
    assessmentId,
    (ids, reader, question) => sheetsOf(ids, asOf, reader, question),
    null,
  );
  if (!sheet) throw new Error(`Assessment ${assessmentId} has no sheet`);
  return sheet;
}

async function sheetsOf(
  ids: readonly string[],
  asOf: Date | null,
  reader: Reader,
  question: Question,
): Promise<Map<string, Sheet>> {
  const [assessments, scores, penalties] = await Promise.all([
    reader.query<{ id: string; setId: string }>(
      `select id, set_id as "setId" from assessment where id = any($1::bigint[])`,
      [ids],
    ),
    asOf ? scoresAt(ids, asOf, reader, question) : scoresNow(ids, reader, question),
    penaltiesOf(ids, asOf, reader),
  ]);
  const setIds = assessments.map(({ setId }) => setId);
  const trees = await treesOfSets(setIds, reader);
  const scoresOf = Map.groupBy(scores, ({ assessmentId }) => assessmentId);
  return new Map(
    assessments.flatMap(({ id, setId }) => {
      const tree = trees.get(setId);
      return tree
        ? [[id, sheetOf(tree, scoresOf.get(id) ?? [], penalties.get(id) ?? [], asOf)] as const]
        : [];
    }),
  );
}

function sheetOf(
  tree: SetTree,
  scores: readonly SheetScore[],
  penalties: readonly Points[],
  asOf: Date | null,
): Sheet {
  const scoreOf = new Map(scores.map((score) => [score.criterionId, score]));
  const isWhole = scores.every((score) => score.isWhole);
  const partial = leavesOf(tree).some(({ id }) => !scoreOf.has(id));
  const sums = partial ? null : stageSums(tree, scores, penalties);
  const states = statesOf(tree, scoreOf);
  const seen = ancestry(tree, scoreOf);
  const shown = tree.branches.filter(({ criterion }) => seen.has(criterion.id));
  return {
    finals: finalsOf(shown, scoreOf, sums),
    decimals: tree.policy.decimals,
    asOf,
    partial,
    rows: shown.map((branch) =>
      rowOf(branch, scoreOf.get(branch.criterion.id) ?? null, { sums, states, tree, isWhole }),
    ),
    totals: sums && totalsOf(sums, tree, states, isWhole),
    penalty: sumPoints(penalties),
  };
}

function finalsOf(
  branches: readonly Branch[],
  scoreOf: ReadonlyMap<string, SheetScore>,
  sums: StageSums | null,
): YearFigure[] {
  return branches.flatMap(({ criterion: { id, kind, maxPoints }, isLeaf }) => {
    const sum = sums?.final.byCriterion.get(id);
    const leaf = isLeaf ? scoreOf.get(id) : undefined;
    if (leaf) return [{ criterionId: id, points: leaf.final.points, max: maxPoints }];
    return sum ? [{ criterionId: id, points: sum.points, max: kind === "SCORED" ? sum.max : maxPoints }] : [];
  });
}

function totalsOf(sums: StageSums, { policy }: SetTree, states: StageStates, isWhole: boolean): SheetTotals {
  const totalIn = (stage: keyof SheetTotals): PointsOfMax => {
    const said = isShown(stage, { isWhole }) ? states.get(null)?.[stage] : undefined;
    const sum = ofStage(sums[stage].overall, said ?? "NOT_SCORED");
    return shownTotal(sum, policy.decimals);
  };
  return {
    self: totalIn("self"),
    firstAppraisal: totalIn("firstAppraisal"),
    secondAppraisal: totalIn("secondAppraisal"),
    final: totalIn("final"),
  };
}
