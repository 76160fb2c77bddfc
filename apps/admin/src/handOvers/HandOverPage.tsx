import { Alert, Box, Skeleton, Stack, Typography } from "@mui/material";
import { mayEver } from "@reform-ledger/domain";
import { Title, useTranslate } from "react-admin";
import { useParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { formatDate } from "../dates/formatDate";
import { LoadingProblem } from "../errors/LoadingProblem";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { HandOverForm } from "./HandOverForm";
import { handOverProposal } from "./handOver.operations";
import { type EndedUnit, unitIn } from "./proposal";
import { RecordSuccessionButton } from "./RecordSuccessionButton";

/** The open tasks of a unit that ended, and who goes on with them: one reviewed action. */
export function HandOverPage() {
  const translate = useTranslate();
  const actor = useActor();
  const { unitId = "" } = useParams();
  const { data, error, refetch } = useLedgerQuery(handOverProposal, { unitId });
  const unit = unitIn(data);
  const title = unit
    ? translate("resources.handOvers.of", { unit: unit.name })
    : translate("resources.handOvers.name", { smart_count: 1 });
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={title} />
      <PageHeader title={title} />
      {error && !data && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!error && !data && <Skeleton variant="rounded" height={320} />}
      {data && !unit && <Alert severity="warning">{translate("errors.not_found")}</Alert>}
      {unit && !mayEver(actor, "tasks.handOver") && (
        <Alert severity="warning">{translate("errors.forbidden")}</Alert>
      )}
      {unit && mayEver(actor, "tasks.handOver") && <Work unit={unit} />}
    </Stack>
  );
}

function Work({ unit }: { unit: EndedUnit }) {
  const translate = useTranslate();
  const actor = useActor();
  const proposal = unit.handOver;
  const unitLink = (
    <RecordLink resource="units" record={unit}>
      {unit.name}
    </RecordLink>
  );
  if (!proposal) {
    return (
      <Alert severity="info">
        {translate("resources.handOvers.unitStands")} {unitLink}
      </Alert>
    );
  }
  return (
    <>
      <Typography color="textSecondary">
        {translate("resources.handOvers.ended", { date: formatDate(proposal.endedOn) })} {unitLink}.{" "}
        {translate("resources.handOvers.withinReach")}
      </Typography>
      {proposal.total === 0 && (
        <Alert severity="success">{translate("resources.handOvers.nothingLeft")}</Alert>
      )}
      {proposal.total > 0 && proposal.successors.length === 0 && (
        <Alert severity="warning">
          {translate("resources.handOvers.noSuccessor", { smart_count: proposal.total })}
        </Alert>
      )}
      {proposal.total > 0 && mayOpen(actor, "units", "edit") && (
        <Box>
          <RecordSuccessionButton unit={unit} effectiveOn={proposal.endedOn} />
        </Box>
      )}
      {proposal.total > 0 && proposal.successors.length > 0 && (
        <HandOverForm unit={unit} proposal={proposal} />
      )}
    </>
  );
}
