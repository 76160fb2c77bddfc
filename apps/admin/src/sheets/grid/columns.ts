import { type RoundStatus, roundStatuses, type ScoreStage, scoreStages } from "@reform-ledger/domain";
import type { SheetRow } from "../sheetModel";

export type ColumnKey =
  | "criterion"
  | "max"
  | "inputs"
  | ScoreStage
  | "lost"
  | "evidence"
  | "questions"
  | "state";

export const isStageColumn = (column: ColumnKey): column is ScoreStage =>
  scoreStages.some((stage) => stage === column);

const nameWidth = 260;

const widths: Readonly<Record<Exclude<ColumnKey, "criterion">, number>> = {
  max: 64,
  inputs: 150,
  SELF: 88,
  FIRST_APPRAISAL: 104,
  SECOND_APPRAISAL: 104,
  FINAL: 80,
  lost: 76,
  evidence: 72,
  questions: 72,
  state: 48,
};

/** The name takes what the others leave; all rows are as wide, so that their columns stand in line. */
export function columnStyles(columns: readonly ColumnKey[]): { template: string; minWidth: string } {
  const others = columns.flatMap((column) => (column === "criterion" ? [] : widths[column]));
  const total = others.reduce((sum, width) => sum + width, nameWidth);
  return {
    template: `minmax(${nameWidth}px, 1fr) ${others.map((width) => `${width}px`).join(" ")}`,
    minWidth: `${total}px`,
  };
}

const reachedIn: Readonly<Record<ScoreStage, RoundStatus>> = {
  SELF: "DRAFT",
  FIRST_APPRAISAL: "APPRAISAL",
  SECOND_APPRAISAL: "SECOND_APPRAISAL",
  FINAL: "FINALISED",
};

/**
 * A stage has a column once the round has reached it, somebody may fill it or it says something. How much
 * evidence there was at an earlier moment is not known.
 */
export function columnsOf(
  rows: readonly SheetRow[],
  status: RoundStatus,
  toFill: ReadonlySet<ScoreStage>,
  isPast: boolean,
): ColumnKey[] {
  const isReached = (stage: ScoreStage) =>
    roundStatuses.indexOf(status) >= roundStatuses.indexOf(reachedIn[stage]);
  const says = (stage: ScoreStage) =>
    rows.some(({ isLeaf, values }) => isLeaf && values[stage].state !== "NOT_SCORED");
  const stages = scoreStages.filter((stage) => isReached(stage) || toFill.has(stage) || says(stage));
  const hasRules = rows.some(({ criterion }) => criterion.rule !== null);
  return [
    "criterion",
    "max",
    ...(hasRules ? (["inputs"] as const) : []),
    ...stages,
    ...(stages.includes("FINAL") ? (["lost"] as const) : []),
    ...(isPast ? [] : (["evidence", "questions"] as const)),
    "state",
  ];
}
