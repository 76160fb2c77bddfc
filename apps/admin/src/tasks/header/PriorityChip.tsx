import KeyboardDoubleArrowUpOutlined from "@mui/icons-material/KeyboardDoubleArrowUpOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";

/** Only what is out of the ordinary is marked. */
export function PriorityChip({ priority }: { priority: "LOW" | "NORMAL" | "HIGH" }) {
  const translate = useTranslate();
  if (priority === "NORMAL") return null;
  const isHigh = priority === "HIGH";
  return (
    <Chip
      size="small"
      variant="outlined"
      color={isHigh ? "error" : "default"}
      {...(isHigh && { icon: <KeyboardDoubleArrowUpOutlined /> })}
      label={translate("taskPage.priority", {
        priority: translate(`resources.tasks.priority.${priority}`),
      })}
    />
  );
}
