import { Stack, Typography } from "@mui/material";
import type { FindingRowFragment } from "@reform-ledger/api-types";
import { formatDate } from "../dates/formatDate";
import { FindingStatusChip } from "./FindingStatusChip";

/** A finding where there is no room for a table. */
export function FindingCard({ finding }: { finding: FindingRowFragment }) {
  const { text, status, unit, dueOn, cause } = finding;
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Typography
        variant="subtitle2"
        sx={{
          overflow: "hidden",
          display: "-webkit-box",
          WebkitLineClamp: 3,
          WebkitBoxOrient: "vertical",
          overflowWrap: "anywhere",
        }}
      >
        {text}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <FindingStatusChip status={status} component="span" />
        {dueOn && (
          <Typography variant="body2" component="span">
            {formatDate(dueOn)}
          </Typography>
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {[unit.name, cause?.name].filter(Boolean).join(" · ")}
      </Typography>
    </Stack>
  );
}
