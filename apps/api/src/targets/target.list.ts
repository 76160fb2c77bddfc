import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, IdFilter, IntFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, reaches, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { IndicatorFilter, indicatorList } from "./indicator.list.js";
import { Target } from "./target.entity.js";

@InputType({ description: "Conditions on targets; all that are given hold." })
export class TargetFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the indicator." })
  indicatorId?: IdFilter | null;
  @Field(() => IndicatorFilter, { nullable: true, description: "By the indicator." })
  indicator?: IndicatorFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit." })
  unitId?: IdFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit." })
  unit?: UnitFilter | null;
  @Field(() => ID, { nullable: true, description: "Of units in the subtree of this one, itself included." })
  unitSubtree?: string | null;
  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By when it is to be reached." })
  dueOn?: DateFilter | null;
}

export const targetList: List = {
  name: "Target",
  entity: Target,
  filters: {
    id: byId("id", "Target"),
    indicatorId: byId("indicator_id", "Indicator"),
    indicator: through("indicator_id", () => indicatorList),
    unitId: byId("unit_id", "Unit"),
    unit: through("unit_id", () => unitList),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    year: by("year", "integer"),
    dueOn: by("due_on", "date"),
  },
  orders: {
    YEAR: order("year", "integer"),
    DUE_ON: order("due_on", "date"),
    INDICATOR: order((row) => `(select i.name from indicator i where i.id = ${row}.indicator_id)`, "text"),
    UNIT: order((row) => `(select u.name from unit u where u.id = ${row}.unit_id)`, "text"),
  },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "INDICATOR", direction: "ASC" },
  ],
  visible: (row, question) => reaches("targets.read", question, (isReached) => isReached(`${row}.unit_id`)),
};

export const TargetArgs = listArgs("Target", TargetFilter, {
  YEAR: "By year.",
  DUE_ON: "By when it is to be reached.",
  INDICATOR: "By the indicator's name.",
  UNIT: "By the unit's name.",
});
export type TargetArgs = InstanceType<typeof TargetArgs>;

export const TargetConnection = connectionOf(Target, "Target");
export type TargetConnection = InstanceType<typeof TargetConnection>;
