import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import { Button, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { lowerFirst } from "../i18n/lowerFirst";
import { useFixedPoints } from "../points/useFixedPoints";
import { Section } from "../records/Section";
import { CoverageBar } from "./CoverageBar";
import { CoverageRows } from "./CoverageRows";
import { coverageTable } from "./coverage.operations";
import { type CoverageKind, coverageKinds, promisedShare, stackedParts } from "./coverageView";
import { NothingLost } from "./NothingLost";
import { useCoverageExport } from "./useCoverageExport";
import type { CoveragePlace } from "./useCoveragePlace";

/** What became of the lost points, as a whole and row by row. */
export function CoverageView({ place }: { place: CoveragePlace }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const { filter, by, goTo } = place;
  const { data, error, refetch } = useLedgerQuery(coverageTable, { filter, by });
  const download = useCoverageExport(data?.coverage.rows ?? [], by);
  const word = (name: string, values?: object) => translate(`resources.coverage.${name}`, values);
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  const { total, rows } = data.coverage;
  if (!isPositive(total.lost)) return <NothingLost />;
  const parts = stackedParts
    .filter((part) => isPositive(total[part]))
    .map((part) => `${fixed(total[part])} ${lowerFirst(word(`parts.${part}`))}`);
  const promised = promisedShare(total);
  const expected = isPositive(promised) ? [lowerFirst(word("expected", { points: fixed(promised) }))] : [];
  const sentence = word("sentence", {
    lost: fixed(total.lost),
    parts: [...parts, ...expected].join(", "),
  });
  return (
    <>
      <Section title={word("whole")}>
        <Typography sx={{ mb: 1 }}>{sentence}</Typography>
        <CoverageBar coverage={total} filter={filter} />
      </Section>
      <Section
        title={word(`by.${by}`)}
        action={
          <Button size="small" startIcon={<DownloadOutlined />} onClick={download}>
            {word("csv")}
          </Button>
        }
      >
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          value={by}
          onChange={(_event, chosen: CoverageKind | null) => chosen && goTo({ by: chosen })}
          aria-label={word("byLabel")}
          sx={{ mb: 1, flexWrap: "wrap" }}
        >
          {coverageKinds.map((kind) => (
            <ToggleButton key={kind} value={kind} sx={{ textTransform: "none" }}>
              {word(`by.${kind}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <CoverageRows rows={rows} by={by} filter={filter} />
      </Section>
    </>
  );
}
