import { formatFixed, percentRounded, roundHalfUp, type ScoreState, sumScores } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { askAgain } from "./ask-again.js";
import {
  type AreaStanding,
  areasOfRounds,
  assessmentsOfRounds,
  roundsOfMatrix,
  type StageScore,
  scoresOfRounds,
  stageOfRound,
} from "./matrix.reads.js";
import type { Matrix, MatrixLevel, MatrixRow } from "./matrix.types.js";
import { leavesOf, type SetTree, treesOfSets } from "./set-tree.js";

/** A round's assessments by its set's areas or leaves, batched over the request. */
export async function matrixFor(loaders: Loaders, roundId: string, level: MatrixLevel): Promise<Matrix> {
  const matrix = await loaders.figure<Matrix | null>(
    `matrix ${level}`,
    roundId,
    (ids, reader, question) => matricesOf(ids, level, reader, question),
    null,
  );
  if (!matrix) throw new Error(`Round ${roundId} has no matrix`);
  return matrix;
}

export async function matricesOf(
  ids: readonly string[],
  level: MatrixLevel,
  reader: Reader,
  question: Question,
): Promise<Map<string, Matrix>> {
  const rounds = await roundsOfMatrix(ids, reader);
  const assessments = await assessmentsOfRounds(ids, reader, askAgain(question));
  const [trees, scores, areas] = await Promise.all([
    treesOfSets(
      rounds.map(({ setId }) => setId),
      reader,
    ),
    scoresOfRounds(ids, reader, askAgain(question)),
    areasOfRounds(ids, reader),
  ]);
  const ofRound = Map.groupBy(assessments, ({ roundId }) => roundId);
  const scoresOf = Map.groupBy(scores, ({ assessmentId }) => assessmentId);
  const areasOf = Map.groupBy(areas, ({ assessmentId }) => assessmentId);
  return new Map(
    rounds.flatMap((round) => {
      const tree = trees.get(round.setId);
      if (!tree) return [];
      const columns = columnsOf(tree, level);
      const rows = (ofRound.get(round.id) ?? []).map(({ id }) =>
        rowOf(id, columns, cellsOf(tree, level, scoresOf.get(id) ?? [], areasOf.get(id) ?? [])),
      );
      return [[round.id, { criterionRowIds: columns, stage: stageOfRound(round), rows }] as const];
    }),
  );
}

const columnsOf = (tree: SetTree, level: MatrixLevel): string[] =>
  (level === "LEAF" ? leavesOf(tree) : tree.criteria.filter(({ parentId }) => parentId === null)).map(
    ({ id }) => id,
  );

interface Cell {
  state: ScoreState;
  points: string | null;
  percent: string | null;
}

function rowOf(
  assessmentRowId: string,
  columns: readonly string[],
  cells: ReadonlyMap<string, Cell>,
): MatrixRow {
  const found = columns.map((id) => cells.get(id) ?? null);
  return {
    assessmentRowId,
    points: found.map((cell) => cell?.points ?? null),
    percents: found.map((cell) => cell?.percent ?? null),
    states: found.map((cell) => cell?.state ?? null),
  };
}

function cellsOf(
  tree: SetTree,
  level: MatrixLevel,
  scores: readonly StageScore[],
  areas: readonly AreaStanding[],
): Map<string, Cell> {
  if (level === "LEAF") return leafCells(tree, scores);
  return areas.length > 0 ? standingCells(tree, areas) : areaCells(tree, scores);
}

function leafCells(tree: SetTree, scores: readonly StageScore[]): Map<string, Cell> {
  const { decimals } = tree.policy;
  const maxOf = new Map(leavesOf(tree).map(({ id, maxPoints }) => [id, maxPoints]));
  return new Map(
    scores.map(({ criterionId, state, points }) => {
      const max = maxOf.get(criterionId);
      const percent = points !== null && max ? percentRounded(points, max, decimals) : null;
      return [criterionId, { state, points: points && roundHalfUp(points, decimals), percent }];
    }),
  );
}

function standingCells({ policy }: SetTree, areas: readonly AreaStanding[]): Map<string, Cell> {
  return new Map(
    areas.map(({ criterionId, points, percent }) => [
      criterionId,
      {
        state: points === null ? "NOT_APPLICABLE" : "SCORED",
        points: points && roundHalfUp(points, policy.decimals),
        percent: percent && formatFixed(percent, policy.decimals),
      },
    ]),
  );
}

/** Areas before the finals: none for a reader who may not see every score. */
function areaCells(tree: SetTree, scores: readonly StageScore[]): Map<string, Cell> {
  if (scores.length < leavesOf(tree).length) return new Map();
  const { criteria, policy } = tree;
  return new Map(
    sumScores(criteria, scores, policy).areas.map(({ criterionId, points, percent, complete }) => {
      const nothingApplies = complete ? "NOT_APPLICABLE" : "NOT_SCORED";
      const state = points === null ? nothingApplies : "SCORED";
      return [criterionId, { state, points: points && roundHalfUp(points, policy.decimals), percent }];
    }),
  );
}
