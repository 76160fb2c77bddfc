import { type List, order } from "../lists/list.js";
import { taskVisible } from "./remediation-task.list.js";
import { TaskStep } from "./task-step.entity.js";

export const taskStepList: List = {
  name: "TaskStep",
  entity: TaskStep,
  filters: {},
  orders: { POSITION: order("position", "int") },
  defaultOrder: [{ field: "POSITION", direction: "ASC" }],
  visible: (row, question) =>
    `exists (select from remediation_task task where task.id = ${row}.task_id and ${taskVisible("task", question)})`,
};
