import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, IntFilter, StringFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, everybody, type List, order, search } from "../lists/list.js";
import { CriteriaSet, CriteriaSetStatus } from "./criteria-set.entity.js";

const CriteriaSetStatusFilter = wordFilter("CriteriaSetStatusFilter", CriteriaSetStatus);

@InputType({ description: "Conditions on criteria sets; all that are given hold." })
export class CriteriaSetFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By code." })
  code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By the index that it measures." })
  indexCode?: StringFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter | null;
  @Field(() => CriteriaSetStatusFilter, { nullable: true, description: "By status." })
  status?: WordFilter<CriteriaSetStatus> | null;
  @Field(() => String, { nullable: true, description: "Code or name contains this." })
  search?: string | null;
}

export const criteriaSetList: List = {
  name: "CriteriaSet",
  entity: CriteriaSet,
  filters: {
    id: byId("id", "CriteriaSet"),
    code: by("code", "text"),
    indexCode: by("index_code", "text"),
    year: by("year", "int"),
    status: by("status", "text"),
    search: search("code", "name"),
  },
  orders: { CODE: order("code", "text"), NAME: order("name", "text"), YEAR: order("year", "int") },
  defaultOrder: [{ field: "YEAR", direction: "DESC" }],
  visible: everybody,
};

export const CriteriaSetArgs = listArgs("CriteriaSet", CriteriaSetFilter, {
  CODE: "By code.",
  NAME: "By name.",
  YEAR: "By year.",
});
export type CriteriaSetArgs = InstanceType<typeof CriteriaSetArgs>;

export const CriteriaSetConnection = connectionOf(CriteriaSet, "CriteriaSet");
export type CriteriaSetConnection = InstanceType<typeof CriteriaSetConnection>;
