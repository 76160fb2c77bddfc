import { Alert, Box, Button, MenuItem, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { Section } from "../records/Section";
import { repeatLosses } from "./coverage.operations";
import { NothingLost } from "./NothingLost";
import { RepeatRow } from "./RepeatRow";
import type { CoveragePlace } from "./useCoveragePlace";

const spans = [2, 3, 4, 5];

const firstRows = 20;

/** Units that lost on the same criterion again, with a strip of their years. */
export function RepeatView({ place }: { place: CoveragePlace }) {
  const translate = useTranslate();
  const { unitId, years, span, areaId, goTo } = place;
  const toYear = place.year ?? years[0] ?? null;
  const variables = { unitSubtree: unitId, toYear: toYear ?? 0, years: span };
  const { data, error, refetch } = useLedgerQuery(repeatLosses, variables, toYear !== null);
  const [isWhole, setWhole] = useState(false);
  const rows = (data?.repeatLosses ?? []).filter(
    ({ criterion }) => areaId === null || criterion.area.id === areaId,
  );
  if (toYear === null)
    return <Alert severity="info">{translate("resources.coverage.repeat.needYear")}</Alert>;
  return (
    <Section title={translate("resources.coverage.tabs.repeat")}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, mb: 1, alignItems: { sm: "center" } }}>
        <Typography variant="body2" color="textSecondary" sx={{ flexGrow: 1 }}>
          {translate("resources.coverage.repeat.hint")}
        </Typography>
        <TextField
          select
          label={translate("resources.coverage.repeat.span")}
          value={span}
          onChange={(event) => goTo({ span: String(event.target.value) })}
          sx={{ width: { xs: "100%", sm: 150 } }}
        >
          {[...new Set([...spans, span])].map((years) => (
            <MenuItem key={years} value={years}>
              {years}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data && rows.length === 0 && <NothingLost name="repeat.none" />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {rows.slice(0, isWhole ? rows.length : firstRows).map((row) => (
          <RepeatRow key={`${row.unit.id} ${row.criterion.id}`} row={row} />
        ))}
      </Box>
      {!isWhole && rows.length > firstRows && (
        <Button onClick={() => setWhole(true)} sx={{ mt: 1 }}>
          {translate("actions.viewAll")} ({rows.length})
        </Button>
      )}
    </Section>
  );
}
