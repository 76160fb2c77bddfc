import { type Deadline, daysBetween, deadlinePhases } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { DeadlineState, RoundDeadline } from "./round-deadline.types.js";

const stateOf = (daysLeft: number): DeadlineState => {
  if (daysLeft === 0) return "TODAY";
  return daysLeft < 0 ? "PAST" : "AHEAD";
};

/** The deadlines of many rounds, each round's in the order of its phases. */
export async function deadlinesOfRounds(
  roundIds: readonly string[],
  reader: Reader,
  { today }: Pick<Question, "today">,
): Promise<Map<string, RoundDeadline[]>> {
  const rows = await reader.query<Deadline & { roundId: string }>(
    `select round_id as "roundId", phase, due_on as "dueOn" from round_phase where round_id = any($1::bigint[])
     order by array_position($2::text[], phase)`,
    [roundIds, deadlinePhases],
  );
  const deadlines = rows.map(({ roundId, phase, dueOn }) => {
    const daysLeft = daysBetween(today, dueOn);
    return { roundId, phase, dueOn, daysLeft, state: stateOf(daysLeft) };
  });
  return Map.groupBy(deadlines, ({ roundId }) => roundId);
}
