import { Field, InputType } from "type-graphql";
import { CriteriaSetFilter, criteriaSetList } from "../criteria/criteria-set.list.js";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, IntFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, everybody, type List, order, search, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { AssessmentRound, RoundStatus } from "./assessment-round.entity.js";

const RoundStatusFilter = wordFilter("RoundStatusFilter", RoundStatus);

@InputType({ description: "Conditions on rounds; all that are given hold." })
export class AssessmentRoundFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter | null;
  @Field(() => RoundStatusFilter, { nullable: true, description: "By phase." })
  status?: WordFilter<RoundStatus> | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the authority that runs it." })
  unit?: UnitFilter | null;
  @Field(() => CriteriaSetFilter, { nullable: true, description: "By its set." })
  set?: CriteriaSetFilter | null;
  @Field(() => String, { nullable: true, description: "Name contains this." })
  search?: string | null;
}

export const assessmentRoundList: List = {
  name: "AssessmentRound",
  entity: AssessmentRound,
  filters: {
    id: byId("id", "AssessmentRound"),
    year: by("year", "int"),
    status: by("status", "text"),
    unit: through("unit_id", () => unitList),
    set: through("set_id", () => criteriaSetList),
    search: search("name"),
  },
  orders: { YEAR: order("year", "int"), NAME: order("name", "text") },
  defaultOrder: [{ field: "YEAR", direction: "DESC" }],
  visible: everybody,
};

export const AssessmentRoundArgs = listArgs("AssessmentRound", AssessmentRoundFilter, {
  YEAR: "By year.",
  NAME: "By name.",
});
export type AssessmentRoundArgs = InstanceType<typeof AssessmentRoundArgs>;

export const AssessmentRoundConnection = connectionOf(AssessmentRound, "AssessmentRound");
export type AssessmentRoundConnection = InstanceType<typeof AssessmentRoundConnection>;
