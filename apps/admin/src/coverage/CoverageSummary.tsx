import { Button, Skeleton, Stack } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { Section } from "../records/Section";
import { CoverageBar } from "./CoverageBar";
import { coverageTable } from "./coverage.operations";

interface CoverageSummaryProps {
  assessment: { id: string; unit: { id: string }; round: { year: number } };
}

/** All lost points of a result as one bar that one can click into. */
export function CoverageSummary({ assessment }: CoverageSummaryProps) {
  const translate = useTranslate();
  const { id, unit, round } = assessment;
  const filter = { assessmentId: { eq: id } };
  const { data } = useLedgerQuery(coverageTable, { filter, by: "AREA" });
  const total = data?.coverage.total;
  if (total && !isPositive(total.lost)) return null;
  return (
    <Section
      title={translate("home.coverage.title")}
      action={
        <Stack direction="row">
          <Button size="small" component={Link} to={`/coverage?unit=${unit.id}&year=${round.year}`}>
            {translate("home.coverage.more")}
          </Button>
          <Button size="small" component={Link} to={`/whatIf?assessment=${id}`}>
            {translate("home.coverage.whatIf")}
          </Button>
        </Stack>
      }
    >
      {total ? <CoverageBar coverage={total} filter={filter} /> : <Skeleton variant="rounded" height={72} />}
    </Section>
  );
}
