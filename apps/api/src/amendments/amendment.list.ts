import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateTimeFilter, IdFilter } from "../lists/filters.js";
import { by, byId, type List, order, throughSeen } from "../lists/list.js";
import { ScoreFilter, scoreList } from "../scores/score.list.js";
import { finalVisible } from "../scores/score-visible.js";
import { Amendment } from "./amendment.entity.js";

@InputType({ description: "Conditions on corrections; all that are given hold." })
export class AmendmentFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the score's id." })
  scoreId?: IdFilter | null;
  @Field(() => ScoreFilter, { nullable: true, description: "By the score that they corrected." })
  score?: ScoreFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: "By when." })
  createdAt?: DateTimeFilter | null;
}

export const amendmentList: List = {
  name: "Amendment",
  entity: Amendment,
  filters: {
    id: byId("id", "Amendment"),
    scoreId: byId("score_id", "Score"),
    score: throughSeen("score_id", () => scoreList),
    createdAt: by("created_at", "timestamptz"),
  },
  orders: { CREATED_AT: order("created_at", "timestamptz") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  visible: (row, question) =>
    `exists (select from score amended where amended.id = ${row}.score_id and ${finalVisible("amended", question)})`,
};

export const AmendmentArgs = listArgs("Amendment", AmendmentFilter, { CREATED_AT: "By when." });
export type AmendmentArgs = InstanceType<typeof AmendmentArgs>;

export const AmendmentConnection = connectionOf(Amendment, "Amendment");
export type AmendmentConnection = InstanceType<typeof AmendmentConnection>;
