import {
  comparePoints,
  formatFixed,
  medianOf,
  type Points,
  type RankingMethod,
  rankByPercent,
  roundHalfUp,
  subtractPoints,
} from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { type CohortFigure, type CohortMember, cohortFigures, cohortsOf } from "./cohort.reads.js";
import type { CohortComparison } from "./cohort.types.js";
import { type SetTree, treesOfSets } from "./set-tree.js";

/** An assessment against its cohort, batched over the request; null where it may not be told. */
export const cohortFor = (loaders: Loaders, assessmentId: string): Promise<CohortComparison[] | null> =>
  loaders.figure<CohortComparison[] | null>("cohort", assessmentId, comparisonsOf, null);

async function comparisonsOf(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, CohortComparison[]>> {
  const members = await cohortsOf(ids, reader, question);
  const roundIds = [...new Set(members.map(({ roundId }) => roundId))];
  const setIds = members.map(({ setId }) => setId);
  const [figures, trees] = await Promise.all([cohortFigures(roundIds, reader), treesOfSets(setIds, reader)]);
  const memberOf = new Map(members.map((member) => [member.assessmentId, member]));
  const wanted = new Set(ids);
  const figuresOf = Map.groupBy(figures, ({ assessmentId }) => memberOf.get(assessmentId)?.roundId);
  return new Map(
    [...Map.groupBy(members, ({ roundId }) => roundId)].flatMap(([roundId, cohort]) => {
      const asked = cohort.filter(({ assessmentId }) => wanted.has(assessmentId));
      return comparisonsIn(cohort, asked, figuresOf.get(roundId) ?? [], trees);
    }),
  );
}

function comparisonsIn(
  cohort: readonly CohortMember[],
  asked: readonly CohortMember[],
  figures: readonly CohortFigure[],
  trees: ReadonlyMap<string, SetTree>,
): [string, CohortComparison[]][] {
  const [first] = cohort;
  const tree = first && trees.get(first.setId);
  if (!tree) return [];
  const byCriterion = Map.groupBy(figures, ({ criterionId }) => criterionId);
  const lines = linesOf(tree).map(({ id, isPenalty }) => ({
    id,
    line: lineOf(byCriterion.get(id) ?? [], { isPenalty, method: first.rankingMethod, tree }),
  }));
  return asked.map(({ assessmentId }) => [
    assessmentId,
    lines.flatMap(({ id, line }) => {
      const own = line.get(assessmentId);
      return own ? [{ ...own, criterionRowId: id }] : [];
    }),
  ]);
}

/** The whole, then areas and leaves in the order of the tree. */
const linesOf = ({ branches }: SetTree): { id: string | null; isPenalty: boolean }[] => [
  { id: null, isPenalty: false },
  ...branches
    .filter(({ depth, isLeaf }) => depth === 0 || isLeaf)
    .map(({ criterion }) => ({ id: criterion.id, isPenalty: criterion.kind === "PENALTY" })),
];

interface Line {
  /** Of a penalty the fewest points are the best. */
  isPenalty: boolean;
  method: RankingMethod;
  tree: SetTree;
}

/** One criterion over the whole cohort, as each of its assessments sees it. */
function lineOf(
  figures: readonly CohortFigure[],
  { isPenalty, method, tree }: Line,
): Map<string, Omit<CohortComparison, "criterionRowId">> {
  const { decimals } = tree.policy;
  const turned = (value: Points | null) => (value !== null && isPenalty ? subtractPoints("0", value) : value);
  const rounded = (points: Points | null) => (points === null ? null : roundHalfUp(points, decimals));
  const percent = (value: Points | null) => (value === null ? null : formatFixed(value, decimals));
  const bestOf = (values: readonly Points[]) =>
    values.toSorted(isPenalty ? comparePoints : descending)[0] ?? null;
  const points = figures.flatMap((figure) => figure.points ?? []);
  const percents = figures.flatMap((figure) => figure.percent ?? []);
  const ranked = rankByPercent(
    figures.map((figure) => ({ ...figure, percent: turned(figure.percent), shown: figure.percent })),
    method,
    decimals,
  );
  const shared = {
    median: rounded(medianOf(points)),
    best: rounded(bestOf(points)),
    medianPercent: percent(medianOf(percents)),
    bestPercent: percent(bestOf(percents)),
  };
  return new Map(
    ranked.map(({ assessmentId, points: own, max, shown, rank, rankOf, tied }) => [
      assessmentId,
      { ...shared, own: rounded(own), max, ownPercent: percent(shown), rank, rankOf, tied },
    ]),
  );
}

const descending = (a: Points, b: Points) => comparePoints(b, a);
