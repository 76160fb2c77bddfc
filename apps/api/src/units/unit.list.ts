import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import {
  BooleanFilter,
  DateFilter,
  IdFilter,
  StringFilter,
  type WordFilter,
  wordFilter,
} from "../lists/filters.js";
import { by, byId, everybody, inUnitSubtree, type List, order, search, through } from "../lists/list.js";
import { Unit, UnitKind } from "./unit.entity.js";

const UnitKindFilter = wordFilter("UnitKindFilter", UnitKind);

@InputType({ description: "Conditions on units; all that are given hold." })
export class UnitFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By code." })
  code?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => UnitKindFilter, { nullable: true, description: "By kind." })
  kind?: WordFilter<UnitKind> | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit above." })
  parent?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit above." })
  parentId?: IdFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By the first day on which it no longer exists." })
  validTo?: DateFilter | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether it is made up for the demonstration." })
  constructed?: BooleanFilter | null;
  @Field(() => ID, { nullable: true, description: "In the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => String, { nullable: true, description: "Existing on this day, YYYY-MM-DD." })
  asOf?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Code or name contains this, without regard to diacritics.",
  })
  search?: string | null;
}

export const unitList: List = {
  name: "Unit",
  entity: Unit,
  filters: {
    id: byId("id", "Unit"),
    code: by("code", "text"),
    name: by("name", "text"),
    kind: by("kind", "text"),
    parent: through("parent_id", () => unitList),
    parentId: byId("parent_id", "Unit"),
    validTo: by("valid_to", "date"),
    constructed: by("constructed", "boolean"),
    unitSubtree: inUnitSubtree((row) => `${row}.id`),
    asOf: (day: string, row, { parameters }) => {
      const at = parameters.add(day, "date");
      return [`coalesce(${row}.valid_from <= ${at}, true) and coalesce(${row}.valid_to > ${at}, true)`];
    },
    search: search("code", "name"),
  },
  orders: {
    CODE: order("code", "text"),
    NAME: order("name", "text"),
    KIND: order("kind", "text"),
    VALID_FROM: order("valid_from", "date"),
    VALID_TO: order("valid_to", "date"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  visible: everybody,
};

export const UnitArgs = listArgs("Unit", UnitFilter, {
  CODE: "By code.",
  NAME: "By name, in the Vietnamese alphabet.",
  KIND: "By kind.",
  VALID_FROM: "By first day.",
  VALID_TO: "By last day.",
});
export type UnitArgs = InstanceType<typeof UnitArgs>;

export const UnitConnection = connectionOf(Unit, "Unit");
export type UnitConnection = InstanceType<typeof UnitConnection>;
