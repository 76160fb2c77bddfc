import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { BooleanFilter, DateFilter, IdFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, reaches, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { IndicatorFilter, indicatorList } from "./indicator.list.js";
import { Measurement } from "./measurement.entity.js";

@InputType({ description: "Conditions on measurements; all that are given hold." })
export class MeasurementFilter {
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
  @Field(() => DateFilter, { nullable: true, description: "By the first day of the period." })
  periodStart?: DateFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By the last day of the period." })
  periodEnd?: DateFilter | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether made up for the demonstration." })
  constructed?: BooleanFilter | null;
}

export const measurementList: List = {
  name: "Measurement",
  entity: Measurement,
  filters: {
    id: byId("id", "Measurement"),
    indicatorId: byId("indicator_id", "Indicator"),
    indicator: through("indicator_id", () => indicatorList),
    unitId: byId("unit_id", "Unit"),
    unit: through("unit_id", () => unitList),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    periodStart: by("period_start", "date"),
    periodEnd: by("period_end", "date"),
    constructed: by("constructed", "boolean"),
  },
  orders: {
    PERIOD_END: order("period_end", "date"),
    PERIOD_START: order("period_start", "date"),
    UNIT: order((row) => `(select u.name from unit u where u.id = ${row}.unit_id)`, "text"),
  },
  defaultOrder: [{ field: "PERIOD_END", direction: "DESC" }],
  visible: (row, question) =>
    reaches("measurements.read", question, (isReached) => isReached(`${row}.unit_id`)),
};

export const MeasurementArgs = listArgs("Measurement", MeasurementFilter, {
  PERIOD_END: "By the last day of the period.",
  PERIOD_START: "By the first day of the period.",
  UNIT: "By the unit's name.",
});
export type MeasurementArgs = InstanceType<typeof MeasurementArgs>;

export const MeasurementConnection = connectionOf(Measurement, "Measurement");
export type MeasurementConnection = InstanceType<typeof MeasurementConnection>;
