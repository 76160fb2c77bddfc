import { type RoundStatus, roundStatuses, type ScoreStage, scoreStages } from "@reform-ledger/domain";
import type { SheetRow } from "./sheetModel";

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

const widths: Readonly<Record<ColumnKey, string>> = {
  criterion: "minmax(260px, 1fr)",
  max: "64px",
  inputs: "150px",
  SELF: "92px",
  FIRST_APPRAISAL: "96px",
  SECOND_APPRAISAL: "96px",
  FINAL: "84px",
  lost: "76px",
  evidence: "72px",
  questions: "72px",
  state: "56px",
};

export const columnTemplate = (columns: readonly ColumnKey[]) =>
  columns.map((column) => widths[column]).join(" ");

const reachedIn: Readonly<Record<ScoreStage, RoundStatus>> = {
  SELF: "DRAFT",
  FIRST_APPRAISAL: "APPRAISAL",
  SECOND_APPRAISAL: "SECOND_APPRAISAL",
  FINAL: "FINALISED",
};

/** A stage has a column once the round has reached it, somebody may fill it or it says something. */
export function columnsOf(
  rows: readonly SheetRow[],
  status: RoundStatus,
  toFill: ReadonlySet<ScoreStage>,
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
    "evidence",
    "questions",
    "state",
  ];
}
