import { Alert, Box, MenuItem, Skeleton, Stack, TextField, Typography } from "@mui/material";
import type { QueueRoundFragment } from "@reform-ledger/api-types";
import { Title, useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { DeadlineText } from "../rounds/phases/DeadlineText";
import { AppraisalQueue } from "./AppraisalQueue";
import { roundsInAppraisal } from "./appraisal.operations";

/** What waits for an appraiser, or for the office of a round. */
export function AppraisalPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useLedgerQuery(roundsInAppraisal, {});
  const rounds = data?.assessmentRounds.nodes ?? [];
  const inAppraisal = rounds.find(({ status }) => status !== "SELF_ASSESSMENT");
  const round = rounds.find(({ id }) => id === params.get("round")) ?? inAppraisal ?? rounds[0];
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={translate("resources.appraisals.name", { smart_count: 1 })} />
      <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="h5" component="h1" sx={{ flexGrow: 1 }}>
          {translate("resources.appraisals.name", { smart_count: 1 })}
        </Typography>
        {round && (
          <TextField
            select
            label={translate("resources.appraisals.round")}
            value={round.id}
            onChange={(event) => setParams({ round: event.target.value })}
            sx={{ width: { xs: "100%", sm: 420 } }}
          >
            {rounds.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
      {error && <LoadingProblem error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton variant="rounded" height={320} />}
      {data && !round && <Alert severity="info">{translate("resources.appraisals.noRounds")}</Alert>}
      {round && (
        <>
          <RoundLine round={round} />
          <AppraisalQueue key={`${round.id} ${round.status}`} round={round} />
        </>
      )}
    </Stack>
  );
}

function RoundLine({ round: { status, deadlines } }: { round: QueueRoundFragment }) {
  const translate = useTranslate();
  const deadline = deadlines.find(({ phase }) => phase === status);
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}>
      <Typography variant="subtitle2" component="p">
        {translate(`resources.rounds.status.${status}`)}
      </Typography>
      {deadline && <DeadlineText deadline={deadline} isPressing isInline />}
    </Box>
  );
}
