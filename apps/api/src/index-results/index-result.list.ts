import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, IntFilter, StringFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, reaches, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { IndexResult } from "./index-result.entity.js";

@InputType({ description: "Conditions on results of other indexes; all that are given hold." })
export class IndexResultFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit." })
  unitId?: IdFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit." })
  unit?: UnitFilter | null;
  @Field(() => ID, { nullable: true, description: "Of units in the subtree of this one, itself included." })
  unitSubtree?: string | null;
  @Field(() => StringFilter, { nullable: true, description: "By the index, such as DDCI." })
  indexCode?: StringFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By component; empty is the whole index." })
  component?: StringFilter | null;
}

export const indexResultList: List = {
  name: "IndexResult",
  entity: IndexResult,
  filters: {
    id: byId("id", "IndexResult"),
    unitId: byId("unit_id", "Unit"),
    unit: through("unit_id", () => unitList),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    indexCode: by("index_code", "text"),
    year: by("year", "integer"),
    component: by("component", "text"),
  },
  orders: {
    YEAR: order("year", "integer"),
    INDEX_CODE: order("index_code", "text"),
    COMPONENT: order("component", "text"),
    RANK: order("rank", "integer"),
    VALUE: order("value", "numeric"),
  },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "INDEX_CODE", direction: "ASC" },
    { field: "COMPONENT", direction: "ASC" },
  ],
  visible: (_row, question) => reaches("indexResults.read", question, () => "true"),
};

export const IndexResultArgs = listArgs("IndexResult", IndexResultFilter, {
  YEAR: "By year.",
  INDEX_CODE: "By the index.",
  COMPONENT: "By component.",
  RANK: "By rank.",
  VALUE: "By value; only of one index does that say something.",
});
export type IndexResultArgs = InstanceType<typeof IndexResultArgs>;

export const IndexResultConnection = connectionOf(IndexResult, "IndexResult");
export type IndexResultConnection = InstanceType<typeof IndexResultConnection>;
