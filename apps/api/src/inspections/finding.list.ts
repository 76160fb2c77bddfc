import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { DateFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, search, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { Finding } from "./finding.entity.js";
import { findingVisible } from "./inspection-visible.js";

export const FindingStatus = graphqlEnum("FindingStatus", "How far a finding has been put right; derived.", {
  OPEN: "No task puts it right yet.",
  PLANNED: "A task puts it right.",
  DONE: "All of its tasks are verified.",
  CLOSED: "Closed by hand, with a reason.",
});
export type FindingStatus = WordOf<typeof FindingStatus>;

const FindingStatusFilter = wordFilter("FindingStatusFilter", FindingStatus);

@InputType({ description: "Conditions on findings; all that are given hold." })
export class FindingFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the inspection." })
  inspectionId?: IdFilter | null;
  @Field(() => FindingStatusFilter, { nullable: true, description: "By how far it has been put right." })
  status?: WordFilter<FindingStatus> | null;
  @Field(() => DateFilter, { nullable: true, description: "By the day on which it is to be put right." })
  dueOn?: DateFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit at which it was found." })
  unit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit at which it was found." })
  unitId?: IdFilter | null;
  @Field(() => ID, { nullable: true, description: "Found in the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => IdFilter, { nullable: true, description: "By the criterion that it touches." })
  criterionId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By its cause." })
  causeId?: IdFilter | null;
  @Field(() => String, {
    nullable: true,
    description: "What was found or is recommended contains this, without regard to diacritics.",
  })
  search?: string | null;
}

const activeTasks = (row: string) =>
  `select from task_finding link join remediation_task task on task.id = link.task_id
  where link.finding_id = ${row}.id and task.status <> 'CANCELLED'`;

export const findingStatus = (row: string): string =>
  `case when ${row}.closed_at is not null then 'CLOSED' when not exists (${activeTasks(row)}) then 'OPEN'
  when exists (${activeTasks(row)} and task.status <> 'VERIFIED') then 'PLANNED' else 'DONE' end`;

export const findingList: List = {
  name: "Finding",
  entity: Finding,
  computed: { status: findingStatus },
  filters: {
    id: byId("id", "Finding"),
    inspectionId: byId("inspection_id", "Inspection"),
    status: by(findingStatus, "text"),
    dueOn: by("due_on", "date"),
    unit: through("unit_id", () => unitList),
    unitId: byId("unit_id", "Unit"),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    criterionId: byId("criterion_id", "Criterion"),
    causeId: byId("cause_id", "Cause"),
    search: search("text", "recommendation"),
  },
  orders: {
    DUE_ON: order("due_on", "date"),
    CREATED_AT: order("created_at", "timestamptz"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  visible: findingVisible,
};

export const FindingArgs = listArgs("Finding", FindingFilter, {
  DUE_ON: "By the day on which it is to be put right; those without one come last.",
  CREATED_AT: "By when it was written down.",
  UPDATED_AT: "By the last change.",
});
export type FindingArgs = InstanceType<typeof FindingArgs>;

export const FindingConnection = connectionOf(Finding, "Finding");
export type FindingConnection = InstanceType<typeof FindingConnection>;
