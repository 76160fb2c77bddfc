import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import { Alert, Button, Card, Skeleton, Stack, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { Section } from "../../records/Section";
import { isOpenRound } from "../roundPhase";
import { RankingTable } from "./RankingTable";
import { ranksOfYear, roundRanking } from "./ranking.operations";
import { earlierRanks } from "./rankingView";
import { useRankingExport } from "./useRankingExport";

/** The ranking as it was fixed with the finals; before that, why there is none. */
export function RankingTab({ round }: { round: RoundRowFragment }) {
  return isOpenRound(round) ? <NoRanking /> : <Ranking round={round} />;
}

function NoRanking() {
  const translate = useTranslate();
  return (
    <Card sx={{ p: 4, textAlign: "center" }}>
      <HourglassEmptyOutlined sx={{ fontSize: 48, color: "text.secondary" }} />
      <Typography variant="h6" component="h2">
        {translate("results.ranking.waiting")}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: 560, mx: "auto" }}>
        {translate("results.ranking.waitingHint")}
      </Typography>
    </Card>
  );
}

function Ranking({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(roundRanking, { id: round.id });
  const before = useLedgerQuery(ranksOfYear, { unitId: round.unit.id, year: round.year - 1 });
  const earlier = earlierRanks(before.data?.assessmentRounds.nodes ?? []);
  const found = data?.round && "ranking" in data.round ? data.round : null;
  const rows = found?.ranking ?? [];
  const download = useRankingExport(round, rows);
  const differing = rows.filter(({ differs }) => differs).length;
  if (error) return <LoadingProblem error={error} onRetry={refetch} />;
  if (!found) return <Skeleton variant="rounded" height={320} />;
  return (
    <Stack sx={{ gap: 1.5 }}>
      {differing > 0 && (
        <Alert severity="warning">
          {translate("results.ranking.differences", { smart_count: differing })}
        </Alert>
      )}
      {round.status === "FINALISED" && rows.length < (rows[0]?.rankOf ?? 0) && (
        <Alert severity="info">{translate("results.ranking.onlySome")}</Alert>
      )}
      <Section
        title={translate("results.ranking.title")}
        flush
        action={
          <Button size="small" startIcon={<DownloadOutlined />} onClick={download}>
            {translate("results.export")}
          </Button>
        }
      >
        <RankingTable round={round} rows={rows} earlier={earlier} />
      </Section>
    </Stack>
  );
}
