import { Chip, type ChipProps } from "@mui/material";
import type { TaskStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";

const looks: Record<TaskStatus, Pick<ChipProps, "color" | "variant">> = {
  DRAFT: { variant: "outlined" },
  ASSIGNED: { color: "info", variant: "outlined" },
  IN_PROGRESS: { color: "info" },
  SUBMITTED: { color: "secondary" },
  RETURNED: { color: "error", variant: "outlined" },
  VERIFIED: { color: "success" },
  PAUSED: { color: "warning", variant: "outlined" },
  CANCELLED: {},
};

export function TaskStatusChip({ status }: { status: TaskStatus }) {
  const translate = useTranslate();
  return <Chip size="small" label={translate(`resources.tasks.status.${status}`)} {...looks[status]} />;
}
