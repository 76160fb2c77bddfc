import { Chip, Tooltip } from "@mui/material";
import { useTranslate } from "react-admin";

/** Marks what was made up for the demonstration. */
export function ConstructedChip({ constructed }: { constructed: boolean | null | undefined }) {
  const translate = useTranslate();
  if (!constructed) return null;
  return (
    <Tooltip title={translate("constructed.explanation")}>
      <Chip
        size="small"
        variant="outlined"
        label={translate("constructed.label")}
        sx={{ color: "text.secondary", borderStyle: "dashed", height: 20, fontSize: "0.75rem" }}
      />
    </Tooltip>
  );
}
