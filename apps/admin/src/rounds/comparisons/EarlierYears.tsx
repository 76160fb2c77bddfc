import { Alert, Skeleton, Stack, Typography } from "@mui/material";
import type { Found, YearsOfAssessmentQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { Section } from "../../records/Section";
import { assessmentYears } from "./comparison.operations";
import { EarlierYear } from "./EarlierYear";

type ComparedAssessment = Found<YearsOfAssessmentQuery["assessment"]>;

/** A result against those of earlier years: of the same unit, or of those that it succeeded. */
export function EarlierYears({ assessmentId }: { assessmentId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(assessmentYears, { id: assessmentId });
  const found =
    data?.assessment && "earlierYears" in data.assessment ? (data.assessment as ComparedAssessment) : null;
  return (
    <Section title={translate("results.years.title")}>
      {error && <LoadingProblem error={error} onRetry={refetch} />}
      {!found && !error && <Skeleton variant="rounded" height={160} />}
      {found?.earlierYears.length === 0 && (
        <Typography color="textSecondary">{translate("results.years.none")}</Typography>
      )}
      <Stack sx={{ gap: 3 }}>
        {found?.earlierYears.map((earlier) => (
          <EarlierYear key={earlier.assessment.id} earlier={earlier} now={found} />
        ))}
      </Stack>
      {found && found.earlierYears.length > 0 && found.total.points === null && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate("results.years.notComparable")}
        </Alert>
      )}
    </Section>
  );
}
