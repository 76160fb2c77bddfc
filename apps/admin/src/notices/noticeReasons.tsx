import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import MoreTimeOutlined from "@mui/icons-material/MoreTimeOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import type { SvgIconProps } from "@mui/material";
import type { NoticeReason } from "@reform-ledger/domain";
import type { ComponentType } from "react";

const looks: Readonly<Record<NoticeReason, [ComponentType<SvgIconProps>, SvgIconProps["color"]]>> = {
  OVERDUE: [ErrorOutlined, "error"],
  RETURNED: [UndoOutlined, "error"],
  DUE: [AlarmOutlined, "warning"],
  TO_VERIFY: [FactCheckOutlined, "primary"],
  EXTENSION: [MoreTimeOutlined, "primary"],
  QUESTION: [HelpOutlineOutlined, "primary"],
  ASSIGNED: [AddTaskOutlined, "primary"],
  NO_UPDATE: [HourglassEmptyOutlined, "warning"],
};

/** Beside the reason's words, which say it; the icon only helps the eye. */
export function ReasonIcon({ reason }: { reason: NoticeReason }) {
  const [Icon, color] = looks[reason];
  return <Icon color={color} fontSize="small" aria-hidden />;
}
