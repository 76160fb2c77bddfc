import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, type FilterRule, inUnitSubtree, type List, order } from "../lists/list.js";
import { taskVisible } from "../tasks/remediation-task.list.js";
import { ExtensionRequest, ExtensionStatus } from "./extension-request.entity.js";

const ExtensionStatusFilter = wordFilter("ExtensionStatusFilter", ExtensionStatus);

@InputType({ description: "Conditions on requests for a later due date; all that are given hold." })
export class ExtensionRequestFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => ExtensionStatusFilter, { nullable: true, description: "By status." })
  status?: WordFilter<ExtensionStatus> | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the task." })
  taskId?: IdFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By the due date asked for." })
  newDueOn?: DateFilter | null;
  @Field(() => ID, { nullable: true, description: "Of a task led by a unit in the subtree of this unit." })
  unitSubtree?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Asked by the asking person or for one of that person's units; false: any other.",
  })
  mine?: boolean | null;
}

const leadUnitOf = (row: string) =>
  `(select led.lead_unit_id from remediation_task led where led.id = ${row}.task_id)`;

const isMine: FilterRule = (wanted: boolean, row, { actor, parameters }) => {
  const units = parameters.add([...new Set(actor?.memberships.map(({ unitId }) => unitId))], "bigint[]");
  const person = parameters.add(actor?.personId ?? null, "uuid");
  const mine = `coalesce(${row}.asked_by_id = ${person} or ${leadUnitOf(row)} = any(${units}), false)`;
  return [wanted ? mine : `not ${mine}`];
};

export const extensionRequestList: List = {
  name: "ExtensionRequest",
  entity: ExtensionRequest,
  filters: {
    id: byId("id", "ExtensionRequest"),
    status: by("status", "text"),
    taskId: byId("task_id", "RemediationTask"),
    newDueOn: by("new_due_on", "date"),
    unitSubtree: inUnitSubtree(leadUnitOf),
    mine: isMine,
  },
  orders: { ASKED_AT: order("asked_at", "timestamptz"), NEW_DUE_ON: order("new_due_on", "date") },
  defaultOrder: [{ field: "ASKED_AT", direction: "DESC" }],
  visible: (row, question) =>
    `exists (select from remediation_task task where task.id = ${row}.task_id and ${taskVisible("task", question)})`,
};

export const ExtensionRequestArgs = listArgs("ExtensionRequest", ExtensionRequestFilter, {
  ASKED_AT: "By when it was asked.",
  NEW_DUE_ON: "By the due date asked for.",
});
export type ExtensionRequestArgs = InstanceType<typeof ExtensionRequestArgs>;

export const ExtensionRequestConnection = connectionOf(ExtensionRequest, "ExtensionRequest");
export type ExtensionRequestConnection = InstanceType<typeof ExtensionRequestConnection>;
