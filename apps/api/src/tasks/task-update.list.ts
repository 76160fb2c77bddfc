import { connectionOf } from "../lists/connection.js";
import { by, type List, order } from "../lists/list.js";
import { taskVisible } from "./remediation-task.list.js";
import { TaskUpdate } from "./task-update.entity.js";

export const taskUpdateList: List = {
  name: "TaskUpdate",
  entity: TaskUpdate,
  filters: { kind: by("kind", "text") },
  orders: { WRITTEN: order("id", "bigint") },
  defaultOrder: [{ field: "WRITTEN", direction: "DESC" }],
  visible: (row, question) =>
    `exists (select from remediation_task task where task.id = ${row}.task_id and ${taskVisible("task", question)})`,
};

export const TaskUpdateConnection = connectionOf(TaskUpdate, "TaskUpdate");
export type TaskUpdateConnection = InstanceType<typeof TaskUpdateConnection>;
