import { Box, Stack, Typography } from "@mui/material";
import type { IndexResultRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { PointsText } from "../points/PointsText";
import { Section } from "../records/Section";
import { TargetBar } from "../targets/TargetBar";
import { targetsOfYearQuery } from "./scorecard.operations";

/** The result of a year is followed by the targets of the next. */
export function TargetsAndIndices({ unitId, year }: { unitId: string; year: number }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(targetsOfYearQuery, { unitId, year: year + 1 });
  if (!data) return null;
  const { targets, indexResults } = data;
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 1fr)" },
      }}
    >
      <Section title={`${translate("home.targets")} ${year + 1}`}>
        {targets.nodes.length === 0 && (
          <Typography color="textSecondary">{translate("home.noTargets")}</Typography>
        )}
        <Stack sx={{ gap: 2 }}>
          {targets.nodes.map((target) => (
            <TargetBar key={target.id} target={target} />
          ))}
        </Stack>
      </Section>
      {indexResults.nodes.length > 0 && (
        <Section title={translate("home.otherIndices")}>
          <Stack sx={{ gap: 1.5 }}>
            {indexResults.nodes.map((result) => (
              <IndexFigure key={result.id} result={result} />
            ))}
          </Stack>
        </Section>
      )}
    </Box>
  );
}

function IndexFigure({ result }: { result: IndexResultRowFragment }) {
  const translate = useTranslate();
  const { indexCode, component, year, value, scaleMax, rank, rankOf } = result;
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {indexCode} {year}
        {component && ` · ${component}`}
      </Typography>
      <PointsText points={value} max={scaleMax} variant="h5" />
      {rank && <Typography variant="body2">{translate("home.rankValue", { rank, rankOf })}</Typography>}
    </Box>
  );
}
