import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import Schedule from "@mui/icons-material/Schedule";
import { Chip, type ChipProps } from "@mui/material";
import {
  type DueState,
  daysBetween,
  dueStateOf,
  nextDueOn,
  type TaskStatus,
  vietnamDate,
} from "@reform-ledger/domain";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

type Looks = { color: ChipProps["color"]; icon?: ReactElement };

/** What is done has its status to say so. */
const looks: Partial<Record<DueState, Looks>> = {
  OVERDUE: { color: "error", icon: <ErrorOutlined /> },
  DUE_SOON: { color: "warning", icon: <Schedule /> },
  ON_TIME: { color: "default" },
};

/** Farther away than this the date alone says enough. */
const farthestDays = 30;

interface DueChipProps {
  task: { dueOn?: string | null; reportDueOn?: string | null; status: TaskStatus };
  now?: Date;
}

/** How a task that presses stands today to its due date, or to its next report: "Quá hạn 12 ngày". */
export function DueChip({ task, now = new Date() }: DueChipProps) {
  const translate = useTranslate();
  const today = vietnamDate(now);
  const { dueOn = null, reportDueOn = null, status } = task;
  const day = nextDueOn({ dueOn, reportDueOn });
  const state = dueStateOf({ dueOn, reportDueOn, status }, today);
  const shown = looks[state];
  if (!shown || day === null) return null;
  const daysLeft = daysBetween(today, day);
  if (daysLeft > farthestDays) return null;
  const days = Math.abs(daysLeft);
  const label = translate(`dates.dueState.${state}`, { smart_count: days, days });
  return <Chip size="small" variant="outlined" label={label} {...shown} />;
}
