import { Chip, type ChipProps } from "@mui/material";
import type { DeductionStatus } from "@reform-ledger/api-types";
import type { ElementType } from "react";
import { useTranslate } from "react-admin";

const looks: Record<DeductionStatus, Pick<ChipProps, "color" | "variant">> = {
  UNEXPLAINED: { color: "error", variant: "outlined" },
  EXPLAINED: { color: "warning", variant: "outlined" },
  PLANNED: { color: "info" },
  WAIVED: {},
  RECOVERED: { color: "success" },
  RECURRED: { color: "error" },
};

export function DeductionStatusChip({
  status,
  component = "div",
}: {
  status: DeductionStatus;
  component?: ElementType;
}) {
  const translate = useTranslate();
  return (
    <Chip
      component={component}
      size="small"
      label={translate(`resources.deductions.status.${status}`)}
      {...looks[status]}
    />
  );
}
