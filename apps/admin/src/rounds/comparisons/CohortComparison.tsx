import { Alert, Skeleton, Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { Section } from "../../records/Section";
import { CohortTable } from "./CohortTable";
import { type CohortOrder, type CohortScope, linesOf, orderedLines, totalLine } from "./cohortView";
import { assessmentCohort } from "./comparison.operations";

const scopes = ["areas", "leaves"] as const;
const orders = ["byOrder", "weakest"] as const;

/** A result among those of its cohort: its own place, the median and the best, area by area. */
export function CohortComparison({ assessmentId }: { assessmentId: string }) {
  const translate = useTranslate();
  const [scope, setScope] = useState<CohortScope>("areas");
  const [order, setOrder] = useState<CohortOrder>("byOrder");
  const { data, error, refetch } = useLedgerQuery(assessmentCohort, { id: assessmentId });
  const found = data?.assessment && "cohort" in data.assessment ? data.assessment : null;
  const lines = found?.cohort ?? [];
  const total = totalLine(lines);
  return (
    <Section title={translate("results.cohort.title")}>
      {error && <LoadingProblem error={error} onRetry={refetch} />}
      {!found && !error && <Skeleton variant="rounded" height={240} />}
      {found && found.cohort === null && <Alert severity="info">{translate("results.cohort.closed")}</Alert>}
      {lines.length > 0 && (
        <Stack sx={{ gap: 1.5 }}>
          <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
            <Choice options={scopes} value={scope} onChange={setScope} />
            <Choice options={orders} value={order} onChange={setOrder} />
          </Stack>
          <CohortTable total={total} lines={orderedLines(linesOf(lines, scope), order)} />
        </Stack>
      )}
    </Section>
  );
}

interface ChoiceProps<Option extends string> {
  options: readonly Option[];
  value: Option;
  onChange: (option: Option) => void;
}

function Choice<Option extends string>({ options, value, onChange }: ChoiceProps<Option>) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={value}
      onChange={(_event, chosen: Option | null) => chosen && onChange(chosen)}
      aria-label={translate("results.cohort.criterion")}
    >
      {options.map((option) => (
        <ToggleButton key={option} value={option} sx={{ textTransform: "none", px: 1.25 }}>
          {translate(`results.cohort.${option}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
