import { Box, Button, Skeleton, Stack, Typography } from "@mui/material";
import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { formatDate } from "../dates/formatDate";
import { LoadingProblem } from "../errors/LoadingProblem";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { awaitingHandOver } from "./handOver.operations";
import { handOverPath } from "./handOverPath";

/** Units that ended and left open tasks. */
export function WaitingUnits() {
  const translate = useTranslate();
  const mayHandOver = mayEver(useActor(), "tasks.handOver");
  const { data, error, refetch } = useLedgerQuery(awaitingHandOver, {}, mayHandOver);
  if (!mayHandOver) return null;
  const waiting = data?.unitsAwaitingHandOver;
  return (
    <Box sx={{ pt: 1 }}>
      <Section title={translate("resources.handOvers.sections.waiting")} flush>
        {error && !waiting && <LoadingProblem error={error} onRetry={() => refetch()} />}
        {!error && !waiting && <Skeleton variant="rounded" height={64} sx={{ mx: 2 }} />}
        {waiting?.length === 0 && (
          <Typography sx={{ px: 2, pb: 1, color: "text.secondary" }}>
            {translate("resources.handOvers.noneWaits")}
          </Typography>
        )}
        {waiting?.map(({ unit, openTasks }) => (
          <Stack
            key={unit.id}
            direction="row"
            sx={{
              px: 2,
              py: 1,
              gap: 1.5,
              alignItems: "center",
              flexWrap: "wrap",
              borderTop: 1,
              borderColor: "divider",
            }}
          >
            <Box sx={{ flexGrow: 1, minWidth: 160 }}>
              <RecordLink resource="units" record={unit}>
                {unit.name}
              </RecordLink>
              <Typography variant="body2" color="textSecondary">
                {translate("resources.handOvers.taskCount", { smart_count: openTasks })}
                {unit.validTo &&
                  ` · ${translate("resources.handOvers.ended", { date: formatDate(unit.validTo) })}`}
              </Typography>
            </Box>
            <Button
              component={Link}
              variant="contained"
              to={handOverPath(unit)}
              aria-label={translate("resources.handOvers.of", { unit: unit.name })}
            >
              {translate("resources.handOvers.actions.handOver")}
            </Button>
          </Stack>
        ))}
      </Section>
    </Box>
  );
}
