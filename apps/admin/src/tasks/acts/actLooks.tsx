import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import EventRepeatOutlined from "@mui/icons-material/EventRepeatOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import PauseOutlined from "@mui/icons-material/PauseOutlined";
import PersonAddAltOutlined from "@mui/icons-material/PersonAddAltOutlined";
import PlayArrowOutlined from "@mui/icons-material/PlayArrowOutlined";
import SendOutlined from "@mui/icons-material/SendOutlined";
import TimelineOutlined from "@mui/icons-material/TimelineOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import type { ReactElement } from "react";
import type { TaskAct } from "./taskActs";

export const actIcons: Record<TaskAct, ReactElement> = {
  assign: <PersonAddAltOutlined />,
  start: <PlayArrowOutlined />,
  reportProgress: <TimelineOutlined />,
  submit: <SendOutlined />,
  verify: <VerifiedOutlined />,
  return: <UndoOutlined />,
  pause: <PauseOutlined />,
  resume: <PlayArrowOutlined />,
  cancel: <BlockOutlined />,
  attachEvidence: <AttachFileOutlined />,
  askExtension: <EventRepeatOutlined />,
  decideExtension: <EventOutlined />,
  ask: <HelpOutlineOutlined />,
  edit: <EditOutlined />,
};

/** What ends a task or sends it back is told apart by colour and by its word. */
export const actColors: Partial<Record<TaskAct, "success" | "error">> = {
  verify: "success",
  return: "error",
  cancel: "error",
};

export function actLabel(act: TaskAct, { status }: { status: string }): string {
  if (act === "assign" && status !== "DRAFT") return "resources.tasks.actions.reassign";
  return act === "ask" ? "taskPage.questions.ask" : `resources.tasks.actions.${act}`;
}
