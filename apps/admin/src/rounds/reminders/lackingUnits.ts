import type { Found, ReminderRowFragment, RoundMissingQuery } from "@reform-ledger/api-types";
import { type RoundStatus, vietnamDate } from "@reform-ledger/domain";

type Round = Found<RoundMissingQuery["round"]>;
type Row = Round["progress"][number];

export interface LackingUnit {
  assessmentId: string;
  unit: { id: string; name: string };
  missing: Row["assessment"]["missing"];
  /** Who was reminded today in this phase is not told again. */
  isRemindedToday: boolean;
}

/** The units to be reminded in a phase: something is missing, or the sheet is complete and not locked. */
export function lackingUnits(rows: readonly Row[], status: RoundStatus, today: string): LackingUnit[] {
  return rows
    .filter(
      ({ lockedAt, assessment }) =>
        assessment.missing.length > 0 || (status === "SELF_ASSESSMENT" && lockedAt === null),
    )
    .map(({ assessment: { id, unit, missing, reminders } }) => ({
      assessmentId: id,
      unit,
      missing,
      isRemindedToday: reminders.nodes.some((reminder) => isOf(reminder, status, today)),
    }));
}

const isOf = ({ phase, createdAt }: ReminderRowFragment, status: RoundStatus, today: string) =>
  phase === status && vietnamDate(new Date(createdAt)) === today;
