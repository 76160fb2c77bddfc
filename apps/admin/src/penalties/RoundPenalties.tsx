import { Alert, Skeleton, Stack, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { sumPoints } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { DecimalText } from "../points/PointsText";
import { Section } from "../records/Section";
import { PenaltyCard } from "./PenaltyCard";
import { roundPenalties } from "./penalty.operations";
import { RecordPenaltyButton } from "./RecordPenaltyButton";

/** Points taken off totals in a round, unit by unit, each with the document on which it rests. */
export function RoundPenalties({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(roundPenalties, { id: round.id });
  const found = data?.round && "progress" in data.round ? data.round : null;
  if (error) return <LoadingProblem error={error} onRetry={refetch} />;
  if (!found) return <Skeleton variant="rounded" height={160} />;
  const assessments = found.progress.map(({ assessment }) => assessment);
  const open = assessments.filter(({ viewerCan }) => viewerCan.includes("penalties.write"));
  const penalised = assessments.filter(({ penalties }) => penalties.nodes.length > 0);
  return (
    <Section
      title={translate("roundPage.tabs.penalties")}
      action={open.length > 0 && <RecordPenaltyButton round={round} assessments={open} />}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate("resources.penalties.explanation")}
      </Typography>
      {(round.status === "DRAFT" || round.status === "SELF_ASSESSMENT") && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("resources.penalties.closed")}
        </Alert>
      )}
      {penalised.length === 0 && <Typography>{translate("resources.penalties.none")}</Typography>}
      <Stack sx={{ gap: 2 }}>
        {penalised.map(({ id, unit, penalties, viewerCan }) => (
          <section key={id} aria-label={unit.name}>
            <Typography variant="subtitle1" component="h3">
              {unit.name} · −
              <DecimalText value={sumPoints(penalties.nodes.map(({ points }) => points))} decimals={2} />
            </Typography>
            {penalties.nodes.map((penalty) => (
              <PenaltyCard
                key={penalty.id}
                penalty={penalty}
                mayWrite={viewerCan.includes("penalties.write")}
              />
            ))}
          </section>
        ))}
      </Stack>
    </Section>
  );
}
