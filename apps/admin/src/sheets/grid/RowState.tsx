import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import CloudDoneOutlined from "@mui/icons-material/CloudDoneOutlined";
import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import SyncOutlined from "@mui/icons-material/SyncOutlined";
import SyncProblemOutlined from "@mui/icons-material/SyncProblemOutlined";
import type { SvgIconProps } from "@mui/material";
import type { ComponentType } from "react";
import { useTranslate } from "react-admin";
import type { RowView } from "../SheetStore";

type Looks = { icon: ComponentType<SvgIconProps>; color: NonNullable<SvgIconProps["color"]> };

const looks: Readonly<Record<string, Looks>> = {
  held: { icon: ErrorOutlined, color: "error" },
  waiting: { icon: EditOutlined, color: "info" },
  sending: { icon: SyncOutlined, color: "info" },
  offline: { icon: CloudOffOutlined, color: "warning" },
  refused: { icon: ErrorOutlined, color: "error" },
  conflict: { icon: SyncProblemOutlined, color: "warning" },
  saved: { icon: CloudDoneOutlined, color: "success" },
  SCORED: { icon: CheckCircleOutlined, color: "success" },
  NOT_APPLICABLE: { icon: RemoveCircleOutlineOutlined, color: "disabled" },
  NOT_SCORED: { icon: RadioButtonUnchecked, color: "disabled" },
};

/** How a row stands: on its way to the server, or settled. */
export function stateOf({ row, entry, pending, savedAt }: RowView): string {
  if (pending) return pending.status;
  return savedAt === null ? (entry ?? row.values.SELF).state : "saved";
}

export function RowState({ view }: { view: RowView }) {
  const translate = useTranslate();
  const state = stateOf(view);
  const { icon: Icon, color } = looks[state] ?? { icon: RadioButtonUnchecked, color: "disabled" };
  return <Icon fontSize="small" color={color} titleAccess={translate(`sheet.rowState.${state}`)} />;
}
