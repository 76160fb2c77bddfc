import { DomainError, demandAppraisalNote, isZero, type ScoreStage } from "@reform-ledger/domain";
import { type Entry, entryOf, type SheetRow } from "../sheetModel";
import { computedOf, computes, differsFromRule, outcomeOf } from "./ruleOfRow";

/** What an entry cannot stand without: whole inputs, or a reason. */
export type Lacking = "inputs" | "deviation" | "note" | null;

const isBlank = (text: string) => text.trim() === "";

/** What has to be said before the entry can be sent; asked for at once, where it is typed. */
export function lackingOf(row: SheetRow, stage: ScoreStage, entry: Entry, decimals = 2): Lacking {
  const computed = computedOf(row.criterion.rule, entry.inputs, "vi");
  if (computed && "problem" in computed) return "inputs";
  if (entry.state === "NOT_SCORED") return null;
  return stage === "SELF" ? lackingOfSelf(row, entry, decimals) : lackingOfAppraisal(row, stage, entry);
}

function lackingOfSelf({ criterion }: SheetRow, entry: Entry, decimals: number): Lacking {
  if (differsFromRule(criterion, entry, decimals)) return isBlank(entry.deviation) ? "deviation" : null;
  const isByRule = outcomeOf(criterion.rule, entry.inputs)?.state === "NOT_APPLICABLE";
  const needsNote = entry.state === "NOT_APPLICABLE" && !isByRule;
  return needsNote && isBlank(entry.note) && isBlank(entry.deviation) ? "note" : null;
}

function lackingOfAppraisal(row: SheetRow, stage: ScoreStage, appraised: Entry): Lacking {
  const { rule, method } = row.criterion;
  const isSecond = stage === "SECOND_APPRAISAL" && row.values.FIRST_APPRAISAL.state !== "NOT_SCORED";
  const before = entryOf(row, isSecond ? "FIRST_APPRAISAL" : "SELF");
  const computed = outcomeOf(rule, appraised.inputs)?.points;
  try {
    demandAppraisalNote({ method, before, appraised, computed, note: appraised.note });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return "note";
    throw error;
  }
}

/** Whether the rule still waits for what it computes from. */
export const lacksInputs = ({ criterion }: SheetRow, entry: Entry) =>
  computes(criterion.rule) &&
  entry.state !== "NOT_SCORED" &&
  outcomeOf(criterion.rule, entry.inputs) === null &&
  isBlank(entry.deviation) &&
  (entry.state === "SCORED" || isBlank(entry.note));

export const lacksEvidence = ({ criterion, evidenceCount }: SheetRow, { state, points }: Entry) =>
  criterion.evidenceRequired &&
  evidenceCount === 0 &&
  state === "SCORED" &&
  points !== null &&
  !isZero(points);
