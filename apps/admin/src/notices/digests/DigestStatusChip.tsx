import CancelOutlined from "@mui/icons-material/CancelOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import ScheduleSendOutlined from "@mui/icons-material/ScheduleSendOutlined";
import { Chip, type ChipProps } from "@mui/material";
import type { DigestStatus } from "@reform-ledger/api-types";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

const looks: Readonly<Record<DigestStatus, { color: ChipProps["color"]; icon: ReactElement }>> = {
  QUEUED: { color: "default", icon: <ScheduleSendOutlined /> },
  SENDING: { color: "info", icon: <ScheduleSendOutlined /> },
  SENT: { color: "success", icon: <CheckCircleOutlined /> },
  CANCELLED: { color: "default", icon: <CancelOutlined /> },
  FAILED: { color: "error", icon: <ErrorOutlined /> },
};

export function DigestStatusChip({ status }: { status: DigestStatus }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant={status === "FAILED" ? "filled" : "outlined"}
      label={translate(`resources.digests.status.${status}`)}
      {...looks[status]}
    />
  );
}
