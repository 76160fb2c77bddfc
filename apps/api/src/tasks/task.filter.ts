import { Field, ID, InputType } from "type-graphql";
import {
  BooleanFilter,
  DateFilter,
  IdFilter,
  StringFilter,
  type WordFilter,
  wordFilter,
} from "../lists/filters.js";
import { TaskPriority } from "../templates/task-words.js";
import { UnitFilter } from "../units/unit.list.js";
import { TaskStatus } from "./remediation-task.entity.js";

const TaskStatusFilter = wordFilter("TaskStatusFilter", TaskStatus);
const TaskPriorityFilter = wordFilter("TaskPriorityFilter", TaskPriority);

@InputType({ description: "Conditions on tasks; all that are given hold." })
export class TaskFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By title." })
  title?: StringFilter | null;
  @Field(() => TaskStatusFilter, { nullable: true, description: "By status." })
  status?: WordFilter<TaskStatus> | null;
  @Field(() => TaskPriorityFilter, { nullable: true, description: "By priority." })
  priority?: WordFilter<TaskPriority> | null;
  @Field(() => DateFilter, { nullable: true, description: "By due date." })
  dueOn?: DateFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the lead unit." })
  leadUnit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the lead unit's id." })
  leadUnitId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the person to whom it is given." })
  assigneeId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the plan to which it belongs." })
  planId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the directive that orders it." })
  directiveId?: IdFilter | null;
  @Field(() => IdFilter, {
    nullable: true,
    description: "By a deduction that it answers; isNull: answers none.",
  })
  deductionId?: IdFilter | null;
  @Field(() => IdFilter, {
    nullable: true,
    description: "By a finding that it puts right; isNull: puts none right.",
  })
  findingId?: IdFilter | null;
  @Field(() => DateFilter, {
    nullable: true,
    description: "By the end of the month or quarter whose report comes next.",
  })
  reportDueOn?: DateFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the template from which it was filled in." })
  templateId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By a unit that helps; isNull: nobody helps." })
  cooperatingUnitId?: IdFilter | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Comes back by month, by quarter or always; false: once.",
  })
  recurring?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "A question about it has no answer; false: any other.",
  })
  hasOpenQuestion?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "A request for a later due date waits for the office; false: any other.",
  })
  pendingExtension?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Its lead unit has ended by today; false: any other.",
  })
  leadUnitEnded?: boolean | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether it is made up for the demonstration." })
  constructed?: BooleanFilter | null;
  @Field(() => ID, {
    nullable: true,
    description: "Led by a unit in the subtree of this unit, itself included.",
  })
  unitSubtree?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Past its due date and not done; false: any other." })
  overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Due within three days; false: any other." })
  dueSoon?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Led by one of the asking person's units or given to that person; false: any other.",
  })
  mine?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Title, description or deliverable contains this, without regard to diacritics.",
  })
  search?: string | null;
}
