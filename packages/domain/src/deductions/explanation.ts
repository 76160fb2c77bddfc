import { badInput, ruleBroken } from "../errors/domain-error.js";
import { requireReason, shownText } from "../errors/reason.js";
import { isPositive, type Points } from "../points/points.js";

export const deductionStatuses = [
  "UNEXPLAINED",
  "EXPLAINED",
  "PLANNED",
  "WAIVED",
  "RECOVERED",
  "RECURRED",
] as const;
export type DeductionStatus = (typeof deductionStatuses)[number];

export const maxCauseNoteLength = 4000;

/** A cause from the list, whose it is, and free text. */
export type DeductionExplanation = { causeId: string; note: string | null; responsibleUnitId: string };

type Waivable = { waivedAt: Date | string | null };

/** The cause and its owner; may be given again. Throws deductionWaived, required, tooLong. */
export function explainDeduction(
  deduction: Waivable,
  { causeId, note, responsibleUnitId }: DeductionExplanation,
): DeductionExplanation {
  if (deduction.waivedAt !== null) throw ruleBroken("deductionWaived");
  if (causeId === "") throw badInput("required", {}, "causeId");
  if (responsibleUnitId === "") throw badInput("required", {}, "responsibleUnitId");
  const trimmed = shownText(note ?? "");
  if (trimmed.length > maxCauseNoteLength) throw badInput("tooLong", { max: maxCauseNoteLength }, "note");
  return { causeId, note: trimmed === "" ? null : trimmed, responsibleUnitId };
}

/** The reform office accepts that an explained loss is not fixed. Not while tasks answer it. */
export function waiveDeduction(
  deduction: Waivable & { causeId: string | null; activeTaskCount: number },
  reason: string,
  now: Date,
): { waivedAt: Date; waiveReason: string } {
  checkMayBeCovered(deduction);
  if (deduction.activeTaskCount > 0) throw ruleBroken("deductionHasTasks");
  return { waivedAt: now, waiveReason: requireReason(reason) };
}

/** A task answers only an explained deduction that is not waived. Throws RULE_BROKEN. */
export function checkMayBeCovered(deduction: Waivable & { causeId: string | null }): void {
  if (deduction.waivedAt !== null) throw ruleBroken("deductionWaived");
  if (deduction.causeId === null) throw ruleBroken("deductionUnexplained");
}

/**
 * Derived, never stored. Active tasks are those not cancelled. Recovered points come from the next
 * year's finals: absent until then and where all is retired; above 0 is RECOVERED, even when only a part
 * came back.
 */
export function deductionStatusOf(deduction: {
  causeId: string | null;
  waivedAt: Date | string | null;
  activeTaskCount: number;
  recoveredPoints?: Points | null | undefined;
}): DeductionStatus {
  const { recoveredPoints } = deduction;
  if (recoveredPoints != null) return isPositive(recoveredPoints) ? "RECOVERED" : "RECURRED";
  if (deduction.waivedAt !== null) return "WAIVED";
  if (deduction.causeId === null) return "UNEXPLAINED";
  return deduction.activeTaskCount > 0 ? "PLANNED" : "EXPLAINED";
}
