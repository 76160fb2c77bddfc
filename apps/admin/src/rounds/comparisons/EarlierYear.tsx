import { Box, FormControlLabel, Stack, Switch, Typography } from "@mui/material";
import type { EarlierYearFiguresFragment, Found, YearsOfAssessmentQuery } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { PercentText, PointsText } from "../../points/PointsText";
import { RecordLink } from "../../records/RecordLink";
import { UnmappedNotice } from "./UnmappedNotice";
import { YearTable } from "./YearTable";
import { changedOnly, unmappedCriteria } from "./yearsView";

interface EarlierYearProps {
  earlier: EarlierYearFiguresFragment;
  now: Found<YearsOfAssessmentQuery["assessment"]>;
}

/** One earlier year beside this one, criterion by criterion as far as they go on as each other. */
export function EarlierYear({ earlier, now }: EarlierYearProps) {
  const translate = useTranslate();
  const word = (name: string, values?: object) => translate(`results.years.${name}`, values);
  const { year, unit, extent, assessment, comparisons } = earlier;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? comparisons : changedOnly(comparisons);
  return (
    <Box component="section" aria-label={word("year", { year })}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "baseline", flexWrap: "wrap", mb: 1 }}>
        <Typography variant="subtitle1" component="h3">
          <RecordLink resource="assessments" record={assessment}>
            {word("year", { year })}
          </RecordLink>
        </Typography>
        {extent && <Typography variant="body2">{word(extent, { unit: unit.name })}</Typography>}
        <Typography variant="body2" color="textSecondary">
          <Total total={assessment.total} /> → {now.round.year}: <Total total={now.total} />
        </Typography>
      </Stack>
      {comparisons.length > 0 && (
        <FormControlLabel
          control={
            <Switch size="small" checked={isWhole} onChange={(_event, checked) => setWhole(checked)} />
          }
          label={word("all", { smart_count: comparisons.length })}
        />
      )}
      {comparisons.length > 0 && shown.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {word("unchanged")}
        </Typography>
      )}
      {shown.length > 0 && <YearTable comparisons={shown} from={year} to={now.round.year} />}
      <UnmappedNotice
        unmapped={unmappedCriteria(now.sheet.rows, earlier)}
        isNothingMapped={comparisons.length === 0}
        from={assessment.round.criteriaSet}
        to={now.round.criteriaSet}
      />
    </Box>
  );
}

function Total({ total: { points, max, percent } }: { total: EarlierYearProps["now"]["total"] }) {
  return (
    <>
      <PointsText points={points} max={max} /> (<PercentText percent={percent} />)
    </>
  );
}
