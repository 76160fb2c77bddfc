import { Stack } from "@mui/material";
import type { TaskAction } from "@reform-ledger/domain";
import type { ComponentType } from "react";
import { AttachEvidenceButton } from "../evidence/AttachEvidenceButton";
import { EditRecordButton } from "../records/EditRecordButton";
import { AssignTaskButton } from "./AssignTaskButton";
import { ReportProgressButton } from "./ReportProgressButton";
import { ResumeTaskButton } from "./ResumeTaskButton";
import { StartTaskButton } from "./StartTaskButton";
import { SubmitTaskButton } from "./SubmitTaskButton";
import type { TaskActionProps } from "./TaskActionProps";
import { CancelTaskButton, PauseTaskButton, ReturnTaskButton } from "./TaskReasonButtons";
import { taskActionsFor } from "./taskActionsFor";
import { VerifyTaskButton } from "./VerifyTaskButton";

type Act = [TaskAction, ComponentType<TaskActionProps>];

const forward: readonly Act[] = [
  ["verify", VerifyTaskButton],
  ["return", ReturnTaskButton],
  ["reportProgress", ReportProgressButton],
  ["submit", SubmitTaskButton],
  ["resume", ResumeTaskButton],
  ["start", StartTaskButton],
];

const aside: readonly Act[] = [
  ["assign", AssignTaskButton],
  ["pause", PauseTaskButton],
  ["cancel", CancelTaskButton],
];

/** Everything that the state of the task and the person's role allow, the most likely first. */
export function TaskActions({ task }: TaskActionProps) {
  const allowed = taskActionsFor(task);
  const shown = (acts: readonly Act[]) =>
    acts
      .filter(([action]) => allowed.includes(action))
      .map(([action, ActButton]) => <ActButton key={action} task={task} />);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {shown(forward)}
      {task.viewerCan.includes("evidence.attach") && <AttachEvidenceButton task={task} />}
      {shown(aside)}
      {task.viewerCan.includes("tasks.edit") && (
        <EditRecordButton resource="tasks" record={task} label="resources.tasks.actions.edit" />
      )}
    </Stack>
  );
}
