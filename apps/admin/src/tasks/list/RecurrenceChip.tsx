import RepeatOutlined from "@mui/icons-material/RepeatOutlined";
import { Chip } from "@mui/material";
import type { Recurrence } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";

/** What is done once has no chip. */
export function RecurrenceChip({ recurrence }: { recurrence: Recurrence }) {
  const translate = useTranslate();
  if (recurrence === "NONE") return null;
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={<RepeatOutlined />}
      label={translate(`resources.tasks.recurrence.${recurrence}`)}
    />
  );
}
