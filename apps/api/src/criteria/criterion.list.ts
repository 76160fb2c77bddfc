import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, IntFilter, StringFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, everybody, type List, type OrderRule, order, search, through } from "../lists/list.js";
import { CriteriaSetFilter, criteriaSetList } from "./criteria-set.list.js";
import { Criterion, CriterionKind, CriterionLevel } from "./criterion.entity.js";

const CriterionLevelFilter = wordFilter("CriterionLevelFilter", CriterionLevel);
const CriterionKindFilter = wordFilter("CriterionKindFilter", CriterionKind);

@InputType({ description: "Conditions on criteria; all that are given hold." })
export class CriterionFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By code." })
  code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => CriterionLevelFilter, { nullable: true, description: "By level." })
  level?: WordFilter<CriterionLevel> | null;
  @Field(() => CriterionKindFilter, { nullable: true, description: "By kind." })
  kind?: WordFilter<CriterionKind> | null;
  @Field(() => CriteriaSetFilter, { nullable: true, description: "By its set." })
  set?: CriteriaSetFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By its set's id." })
  setId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the criterion above." })
  parentId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the area above, or itself." })
  areaId?: IdFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By place among its siblings." })
  position?: IntFilter | null;
  @Field(() => String, { nullable: true, description: "Code or name contains this." })
  search?: string | null;
}

/** The collation in which codes such as 1.2.10 follow the order of their numbers. */
const byNumbers = "vi_numeric";

export const codeOrder = (row: string): string => `${row}.code collate "${byNumbers}"`;

/** Lists ordered by a criterion's code. */
export const orderByCode = (key: Parameters<typeof order>[0]): OrderRule => order(key, "text", byNumbers);

export const criterionList: List = {
  name: "Criterion",
  entity: Criterion,
  filters: {
    id: byId("id", "Criterion"),
    code: by("code", "text"),
    name: by("name", "text"),
    level: by("level", "text"),
    kind: by("kind", "text"),
    set: through("set_id", () => criteriaSetList),
    setId: byId("set_id", "CriteriaSet"),
    parentId: byId("parent_id", "Criterion"),
    areaId: byId("area_id", "Criterion"),
    position: by("position", "int"),
    search: search("code", "name"),
  },
  orders: {
    CODE: orderByCode("code"),
    NAME: order("name", "text"),
    MAX_POINTS: order("max_points", "numeric"),
    POSITION: order("position", "int"),
  },
  defaultOrder: [{ field: "CODE", direction: "ASC" }],
  visible: everybody,
};

export const CriterionArgs = listArgs("Criterion", CriterionFilter, {
  CODE: "By code, number by number.",
  NAME: "By name.",
  MAX_POINTS: "By max points.",
  POSITION: "By place among its siblings.",
});
export type CriterionArgs = InstanceType<typeof CriterionArgs>;

export const CriterionConnection = connectionOf(Criterion, "Criterion");
export type CriterionConnection = InstanceType<typeof CriterionConnection>;
