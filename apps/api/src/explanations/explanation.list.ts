import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateTimeFilter, IdFilter } from "../lists/filters.js";
import { by, byId, type FilterRule, type List, order, search, throughSeen } from "../lists/list.js";
import { ScoreFilter, scoreList } from "../scores/score.list.js";
import { scoreReached } from "../scores/score-visible.js";
import { Explanation } from "./explanation.entity.js";

@InputType({ description: "Conditions on questions; all that are given hold." })
export class ExplanationFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the score's id." })
  scoreId?: IdFilter | null;
  @Field(() => ScoreFilter, { nullable: true, description: "By the score that they are about." })
  score?: ScoreFilter | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it waits for an answer." })
  open?: boolean | null;
  @Field(() => DateTimeFilter, { nullable: true, description: "By when it was asked." })
  askedAt?: DateTimeFilter | null;
  @Field(() => String, { nullable: true, description: "Question or answer contains this." })
  search?: string | null;
}

const isOpen: FilterRule = (wanted: boolean, row) => [
  `(${row}.answered_at is null and ${row}.withdrawn_at is null) is ${wanted}`,
];

/** Questions and answers stay between the two sides, also once the result is published. */
export const explanationList: List = {
  name: "Explanation",
  entity: Explanation,
  filters: {
    id: byId("id", "Explanation"),
    scoreId: byId("score_id", "Score"),
    score: throughSeen("score_id", () => scoreList),
    open: isOpen,
    askedAt: by("asked_at", "timestamptz"),
    search: search("question", "answer"),
  },
  orders: { ASKED_AT: order("asked_at", "timestamptz") },
  defaultOrder: [{ field: "ASKED_AT", direction: "DESC" }],
  visible: (row, question) =>
    `exists (select from score asked where asked.id = ${row}.score_id
      and ${scoreReached("asked", question, "explanations.read")})`,
};

export const ExplanationArgs = listArgs("Explanation", ExplanationFilter, {
  ASKED_AT: "By when it was asked.",
});
export type ExplanationArgs = InstanceType<typeof ExplanationArgs>;

export const ExplanationConnection = connectionOf(Explanation, "Explanation");
export type ExplanationConnection = InstanceType<typeof ExplanationConnection>;
