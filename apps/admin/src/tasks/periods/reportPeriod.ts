import {
  daysBetween,
  dueSoonDays,
  isPeriodic,
  periodLabel,
  periodStartOf,
  type Recurrence,
} from "@reform-ledger/domain";

export interface ReportPeriod {
  label: string;
  endsOn: string;
  /** It has ended, or ends within the days in which a task counts as due soon. */
  isPressing: boolean;
}

interface Recurring {
  recurrence: Recurrence;
  reportDueOn: string | null;
}

/** The month or quarter that a report of today can complete; null while the next one has not begun. */
export function reportPeriodOf({ recurrence, reportDueOn }: Recurring, today: string): ReportPeriod | null {
  if (!isPeriodic(recurrence) || reportDueOn === null) return null;
  if (periodStartOf(reportDueOn, recurrence) > today) return null;
  return {
    label: periodLabel(reportDueOn, recurrence),
    endsOn: reportDueOn,
    isPressing: daysBetween(today, reportDueOn) <= dueSoonDays,
  };
}
