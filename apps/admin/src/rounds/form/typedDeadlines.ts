import type { RoundRowFragment } from "@reform-ledger/api-types";
import {
  checkDeadlines,
  type DeadlinePhase,
  DomainError,
  daysBetween,
  deadlinePhases,
} from "@reform-ledger/domain";

/** The days of a form by their phase; "" and null are no deadline. */
export type TypedDays = Partial<Record<DeadlinePhase, string | null>>;

export interface TypedDeadline {
  phase: DeadlinePhase;
  dueOn: string;
}

export function deadlinesOf(days: unknown): TypedDeadline[] {
  const typed = (days ?? {}) as TypedDays;
  return deadlinePhases.flatMap((phase) => {
    const dueOn = typed[phase];
    return dueOn ? [{ phase, dueOn }] : [];
  });
}

export const daysOf = ({ deadlines }: Pick<RoundRowFragment, "deadlines">): TypedDays =>
  Object.fromEntries(deadlines.map(({ phase, dueOn }) => [phase, dueOn]));

/** What is wrong with the typed days as a whole, by the phase where it shows; null: nothing. */
export function deadlineProblem(days: TypedDays): { phase: DeadlinePhase; error: DomainError } | null {
  const deadlines = deadlinesOf(days);
  try {
    checkDeadlines(deadlines);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const place = /^deadlines\.(\d+)/.exec(error.fields?.[0]?.path ?? "");
    const phase = deadlines[Number(place?.[1] ?? 0)]?.phase ?? "SELF_ASSESSMENT";
    return { phase, error };
  }
}

/** How many days a phase has after the one before it that has a deadline; null where it is the first. */
export function daysForPhase(days: TypedDays, phase: DeadlinePhase): number | null {
  const dueOn = days[phase];
  const before = deadlinesOf(days).filter(
    (each) => deadlinePhases.indexOf(each.phase) < deadlinePhases.indexOf(phase),
  );
  const last = before.at(-1);
  return dueOn && last ? daysBetween(last.dueOn, dueOn) : null;
}
