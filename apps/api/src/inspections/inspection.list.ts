import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import {
  by,
  byId,
  type FilterRule,
  inUnitSubtree,
  type List,
  order,
  search,
  through,
} from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { Inspection, InspectionKind } from "./inspection.entity.js";
import { findingVisible, inspectionVisible } from "./inspection-visible.js";

const InspectionKindFilter = wordFilter("InspectionKindFilter", InspectionKind);

@InputType({ description: "Conditions on inspections; all that are given hold." })
export class InspectionFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => InspectionKindFilter, { nullable: true, description: "By what it looks at." })
  kind?: WordFilter<InspectionKind> | null;
  @Field(() => DateFilter, { nullable: true, description: "By its first day." })
  startedOn?: DateFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By its last day; isNull: it goes on." })
  endedOn?: DateFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the inspecting authority." })
  unit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the inspecting authority." })
  unitId?: IdFilter | null;
  @Field(() => ID, {
    nullable: true,
    description: "By an authority in the subtree of this unit, itself included.",
  })
  unitSubtree?: string | null;
  @Field(() => IdFilter, { nullable: true, description: "By a unit at which it found something." })
  foundUnitId?: IdFilter | null;
  @Field(() => String, {
    nullable: true,
    description: "Name, decision, lead or conclusion contains this, without regard to diacritics.",
  })
  search?: string | null;
}

/** Only findings that the reader may see as well: a filter tells no more than the list. */
const foundAt: FilterRule = (operators: object, row, question, path) =>
  byId("unit_id", "Unit")(operators as never, "found", question, path).map(
    (condition) =>
      `exists (select from finding found where found.inspection_id = ${row}.id and ${condition}
        and ${findingVisible("found", question)})`,
  );

export const inspectionList: List = {
  name: "Inspection",
  entity: Inspection,
  filters: {
    id: byId("id", "Inspection"),
    kind: by("kind", "text"),
    startedOn: by("started_on", "date"),
    endedOn: by("ended_on", "date"),
    unit: through("unit_id", () => unitList),
    unitId: byId("unit_id", "Unit"),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    foundUnitId: foundAt,
    search: search("name", "decision_number", "lead", "conclusion"),
  },
  orders: {
    STARTED_ON: order("started_on", "date"),
    NAME: order("name", "text"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [{ field: "STARTED_ON", direction: "DESC" }],
  visible: inspectionVisible,
};

export const InspectionArgs = listArgs("Inspection", InspectionFilter, {
  STARTED_ON: "By its first day.",
  NAME: "By name, in the Vietnamese alphabet.",
  UPDATED_AT: "By the last change.",
});
export type InspectionArgs = InstanceType<typeof InspectionArgs>;

export const InspectionConnection = connectionOf(Inspection, "Inspection");
export type InspectionConnection = InstanceType<typeof InspectionConnection>;
