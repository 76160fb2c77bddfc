import { Skeleton, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { ResultOverview } from "../assessments/ResultOverview";
import { BalanceTeaser } from "../balances/BalanceTeaser";
import { CoverageSummary } from "../coverage/CoverageSummary";
import { LoadingProblem } from "../errors/LoadingProblem";
import { LedgerPickers } from "./LedgerPickers";
import { scorecardQuery } from "./scorecard.operations";
import { TargetsAndIndices } from "./TargetsAndIndices";
import { TaskCounts } from "./TaskCounts";
import { UrgentTasks } from "./UrgentTasks";
import { useLedgerPlace } from "./useLedgerPlace";

/** The ledger of a unit and year: where points were lost, and what becomes of them. */
export function LedgerHome({ homeUnit }: { homeUnit: { id: string; name: string } }) {
  const translate = useTranslate();
  const place = useLedgerPlace(homeUnit);
  const { unitId, year } = place;
  const { data, error, refetch } = useLedgerQuery(
    scorecardQuery,
    { unitId: unitId ?? "", year: year ?? 0 },
    unitId !== null && year !== null,
  );
  const scorecard = data?.scorecard;
  const assessment = scorecard?.assessment;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="h5" component="h1" sx={{ flexGrow: 1 }}>
          {translate("home.ledgerTitle")}
        </Typography>
        <LedgerPickers place={place} unit={scorecard?.unit ?? homeUnit} years={scorecard?.years ?? []} />
      </Stack>
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && !place.isSettled && <Skeleton variant="rounded" height={220} />}
      {place.isSettled && (data || year === null) && !assessment && (
        <Typography>{translate("home.noAssessment")}</Typography>
      )}
      {assessment && unitId && (
        <>
          <ResultOverview assessment={assessment} />
          <CoverageSummary assessment={assessment} />
          <BalanceTeaser assessment={assessment} />
        </>
      )}
      {unitId && (
        <>
          <TaskCounts unitId={unitId} />
          <UrgentTasks unitId={unitId} />
          {year !== null && <TargetsAndIndices unitId={unitId} year={year} />}
        </>
      )}
    </Stack>
  );
}
