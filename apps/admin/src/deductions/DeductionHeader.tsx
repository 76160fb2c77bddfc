import { Card, Stack, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PointsText } from "../points/PointsText";
import { RecordLink } from "../records/RecordLink";
import { DeductionActions } from "./DeductionActions";
import { DeductionStatusChip } from "./DeductionStatusChip";

export function DeductionHeader({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const { criterion, assessment } = deduction;
  return (
    <Card sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Stack sx={{ gap: 1.5 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <DeductionStatusChip status={deduction.status} />
          <Typography variant="body2" color="textSecondary">
            {assessment?.unit.name} · {assessment?.round.year}
          </Typography>
        </Stack>
        <Typography variant="h5" component="h1">
          {criterion.code}. {criterion.name}
        </Typography>
        <Stack direction="row" sx={{ gap: 3, flexWrap: "wrap", alignItems: "flex-end" }}>
          <div>
            <Typography variant="body2" color="textSecondary">
              {translate("points.lost")}
            </Typography>
            <PointsText points={deduction.points} max={criterion.maxPoints} variant="h4" />
          </div>
          {assessment && (
            <RecordLink resource="assessments" record={assessment}>
              {translate("resources.assessments.name", { smart_count: 1 })}
            </RecordLink>
          )}
        </Stack>
        {deduction.waiveReason && (
          <Typography variant="body2">
            {translate("resources.deductions.fields.waiveReason")}: {deduction.waiveReason}
          </Typography>
        )}
        <DeductionActions deduction={deduction} />
      </Stack>
    </Card>
  );
}
