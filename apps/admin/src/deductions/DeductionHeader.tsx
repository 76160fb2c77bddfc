import { Card, Stack, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { PointsText } from "../points/PointsText";
import { RecordLink } from "../records/RecordLink";
import { ChainPicture } from "./chain/ChainPicture";
import { DeductionStatusChip } from "./DeductionStatusChip";

interface DeductionHeaderProps {
  deduction: DeductionDetailFragment;
  actions: ReactNode;
}

export function DeductionHeader({ deduction, actions }: DeductionHeaderProps) {
  const translate = useTranslate();
  const { criterion, assessment, points, status } = deduction;
  return (
    <Card sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Stack sx={{ gap: 1.5 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <DeductionStatusChip status={status} />
          {assessment && (
            <Typography variant="body2" color="textSecondary">
              <RecordLink resource="assessments" record={assessment}>
                {assessment.unit.name} · {assessment.round.year}
              </RecordLink>
            </Typography>
          )}
        </Stack>
        <Typography variant="h5" component="h1">
          {criterion.code}. {criterion.name}
        </Typography>
        <div>
          <Typography variant="body2" color="textSecondary" component="span">
            {translate("points.lost")}{" "}
          </Typography>
          <PointsText points={points} max={criterion.maxPoints} variant="h4" />
        </div>
        <ChainPicture deduction={deduction} />
        {actions}
      </Stack>
    </Card>
  );
}
