import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { BooleanFilter, IdFilter, StringFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, everybody, type List, order, search } from "../lists/list.js";
import { Cause, CauseKind } from "./cause.entity.js";

const CauseKindFilter = wordFilter("CauseKindFilter", CauseKind);

@InputType({ description: "Conditions on causes; all that are given hold." })
export class CauseFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By code." })
  code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => CauseKindFilter, { nullable: true, description: "By kind." })
  kind?: WordFilter<CauseKind> | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether it can still be chosen." })
  active?: BooleanFilter | null;
  @Field(() => String, {
    nullable: true,
    description: "Code or a name contains this, without regard to diacritics.",
  })
  search?: string | null;
}

export const causeList: List = {
  name: "Cause",
  entity: Cause,
  filters: {
    id: byId("id", "Cause"),
    code: by("code", "text"),
    name: by("name", "text"),
    kind: by("kind", "text"),
    active: by("active", "boolean"),
    search: search("code", "name", "name_en"),
  },
  orders: {
    POSITION: order("position", "integer"),
    CODE: order("code", "text"),
    NAME: order("name", "text"),
    KIND: order("kind", "text"),
  },
  defaultOrder: [
    { field: "POSITION", direction: "ASC" },
    { field: "NAME", direction: "ASC" },
  ],
  visible: everybody,
};

export const CauseArgs = listArgs("Cause", CauseFilter, {
  POSITION: "By place in the list.",
  CODE: "By code.",
  NAME: "By name, in the Vietnamese alphabet.",
  KIND: "By kind.",
});
export type CauseArgs = InstanceType<typeof CauseArgs>;

export const CauseConnection = connectionOf(Cause, "Cause");
export type CauseConnection = InstanceType<typeof CauseConnection>;
