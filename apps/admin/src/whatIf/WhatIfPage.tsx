import { Alert, MenuItem, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { Title, useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { useHomeUnit } from "../viewer/useViewer";
import { WhatIfDesk } from "./WhatIfDesk";
import { fixedAssessments } from "./whatIf.operations";

/** Play: what a result would be if tasks or criteria brought points back. Nothing is stored. */
export function WhatIfPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const home = useHomeUnit();
  const { data, error, refetch } = useLedgerQuery(
    fixedAssessments,
    { unitSubtree: home?.id ?? "" },
    home !== null,
  );
  const found = data?.assessments.nodes ?? [];
  const asked = params.get("assessment");
  const chosen = asked ?? found[0]?.id ?? null;
  const word = (name: string) => translate(`resources.whatIf.${name}`, { smart_count: 1 });
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={word("name")} />
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, alignItems: { sm: "center" } }}>
        <Typography variant="h5" component="h1" sx={{ flexGrow: 1 }}>
          {word("name")}
        </Typography>
        {found.length > 0 && (
          <TextField
            select
            label={word("assessment")}
            value={found.some(({ id }) => id === chosen) ? chosen : ""}
            onChange={(event) => setParams({ assessment: event.target.value })}
            sx={{ width: { xs: "100%", sm: 380 } }}
          >
            {found.map(({ id, unit, round }) => (
              <MenuItem key={id} value={id}>
                {unit.name} · {round.year}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Stack>
      <Typography color="textSecondary">{word("hint")}</Typography>
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && !asked && <Skeleton variant="rounded" height={320} />}
      {data && !chosen && <Alert severity="info">{word("none")}</Alert>}
      {chosen && <WhatIfDesk key={chosen} assessmentId={chosen} />}
    </Stack>
  );
}
