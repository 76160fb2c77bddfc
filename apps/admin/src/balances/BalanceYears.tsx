import { Stack, Typography } from "@mui/material";
import type { BalanceYearFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PercentText, PointsText } from "../points/PointsText";
import { RecordLink } from "../records/RecordLink";
import type { Balance } from "./Balance";

/** The two results that the sheet lies between, each one click away as far as it may be seen. */
export function BalanceYears({ balance: { from, to } }: { balance: Balance }) {
  return (
    <Stack direction="row" sx={{ columnGap: 3, rowGap: 0.5, flexWrap: "wrap", mt: 1 }}>
      {[from, to].map(
        (assessment) =>
          assessment && (
            <YearResult key={assessment.id} assessment={assessment} isOther={from?.unit.id !== to?.unit.id} />
          ),
      )}
    </Stack>
  );
}

function YearResult({ assessment, isOther }: { assessment: BalanceYearFragment; isOther: boolean }) {
  const translate = useTranslate();
  const { round, unit, total } = assessment;
  return (
    <Typography variant="body2" component="span">
      <RecordLink resource="assessments" record={assessment}>
        {translate("resources.balances.year", { year: round.year })}
        {isOther && ` · ${unit.name}`}
      </RecordLink>
      {": "}
      <PointsText points={total.points} max={total.max} /> (<PercentText percent={total.percent} />)
      {assessment.grade && ` · ${assessment.grade}`}
    </Typography>
  );
}
