import { parseDate } from "../calendar/calendar.js";
import { type DomainError, ruleBroken } from "../errors/domain-error.js";
import type { LocalisedText } from "../errors/language.js";

/** In the order in which a round goes through them. */
export const roundStatuses = [
  "DRAFT",
  "SELF_ASSESSMENT",
  "APPRAISAL",
  "EXPLANATION",
  "SECOND_APPRAISAL",
  "FINALISED",
  "PUBLISHED",
] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** The phases in which somebody scores or explains. */
export const workingPhases = [
  "SELF_ASSESSMENT",
  "APPRAISAL",
  "EXPLANATION",
  "SECOND_APPRAISAL",
] as const satisfies readonly RoundStatus[];
export type WorkingPhase = (typeof workingPhases)[number];

/** The phases that have a deadline; that of FINALISED is the day of the result. */
export const deadlinePhases = [...workingPhases, "FINALISED"] as const satisfies readonly RoundStatus[];
export type DeadlinePhase = (typeof deadlinePhases)[number];

const skippable: readonly RoundStatus[] = ["EXPLANATION", "SECOND_APPRAISAL"];

export const roundStatusLabels: Readonly<Record<RoundStatus, LocalisedText>> = {
  DRAFT: { vi: "Dự thảo", en: "draft" },
  SELF_ASSESSMENT: { vi: "Tự chấm điểm", en: "self-assessment" },
  APPRAISAL: { vi: "Thẩm định", en: "appraisal" },
  EXPLANATION: { vi: "Giải trình", en: "explanation" },
  SECOND_APPRAISAL: { vi: "Thẩm định lần hai", en: "second appraisal" },
  FINALISED: { vi: "Đã chốt kết quả", en: "finalised" },
  PUBLISHED: { vi: "Đã công bố", en: "published" },
};

export function isWorkingPhase(status: RoundStatus): status is WorkingPhase {
  return workingPhases.some((phase) => phase === status);
}

/** What follows when no phase is skipped; null after PUBLISHED. */
export function nextPhaseOf(status: RoundStatus): RoundStatus | null {
  return roundStatuses[roundStatuses.indexOf(status) + 1] ?? null;
}

/**
 * Forward only. Explanation and second appraisal may be skipped; a draft may be finalised, for a result
 * that is imported. Throws RULE_BROKEN roundTransition, roundPhaseSkipped, roundAlreadyFinalised or
 * publishNeedsFinalised.
 */
export function demandAdvance(status: RoundStatus, to: RoundStatus): void {
  const problem = problemOfAdvance(status, to);
  if (problem) throw problem;
}

function problemOfAdvance(status: RoundStatus, to: RoundStatus): DomainError | null {
  const from = roundStatuses.indexOf(status);
  const target = roundStatuses.indexOf(to);
  if (to === "PUBLISHED" && from < target - 1) return ruleBroken("publishNeedsFinalised");
  if (to === "FINALISED" && from >= target) return ruleBroken("roundAlreadyFinalised");
  if (target <= from) {
    return ruleBroken("roundTransition", { from: roundStatusLabels[status], to: roundStatusLabels[to] });
  }
  if (to === "FINALISED") return null;
  const skipped = roundStatuses.slice(from + 1, target).find((phase) => !skippable.includes(phase));
  return skipped ? ruleBroken("roundPhaseSkipped", { skipped: roundStatusLabels[skipped] }) : null;
}

/** Where a round may go from a status, for the console's buttons. */
export function allowedAdvances(status: RoundStatus): RoundStatus[] {
  return roundStatuses.filter((to) => problemOfAdvance(status, to) === null);
}

/** The last day on which a phase takes entries, YYYY-MM-DD. */
export type Deadline = { phase: DeadlinePhase; dueOn: string };

/**
 * The deadlines in the order of the phases. None lies before that of an earlier phase; the same day may do
 * for both. Throws BAD_USER_INPUT badDate, RULE_BROKEN deadlineRepeated or deadlinesOutOfOrder.
 */
export function checkDeadlines<D extends Deadline>(deadlines: readonly D[], path = "deadlines"): D[] {
  for (const [index, { dueOn }] of deadlines.entries()) parseDate(dueOn, `${path}.${index}.dueOn`);
  const place = ({ phase }: Deadline) => deadlinePhases.indexOf(phase);
  const inOrder = deadlines.toSorted((a, b) => place(a) - place(b));
  inOrder.forEach((deadline, index) => {
    const earlier = inOrder[index - 1];
    if (earlier) checkPair(earlier, deadline, `${path}.${deadlines.indexOf(deadline)}`);
  });
  return inOrder;
}

function checkPair(earlier: Deadline, { phase, dueOn }: Deadline, path: string): void {
  const labels = { phase: roundStatusLabels[phase], earlierPhase: roundStatusLabels[earlier.phase] };
  if (earlier.phase === phase) throw ruleBroken("deadlineRepeated", { phase: labels.phase }, `${path}.phase`);
  if (dueOn >= earlier.dueOn) return;
  throw ruleBroken("deadlinesOutOfOrder", { ...labels, dueOn, earlierDueOn: earlier.dueOn }, `${path}.dueOn`);
}

/** Whether a round stands in the phase and its last day is not over; without a deadline it stays open. */
export function isPhaseOpen(
  phase: WorkingPhase,
  { status, dueOn, today }: { status: RoundStatus; dueOn: string | null; today: string },
): boolean {
  return status === phase && (dueOn === null || today <= dueOn);
}
