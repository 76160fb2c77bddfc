import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateTimeFilter, IdFilter, StringFilter } from "../lists/filters.js";
import {
  by,
  byId,
  type FilterRule,
  inUnitSubtree,
  type List,
  order,
  type Question,
  reaches,
} from "../lists/list.js";
import { HandOver } from "./hand-over.entity.js";
import { HandOverItem } from "./hand-over-item.entity.js";

@InputType({ description: "Conditions on hand-overs; all that are given hold." })
export class HandOverFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit whose tasks they were." })
  fromUnitId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of a unit that took tasks." })
  toUnitId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of a task." })
  taskId?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By number of the paper behind it." })
  documentNumber?: StringFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: "By when." })
  createdAt?: DateTimeFilter | null;
  @Field(() => ID, {
    nullable: true,
    description: "From a unit in the subtree of this unit, itself included.",
  })
  unitSubtree?: string | null;
}

const withItem =
  (rule: FilterRule): FilterRule =>
  (operators, row, question, path) =>
    rule(operators, "item", question, path).map(
      (condition) =>
        `exists (select from hand_over_item item where item.hand_over_id = ${row}.id and ${condition})`,
    );

/** Those from whom the tasks went see a hand-over whole; a unit that took some sees its own part. */
const isItemSeen = (item: string, question: Question) =>
  reaches(
    "tasks.read",
    question,
    (isReached) => `${isReached(`${item}.to_unit_id`)} or ${item}.hand_over_id in
      (select h.id from hand_over h where ${isReached("h.from_unit_id")})`,
  );

export const handOverList: List = {
  name: "HandOver",
  entity: HandOver,
  filters: {
    id: byId("id", "HandOver"),
    fromUnitId: byId("from_unit_id", "Unit"),
    toUnitId: withItem(byId("to_unit_id", "Unit")),
    taskId: withItem(byId("task_id", "RemediationTask")),
    documentNumber: by("document_number", "text"),
    createdAt: by("created_at", "timestamptz"),
    unitSubtree: inUnitSubtree((row) => `${row}.from_unit_id`),
  },
  orders: { CREATED_AT: order("created_at", "timestamptz") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  visible: (row, question) =>
    `exists (select from hand_over_item item where item.hand_over_id = ${row}.id
      and ${isItemSeen("item", question)})`,
};

export const HandOverArgs = listArgs("HandOver", HandOverFilter, { CREATED_AT: "By when." });
export type HandOverArgs = InstanceType<typeof HandOverArgs>;

export const HandOverConnection = connectionOf(HandOver, "HandOver");
export type HandOverConnection = InstanceType<typeof HandOverConnection>;

export const handOverItemList: List = {
  name: "HandOverItem",
  entity: HandOverItem,
  filters: {},
  orders: { ID: order("id", "bigint") },
  defaultOrder: [{ field: "ID", direction: "ASC" }],
  visible: isItemSeen,
};

export const HandOverItemConnection = connectionOf(HandOverItem, "HandOverItem");
export type HandOverItemConnection = InstanceType<typeof HandOverItemConnection>;
