import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import Schedule from "@mui/icons-material/Schedule";
import { Chip, type ChipProps } from "@mui/material";
import { type DueState, daysBetween, dueStateOf, type TaskStatus, vietnamDate } from "@reform-ledger/domain";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

type Looks = { color: ChipProps["color"]; icon?: ReactElement };

const looks: Record<DueState, Looks> = {
  OVERDUE: { color: "error", icon: <ErrorOutlined /> },
  DUE_SOON: { color: "warning", icon: <Schedule /> },
  ON_TIME: { color: "default" },
  DONE: { color: "success", icon: <CheckCircleOutlined /> },
  NONE: { color: "default" },
};

interface DueChipProps {
  task: { dueOn?: string | null; status: TaskStatus };
  now?: Date;
}

/** How a task stands to its due date today: "Quá hạn 12 ngày". */
export function DueChip({ task: { dueOn = null, status }, now = new Date() }: DueChipProps) {
  const translate = useTranslate();
  const today = vietnamDate(now);
  const state = dueStateOf({ dueOn, status }, today);
  if (state === "NONE") return null;
  const days = dueOn === null ? 0 : Math.abs(daysBetween(today, dueOn));
  const label = translate(`dates.dueState.${state}`, { smart_count: days, days });
  return <Chip size="small" variant="outlined" label={label} {...looks[state]} />;
}
