import type { AppraisalInput, AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import {
  DomainError,
  demandAppraisalNote,
  messageOf,
  type RoundStatus,
  type StageValue,
} from "@reform-ledger/domain";
import { editText, readTyped } from "../sheets/rules/readTyped";

/** What an appraiser types into a row. */
export interface Entry {
  points: string;
  note: string;
}

export const stageOf = (status: RoundStatus): AppraisalStage =>
  status === "SECOND_APPRAISAL" ? "SECOND_APPRAISAL" : "FIRST_APPRAISAL";

/** What a stage says now. */
export const stageValueOf = (row: QueueRowFragment, stage: AppraisalStage | "SELF"): StageValue =>
  ({
    SELF: { state: row.selfState, points: row.selfPoints },
    FIRST_APPRAISAL: { state: row.firstAppraisalState, points: row.firstAppraisalPoints },
    SECOND_APPRAISAL: { state: row.secondAppraisalState, points: row.secondAppraisalPoints },
  })[stage];

/** What "=" takes over: the unit's own score, or in a second appraisal what the first one found. */
export function beforeOf(row: QueueRowFragment, stage: AppraisalStage): StageValue {
  const first = stageValueOf(row, "FIRST_APPRAISAL");
  return stage === "SECOND_APPRAISAL" && first.state !== "NOT_SCORED" ? first : stageValueOf(row, "SELF");
}

/** A value as one would type it: "1,5", or "k" where the criterion does not apply. */
export const typedValue = ({ state, points }: StageValue, locale: string): string =>
  state === "NOT_APPLICABLE" ? "k" : state === "SCORED" ? editText(points, locale) : "";

export function entryOf(row: QueueRowFragment, stage: AppraisalStage, locale: string): Entry {
  const note = stage === "SECOND_APPRAISAL" ? row.secondAppraisalNote : row.firstAppraisalNote;
  return { points: typedValue(stageValueOf(row, stage), locale), note: note ?? "" };
}

export type ReadEntry =
  | { kind: "empty" }
  | { kind: "problem"; field: "points" | "note"; message: string }
  | { kind: "ready"; input: AppraisalInput };

/** What is sent for a row, or what is wrong with it before it is sent. */
export function readEntry(
  row: QueueRowFragment,
  stage: AppraisalStage,
  { points: typed, note }: Entry,
  locale: string,
): ReadEntry {
  const reading = readTyped(typed, row.criterion.maxPoints, locale);
  if (reading.kind === "empty") return { kind: "empty" };
  if (reading.kind === "problem") return { kind: "problem", field: "points", message: reading.message };
  const appraised: StageValue =
    reading.kind === "points"
      ? { state: "SCORED", points: reading.points }
      : { state: "NOT_APPLICABLE", points: null };
  const lacking = noteProblem(row, stage, appraised, note, locale);
  if (lacking) return { kind: "problem", field: "note", message: lacking };
  return {
    kind: "ready",
    input: {
      criterionId: row.criterion.id,
      expectedVersion: row.version,
      stage,
      ...appraised,
      note: note.trim() || null,
    },
  };
}

function noteProblem(
  row: QueueRowFragment,
  stage: AppraisalStage,
  appraised: StageValue,
  note: string,
  locale: string,
): string | null {
  try {
    demandAppraisalNote({ method: row.criterion.method, before: beforeOf(row, stage), appraised, note });
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return messageOf(error.messageKey, error.params, locale === "en" ? "en" : "vi");
  }
}

export const isSameEntry = (one: Entry, other: Entry): boolean =>
  one.points.trim() === other.points.trim() && one.note.trim() === other.note.trim();
