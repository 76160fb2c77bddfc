import { dueSoonDays } from "@reform-ledger/domain";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import type { FilterRule, Question } from "../lists/list.js";

export const DueState = graphqlEnum("DueState", "How a task stands to its next due date today, in Vietnam.", {
  ON_TIME: "More than three days are left.",
  DUE_SOON: "Due within three days, today included.",
  OVERDUE: "The day has passed and the task is not verified.",
  DONE: "Verified.",
  NONE: "Cancelled, or without a date.",
});
export type DueState = WordOf<typeof DueState>;

/** The domain's dueStateOf as SQL, for filters and counts; a test holds the two together. */
export function dueStateSql(
  row: string,
  { parameters, today }: Pick<Question, "parameters" | "today">,
): string {
  const day = parameters.add(today, "date");
  const due = `least(${row}.due_on, ${row}.report_due_on)`;
  return `case when ${row}.status = 'VERIFIED' then 'DONE'
    when ${row}.status = 'CANCELLED' or ${due} is null then 'NONE'
    when ${due} < ${day} then 'OVERDUE'
    when ${due} <= ${day} + ${dueSoonDays} then 'DUE_SOON' else 'ON_TIME' end`;
}

/** Rows in a due state, or those in any other. */
export const inDueState =
  (state: DueState): FilterRule =>
  (wanted: boolean, row, question) => [`${dueStateSql(row, question)} ${wanted ? "=" : "<>"} '${state}'`];
