import { dueSoonDays } from "@reform-ledger/domain";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import type { FilterRule, Question } from "../lists/list.js";

export const DueState = graphqlEnum("DueState", "How a task stands to its due date today, in Vietnam.", {
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
  return `case when ${row}.status = 'VERIFIED' then 'DONE'
    when ${row}.status = 'CANCELLED' or ${row}.due_on is null then 'NONE'
    when ${row}.due_on < ${day} then 'OVERDUE'
    when ${row}.due_on <= ${day} + ${dueSoonDays} then 'DUE_SOON' else 'ON_TIME' end`;
}

/** Rows in a due state, or those in any other. */
export const inDueState =
  (state: DueState): FilterRule =>
  (wanted: boolean, row, question) => [`${dueStateSql(row, question)} ${wanted ? "=" : "<>"} '${state}'`];
