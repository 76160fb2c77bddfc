import { Chip } from "@mui/material";
import type { RoundStatus } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";

export function RoundStatusChip({ status }: { status: RoundStatus }) {
  const translate = useTranslate();
  const color = status === "PUBLISHED" ? "success" : status === "FINALISED" ? "info" : "default";
  return <Chip size="small" color={color} label={translate(`resources.rounds.status.${status}`)} />;
}
