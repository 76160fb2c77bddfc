import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckBoxOutlined from "@mui/icons-material/CheckBoxOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import EventAvailableOutlined from "@mui/icons-material/EventAvailableOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import EventRepeatOutlined from "@mui/icons-material/EventRepeatOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import MailOutlined from "@mui/icons-material/MailOutlined";
import MoveDownOutlined from "@mui/icons-material/MoveDownOutlined";
import PauseOutlined from "@mui/icons-material/PauseOutlined";
import PersonAddAltOutlined from "@mui/icons-material/PersonAddAltOutlined";
import PlayArrowOutlined from "@mui/icons-material/PlayArrowOutlined";
import QuestionAnswerOutlined from "@mui/icons-material/QuestionAnswerOutlined";
import SendOutlined from "@mui/icons-material/SendOutlined";
import TimelineOutlined from "@mui/icons-material/TimelineOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import type { SvgIcon } from "@mui/material";
import type { UpdateKind } from "./timelineKinds";

type Looks = [typeof SvgIcon, string?];

/** An icon for each kind; a colour only where something was decided. */
export const kindLooks: Record<UpdateKind, Looks> = {
  CREATED: [AddTaskOutlined],
  EDITED: [EditOutlined],
  ASSIGNED: [PersonAddAltOutlined],
  PROGRESS: [TimelineOutlined, "primary.main"],
  STEP: [CheckBoxOutlined],
  EVIDENCE: [AttachFileOutlined],
  SUBMITTED: [SendOutlined, "secondary.main"],
  RETURNED: [UndoOutlined, "error.main"],
  VERIFIED: [VerifiedOutlined, "success.main"],
  PAUSED: [PauseOutlined, "warning.main"],
  RESUMED: [PlayArrowOutlined],
  CANCELLED: [BlockOutlined, "error.main"],
  QUESTION: [HelpOutlineOutlined, "info.main"],
  ANSWER: [QuestionAnswerOutlined, "info.main"],
  EXTENSION_ASKED: [EventRepeatOutlined, "warning.main"],
  EXTENSION_GRANTED: [EventAvailableOutlined, "success.main"],
  EXTENSION_REFUSED: [EventBusyOutlined, "error.main"],
  EXTENSION_WITHDRAWN: [EventRepeatOutlined],
  DUE_CHANGED: [EventOutlined],
  HANDED_OVER: [MoveDownOutlined, "warning.main"],
  NOTIFIED: [MailOutlined],
};
