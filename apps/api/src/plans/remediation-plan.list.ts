import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { BooleanFilter, IdFilter, IntFilter, StringFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, reaches, search, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { RemediationPlan } from "./remediation-plan.entity.js";

@InputType({ description: "Conditions on plans; all that are given hold." })
export class RemediationPlanFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By number and symbol." })
  number?: StringFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By year." })
  year?: IntFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit whose plan it is." })
  unit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit whose plan it is." })
  unitId?: IdFilter | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether it is made up for the demonstration." })
  constructed?: BooleanFilter | null;
  @Field(() => ID, { nullable: true, description: "Of a unit in the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => String, { nullable: true, description: "Name or number contains this." })
  search?: string | null;
}

export const remediationPlanList: List = {
  name: "RemediationPlan",
  entity: RemediationPlan,
  filters: {
    id: byId("id", "RemediationPlan"),
    name: by("name", "text"),
    number: by("number", "text"),
    year: by("year", "int"),
    unit: through("unit_id", () => unitList),
    unitId: byId("unit_id", "Unit"),
    constructed: by("constructed", "boolean"),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    search: search("name", "number"),
  },
  orders: {
    YEAR: order("year", "int"),
    NAME: order("name", "text"),
    ISSUED_ON: order("issued_on", "date"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "NAME", direction: "ASC" },
  ],
  visible: (row, question) => reaches("plans.read", question, (isReached) => isReached(`${row}.unit_id`)),
};

export const RemediationPlanArgs = listArgs("RemediationPlan", RemediationPlanFilter, {
  YEAR: "By year.",
  NAME: "By name, in the Vietnamese alphabet.",
  ISSUED_ON: "By the date of its document.",
  UPDATED_AT: "By the last change.",
});
export type RemediationPlanArgs = InstanceType<typeof RemediationPlanArgs>;

export const RemediationPlanConnection = connectionOf(RemediationPlan, "RemediationPlan");
export type RemediationPlanConnection = InstanceType<typeof RemediationPlanConnection>;
