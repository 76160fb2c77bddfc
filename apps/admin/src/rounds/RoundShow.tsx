import { Card, Stack } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { EditRecordButton } from "../records/EditRecordButton";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { useActor } from "../viewer/useViewer";
import { ImportResultsButton } from "./import/ImportResultsButton";
import { DeadlinesButton } from "./phases/DeadlinesButton";
import { NextStep } from "./phases/NextStep";
import { PhaseStepper } from "./phases/PhaseStepper";
import { roundProgress } from "./progress/progress.operations";
import { RoundStatusChip } from "./RoundStatusChip";
import { RoundTabs } from "./RoundTabs";
import { isOpenRound } from "./roundPhase";

export function RoundShow() {
  return (
    <RecordPage<RoundRowFragment> resource="rounds" title={({ name }) => name}>
      {(round) => <RoundPage round={round} />}
    </RecordPage>
  );
}

function RoundPage({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const progress = useLedgerQuery(roundProgress, { id: round.id });
  const found = progress.data?.round && "progress" in progress.data.round ? progress.data.round : null;
  return (
    <>
      <PageHeader
        title={round.name}
        chips={<RoundStatusChip status={round.status} />}
        actions={<OfficeActions round={round} />}
      />
      <Card component="section" aria-label={translate("roundPage.steps.title")} sx={{ p: 1 }}>
        <PhaseStepper round={round} />
      </Card>
      <NextStep round={round} rows={found?.progress ?? null} />
      <RoundTabs
        round={round}
        progress={{ rows: found?.progress ?? null, error: progress.error, refetch: progress.refetch }}
      />
    </>
  );
}

/** What its office may do beside the next step. */
function OfficeActions({ round }: { round: RoundRowFragment }) {
  const actor = useActor();
  if (!isOpenRound(round) || !mayEver(actor, "rounds.write")) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {round.imported ? <ImportResultsButton round={round} /> : <DeadlinesButton round={round} />}
      <EditRecordButton resource="rounds" record={round} />
    </Stack>
  );
}
