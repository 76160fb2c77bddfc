import { Alert, Button, Skeleton, Typography } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { listPath } from "../lists/listPath";
import { formatPercent } from "../points/formatPoints";
import { useFixedPoints } from "../points/useFixedPoints";
import { Section } from "../records/Section";
import { causePareto } from "./coverage.operations";
import { vitalFew } from "./coverageView";
import { NothingLost } from "./NothingLost";
import { ParetoChart } from "./ParetoChart";
import type { ParetoRows } from "./ParetoRows";
import { ParetoTable } from "./ParetoTable";
import type { CoveragePlace } from "./useCoveragePlace";

/** Which few causes make up most of what was lost; what is unexplained stands apart. */
export function ParetoView({ place: { filter } }: { place: CoveragePlace }) {
  const { data, error, refetch } = useLedgerQuery(causePareto, { filter });
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  const { total, unexplained, rows } = data.causePareto;
  if (!isPositive(total) && !isPositive(unexplained)) return <NothingLost />;
  return (
    <>
      {isPositive(unexplained) && <Unexplained points={unexplained} filter={filter} />}
      {rows.length === 0 ? <NothingLost name="pareto.none" /> : <Causes rows={rows} filter={filter} />}
    </>
  );
}

function Unexplained({ points, filter }: { points: string; filter: object }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  return (
    <Alert
      severity="warning"
      action={
        <Button
          component={Link}
          color="inherit"
          size="small"
          to={listPath("deductions", { ...filter, status: { in: ["UNEXPLAINED"] } })}
        >
          {translate("resources.coverage.pareto.unexplainedLink")}
        </Button>
      }
    >
      {translate("resources.coverage.pareto.unexplained", { points: fixed(points) })}
    </Alert>
  );
}

function Causes({ rows, filter }: { rows: ParetoRows; filter: object }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (name: string, values?: object) => translate(`resources.coverage.${name}`, values);
  const vital = vitalFew(rows);
  const share = formatPercent(vital.at(-1)?.cumulativeShare ?? "0", locale, 0);
  const pathOf = (causeId: string) => listPath("deductions", { ...filter, causeId: { eq: causeId } });
  return (
    <Section title={word("tabs.pareto")}>
      <Typography sx={{ mb: 0.5 }}>{word("pareto.vital", { smart_count: vital.length, share })}</Typography>
      <Typography variant="body2" color="textSecondary">
        {word("pareto.hint")}
      </Typography>
      <ParetoChart rows={rows} pathOf={pathOf} />
      <ParetoTable rows={rows} pathOf={pathOf} />
    </Section>
  );
}
