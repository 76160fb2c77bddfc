import type { TemplateRowFragment } from "@reform-ledger/api-types";
import { daysAfter } from "@reform-ledger/domain";
import type { FormValues } from "../../providers/resourceOperations";

type Template = Omit<
  TemplateRowFragment,
  "__typename" | "id" | "version" | "name" | "active" | "cause" | "unit"
>;

/** What a template says of each field of the form; what it leaves open is not here. */
export function filledFrom(
  template: Template,
  today: string,
  writeDecimal: (value: string) => string,
): FormValues {
  const { title, description, deliverable, priority, recurrence, dueDays, effortDays, steps } = template;
  return {
    title,
    priority,
    recurrence,
    ...(description && { description }),
    ...(deliverable && { deliverable }),
    ...(dueDays !== null && { dueOn: daysAfter(today, dueDays) }),
    ...(effortDays && { effortDays: writeDecimal(effortDays) }),
    ...(steps.length > 0 && { steps: steps.map((text) => ({ text })) }),
  };
}

/** Only fields in which the person typed nothing are filled; another template replaces what the last one filled. */
export const untouched = (filled: FormValues, typed: Readonly<Record<string, unknown>>): FormValues =>
  Object.fromEntries(Object.entries(filled).filter(([field]) => !typed[field]));
