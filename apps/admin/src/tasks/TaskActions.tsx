import { Stack } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import type { TaskAction } from "@reform-ledger/domain";
import type { ComponentType } from "react";
import { EditButton } from "react-admin";
import { AttachEvidenceButton } from "../evidence/AttachEvidenceButton";
import { AssignTaskButton } from "./AssignTaskButton";
import { ReportProgressButton } from "./ReportProgressButton";
import { ResumeTaskButton } from "./ResumeTaskButton";
import { StartTaskButton } from "./StartTaskButton";
import { SubmitTaskButton } from "./SubmitTaskButton";
import { CancelTaskButton, PauseTaskButton, ReturnTaskButton } from "./TaskReasonButtons";
import { taskActionsFor } from "./taskActionsFor";
import { VerifyTaskButton } from "./VerifyTaskButton";

export interface TaskActionProps {
  task: TaskDetailFragment;
}

const buttons: Record<TaskAction, ComponentType<TaskActionProps>> = {
  verify: VerifyTaskButton,
  return: ReturnTaskButton,
  reportProgress: ReportProgressButton,
  submit: SubmitTaskButton,
  start: StartTaskButton,
  assign: AssignTaskButton,
  resume: ResumeTaskButton,
  pause: PauseTaskButton,
  cancel: CancelTaskButton,
};

/** Everything that the state of the task and the person's role allow, the most likely first. */
export function TaskActions({ task }: TaskActionProps) {
  const allowed = taskActionsFor(task);
  const mayAttach = task.viewerCan.includes("evidence.attach");
  const mayEdit = task.viewerCan.includes("tasks.edit");
  const order = Object.keys(buttons) as TaskAction[];
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {order.map((action) => {
        const Button = buttons[action];
        return allowed.includes(action) ? <Button key={action} task={task} /> : null;
      })}
      {mayAttach && <AttachEvidenceButton task={task} />}
      {mayEdit && <EditButton resource="tasks" record={task} label="resources.tasks.actions.edit" />}
    </Stack>
  );
}
