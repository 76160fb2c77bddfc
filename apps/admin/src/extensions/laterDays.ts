import { daysAfter } from "@reform-ledger/domain";

const steps = [7, 15, 30] as const;

/** Days after the due date that may be asked for; counted from today once the date has passed. */
export function laterDays(dueOn: string, today: string): { days: number; day: string }[] {
  const from = dueOn < today ? today : dueOn;
  return steps.map((days) => ({ days, day: daysAfter(from, days) }));
}
