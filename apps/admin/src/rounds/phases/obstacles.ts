import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { nextPhaseOf, type RoundStatus } from "@reform-ledger/domain";

export type ObstacleName =
  | "unlocked"
  | "incomplete"
  | "evidence"
  | "unappraised"
  | "questions"
  | "noFinals"
  | "noDeadlines";

export interface Obstacle {
  name: ObstacleName;
  count: number;
  /** Whether the API refuses to go on because of it. */
  blocks: boolean;
}

type Round = Pick<RoundRowFragment, "status" | "imported" | "deadlines">;
type Row = Pick<
  ProgressRowFragment,
  | "selfDone"
  | "selfOf"
  | "missingEvidence"
  | "lockedAt"
  | "appraised"
  | "appraisalOf"
  | "openQuestions"
  | "secondDone"
  | "finals"
>;

/** Where a round goes next; a past result is fixed as soon as it is entered. */
export const nextStepOf = ({ status, imported }: Pick<Round, "status" | "imported">): RoundStatus | null =>
  imported && status === "DRAFT" ? "FINALISED" : nextPhaseOf(status);

/** What stands in the way of going on to a phase, the most pressing first. */
export function obstaclesTo(to: RoundStatus, round: Round, rows: readonly Row[]): Obstacle[] {
  if (round.status === "FINALISED") return [];
  if (round.status === "DRAFT" && to === "SELF_ASSESSMENT") return draftObstacles(round);
  return (to === "FINALISED" ? finalObstacles(round, rows) : phaseObstacles(round.status, rows)).filter(
    ({ count }) => count > 0,
  );
}

const draftObstacles = ({ deadlines }: Round): Obstacle[] =>
  deadlines.length === 0 ? [{ name: "noDeadlines", count: 1, blocks: false }] : [];

const countOf = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length;

const isUnlocked = ({ lockedAt }: Row) => lockedAt === null;
const isUnappraised = ({ appraised, secondDone, appraisalOf }: Row) =>
  Math.max(appraised, secondDone) < appraisalOf;

function finalObstacles({ imported }: Round, rows: readonly Row[]): Obstacle[] {
  if (imported) {
    const count = countOf(rows, ({ finals, appraisalOf }) => finals < appraisalOf);
    // What was only printed may stay without: the API knows which.
    return [{ name: "noFinals", count, blocks: false }];
  }
  return [
    { name: "unlocked", count: countOf(rows, isUnlocked), blocks: true },
    { name: "unappraised", count: countOf(rows, isUnappraised), blocks: true },
    questions(rows),
  ];
}

function phaseObstacles(status: RoundStatus, rows: readonly Row[]): Obstacle[] {
  if (status === "SELF_ASSESSMENT") {
    return [
      { name: "unlocked", count: countOf(rows, isUnlocked), blocks: false },
      {
        name: "incomplete",
        count: countOf(rows, ({ selfDone, selfOf }) => selfDone < selfOf),
        blocks: false,
      },
      { name: "evidence", count: sum(rows, "missingEvidence"), blocks: false },
    ];
  }
  return [{ name: "unappraised", count: countOf(rows, isUnappraised), blocks: false }, questions(rows)];
}

const sum = (rows: readonly Row[], figure: "missingEvidence" | "openQuestions") =>
  rows.reduce((total, row) => total + row[figure], 0);

const questions = (rows: readonly Row[]): Obstacle => ({
  name: "questions",
  count: sum(rows, "openQuestions"),
  blocks: false,
});
