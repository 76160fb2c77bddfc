import { Stack, Typography } from "@mui/material";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { PointsText } from "../../points/PointsText";
import { DeductionStatusChip } from "../DeductionStatusChip";

export function DeductionCard({ deduction }: { deduction: DeductionRowFragment }) {
  const { criterion, assessment, cause, points, status } = deduction;
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Typography variant="subtitle2">
        {criterion.code}. {criterion.name}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <PointsText points={points} max={criterion.maxPoints} variant="subtitle2" />
        <DeductionStatusChip status={status} component="span" />
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {assessment?.unit.name} · {assessment?.round.year}
        {cause && ` · ${cause.name}`}
      </Typography>
    </Stack>
  );
}
