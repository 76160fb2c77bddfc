import CheckCircle from "@mui/icons-material/CheckCircle";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import TimelapseOutlined from "@mui/icons-material/TimelapseOutlined";
import { Chip, type ChipProps } from "@mui/material";
import type { FindingStatus } from "@reform-ledger/api-types";
import type { ElementType, ReactElement } from "react";
import { useTranslate } from "react-admin";

const looks: Record<FindingStatus, { color: ChipProps["color"]; icon: ReactElement }> = {
  OPEN: { color: "error", icon: <ErrorOutlined /> },
  PLANNED: { color: "info", icon: <TimelapseOutlined /> },
  DONE: { color: "success", icon: <CheckCircle /> },
  CLOSED: { color: "default", icon: <LockOutlined /> },
};

interface FindingStatusChipProps {
  status: FindingStatus;
  component?: ElementType;
}

export function FindingStatusChip({ status, component = "div" }: FindingStatusChipProps) {
  const translate = useTranslate();
  return (
    <Chip
      component={component}
      size="small"
      variant="outlined"
      label={translate(`resources.findings.status.${status}`)}
      {...looks[status]}
    />
  );
}
