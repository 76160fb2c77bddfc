import { Alert, Box, Skeleton, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { BestTasksPanel } from "./BestTasksPanel";
import { ChoicePanel } from "./ChoicePanel";
import type { Choices } from "./choices";
import { ResultPanel } from "./ResultPanel";
import { useScenario } from "./useScenario";
import { whatIfChoices } from "./whatIf.operations";

/** What may be chosen on one side, what would follow on the other; on a phone what follows comes first. */
export function WhatIfDesk({ assessmentId }: { assessmentId: string }) {
  const translate = useTranslate();
  const { scenario, setScenario } = useScenario();
  const { data, error, refetch } = useLedgerQuery(whatIfChoices, { id: assessmentId });
  const choices = data?.assessment && "deductions" in data.assessment ? (data.assessment as Choices) : null;
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={480} />;
  if (!choices) return <Alert severity="info">{translate("errors.not_found")}</Alert>;
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 7fr) minmax(0, 5fr)" },
      }}
    >
      <Stack sx={{ gap: 2, order: { xs: 2, lg: 1 } }}>
        <BestTasksPanel assessmentId={assessmentId} onTake={setScenario} />
        <ChoicePanel choices={choices} scenario={scenario} onChange={setScenario} />
      </Stack>
      <Box sx={{ order: { xs: 1, lg: 2 }, position: { lg: "sticky" }, top: { lg: 72 } }}>
        <ResultPanel assessment={choices} scenario={scenario} />
      </Box>
    </Box>
  );
}
