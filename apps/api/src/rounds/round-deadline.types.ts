import type { DeadlinePhase } from "@reform-ledger/domain";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { DateOnly } from "../lists/scalars.js";

export const RoundPhaseName = graphqlEnum("RoundPhaseName", "A phase of a round that has a deadline.", {
  SELF_ASSESSMENT: "Units score themselves.",
  APPRAISAL: "Appraising units score.",
  EXPLANATION: "Units answer questions.",
  SECOND_APPRAISAL: "Appraising units score again.",
  FINALISED: "The result is fixed.",
});

export const DeadlineState = graphqlEnum("DeadlineState", "Where a deadline lies from today.", {
  PAST: "It is over.",
  TODAY: "It is today's end.",
  AHEAD: "It is still to come.",
});
export type DeadlineState = WordOf<typeof DeadlineState>;

@InputType({ description: "The last day of a phase." })
export class DeadlineInput {
  @Field(() => RoundPhaseName, { description: "The phase." })
  phase: DeadlinePhase;
  @Field(() => DateOnly, { description: "Its last day; not before that of an earlier phase." })
  dueOn: string;
}

@ObjectType({ description: "The last day of a phase of a round." })
export class RoundDeadline {
  @Field(() => RoundPhaseName, { description: "The phase." })
  phase: DeadlinePhase;
  @Field(() => DateOnly, { description: "Its last day." })
  dueOn: string;
  @Field(() => DeadlineState, { description: "Whether it is past, today or ahead." })
  state: DeadlineState;
  @Field(() => Int, { description: "Days from today in Vietnam; negative once it is past." })
  daysLeft: number;
}
