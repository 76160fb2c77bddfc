import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, StringFilter } from "../lists/filters.js";
import { by, byId, everybody, type List, order, search } from "../lists/list.js";
import { Indicator } from "./indicator.entity.js";

@InputType({ description: "Conditions on indicators; all that are given hold." })
export class IndicatorFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By code." })
  code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => String, {
    nullable: true,
    description: "Code or a name contains this, without regard to diacritics.",
  })
  search?: string | null;
}

export const indicatorList: List = {
  name: "Indicator",
  entity: Indicator,
  filters: {
    id: byId("id", "Indicator"),
    code: by("code", "text"),
    name: by("name", "text"),
    search: search("code", "name", "name_en"),
  },
  orders: { CODE: order("code", "text"), NAME: order("name", "text") },
  defaultOrder: [{ field: "CODE", direction: "ASC" }],
  visible: everybody,
};

export const IndicatorArgs = listArgs("Indicator", IndicatorFilter, {
  CODE: "By code.",
  NAME: "By name, in the Vietnamese alphabet.",
});
export type IndicatorArgs = InstanceType<typeof IndicatorArgs>;

export const IndicatorConnection = connectionOf(Indicator, "Indicator");
export type IndicatorConnection = InstanceType<typeof IndicatorConnection>;
