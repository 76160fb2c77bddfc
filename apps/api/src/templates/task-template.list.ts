import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { BooleanFilter, IdFilter, StringFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, reaches, search } from "../lists/list.js";
import { TaskTemplate } from "./task-template.entity.js";

@InputType({ description: "Conditions on templates; all that are given hold." })
export class TaskTemplateFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit whose template it is." })
  unitId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the cause that it answers." })
  causeId?: IdFilter | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether it can still be chosen." })
  active?: BooleanFilter | null;
  @Field(() => ID, { nullable: true, description: "Of a unit in the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Name, title or deliverable contains this, without regard to diacritics.",
  })
  search?: string | null;
}

export const taskTemplateList: List = {
  name: "TaskTemplate",
  entity: TaskTemplate,
  filters: {
    id: byId("id", "TaskTemplate"),
    name: by("name", "text"),
    unitId: byId("unit_id", "Unit"),
    causeId: byId("cause_id", "Cause"),
    active: by("active", "boolean"),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    search: search("name", "title", "deliverable"),
  },
  orders: {
    NAME: order("name", "text"),
    TITLE: order("title", "text"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  visible: (row, question) => reaches("templates.read", question, (isReached) => isReached(`${row}.unit_id`)),
};

export const TaskTemplateArgs = listArgs("TaskTemplate", TaskTemplateFilter, {
  NAME: "By name, in the Vietnamese alphabet.",
  TITLE: "By title, in the Vietnamese alphabet.",
  UPDATED_AT: "By the last change.",
});
export type TaskTemplateArgs = InstanceType<typeof TaskTemplateArgs>;

export const TaskTemplateConnection = connectionOf(TaskTemplate, "TaskTemplate");
export type TaskTemplateConnection = InstanceType<typeof TaskTemplateConnection>;
