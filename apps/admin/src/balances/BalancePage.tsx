import { Alert, Button, Skeleton, Stack, Typography } from "@mui/material";
import { Title, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { BalancePickers } from "./BalancePickers";
import { BalanceSheet } from "./BalanceSheet";
import { balanceOfYears } from "./balance.operations";
import { PrintedPage } from "./PrintedPage";
import { type BalancePlace, useBalancePlace } from "./useBalancePlace";

/** The lost points of a unit between two years: what came back, what did not, and what is new. */
export function BalancePage() {
  const translate = useTranslate();
  const place = useBalancePlace();
  const title = translate("resources.balances.title");
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={title} />
      <PrintedPage />
      <Typography variant="h5" component="h1">
        {title}
        {place.unit && ` · ${place.unit.name}`}
      </Typography>
      {place.unit && <BalancePickers place={place} unit={place.unit} />}
      {place.error && <LoadingProblem error={place.error} onRetry={place.retry} />}
      {!place.isSettled && !place.error && <Skeleton variant="rounded" height={320} />}
      {place.isSettled && (place.from === null || place.to === null) && <NoYears place={place} />}
      {place.isSettled && place.from !== null && place.to !== null && <Sheet place={place} />}
    </Stack>
  );
}

function NoYears({ place }: { place: BalancePlace }) {
  const translate = useTranslate();
  const actor = useActor();
  const unit = place.unit?.name ?? "";
  return (
    <Alert severity="info">
      <Typography variant="body2">
        {place.to === null
          ? translate("resources.balances.noYears", { unit })
          : translate("resources.balances.oneYear", { unit, year: place.to })}
      </Typography>
      {mayOpen(actor, "rounds") && (
        <Button component={Link} to="/rounds" variant="outlined" size="small" sx={{ mt: 1 }}>
          {translate("resources.balances.rounds")}
        </Button>
      )}
    </Alert>
  );
}

function Sheet({ place }: { place: BalancePlace }) {
  const translate = useTranslate();
  const unitId = place.unit?.id ?? "";
  const years = { fromYear: place.from ?? 0, toYear: place.to ?? 0 };
  const { data, error, refetch } = useLedgerQuery(balanceOfYears, { unitId, ...years }, unitId !== "");
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={480} />;
  if (!data.balance) {
    return (
      <Alert severity="info">
        {translate("resources.balances.noBalance", { from: place.from, to: place.to })}
      </Alert>
    );
  }
  return <BalanceSheet balance={data.balance} place={place} />;
}
