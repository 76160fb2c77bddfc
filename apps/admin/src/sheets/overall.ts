import { isSelfScored, type ScoreStage } from "@reform-ledger/domain";
import type { PendingStatus } from "./autosave/autosaveQueue";
import { lacksEvidence } from "./rules/lacking";
import type { RowView, SheetStore } from "./SheetStore";
import { entryOf } from "./sheetModel";

export type SaveKind = "conflict" | "problem" | "offline" | "saving" | "saved" | "untouched";

const kindOf: Readonly<Record<PendingStatus, SaveKind>> = {
  conflict: "conflict",
  held: "problem",
  refused: "problem",
  offline: "offline",
  waiting: "saving",
  sending: "saving",
};

const gravest: readonly SaveKind[] = ["conflict", "offline", "problem", "saving"];

/** How all that was typed stands, as its gravest row does. */
export function saveStateOf({ pendings, savedAt }: Pick<SheetStore, "pendings" | "savedAt">): {
  kind: SaveKind;
  rows: number;
} {
  const kinds = [...pendings.values()].map(({ status }) => kindOf[status]);
  const kind = gravest.find((grave) => kinds.includes(grave));
  if (kind) return { kind, rows: kinds.filter((each) => each === kind).length };
  return { kind: savedAt === null ? "untouched" : "saved", rows: 0 };
}

export interface Filled {
  filled: number;
  of: number;
  missingEvidence: number;
  questions: number;
}

/** How much of the viewer's column is filled; for those who only read, of the unit's own. */
export function filledOf(views: readonly RowView[]): Filled {
  const fills = views.some(({ stage }) => stage !== null);
  const counted = views.filter(({ row, stage }) =>
    fills ? stage !== null : row.isLeaf && isSelfScored(row.criterion),
  );
  const entryIn = ({ row, entry }: RowView) => entry ?? entryOf(row, "SELF");
  return {
    filled: counted.filter((view) => entryIn(view).state !== "NOT_SCORED").length,
    of: counted.length,
    missingEvidence: counted.filter((view) => lacksEvidence(view.row, selfOf(view))).length,
    questions: views.reduce((sum, { row }) => sum + row.openQuestions, 0),
  };
}

const selfOf = ({ row, stage, entry }: RowView) => (stage === "SELF" && entry ? entry : entryOf(row, "SELF"));

/** The stages that the viewer fills somewhere in the sheet. */
export const stagesFilled = (views: readonly RowView[]): ReadonlySet<ScoreStage> =>
  new Set(views.flatMap(({ stage }) => stage ?? []));
