import { Alert, Box, Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { MatrixLevel } from "@reform-ledger/api-types";
import { useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { HeatLegend } from "./HeatLegend";
import { MatrixTable } from "./MatrixTable";
import { roundHeatMap, roundMatrix } from "./matrix.operations";
import { areaMeasures, type MatrixMeasure, matrixMeasures, withTasks } from "./matrixView";

const levels = ["AREA", "LEAF"] as const;

/** All units by areas or by criteria, in the stage that the round shows. */
export function MatrixTab({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const [level, setLevel] = useState<MatrixLevel>("AREA");
  const [chosen, setMeasure] = useState<MatrixMeasure>("points");
  const isByArea = level === "AREA";
  const measures = isByArea ? areaMeasures : matrixMeasures;
  const measure = measures.find((name) => name === chosen) ?? "points";
  const { data, error, refetch } = useLedgerQuery(roundMatrix, { id: roundId, level });
  const tasks = useLedgerQuery(roundHeatMap, { id: roundId }, isByArea);
  const figures = data?.round && "matrix" in data.round ? data.round.matrix : null;
  const heatMap = tasks.data?.round && "heatMap" in tasks.data.round ? tasks.data.round.heatMap : null;
  const matrix = useMemo(
    () => figures && (isByArea && heatMap ? withTasks(figures, heatMap.rows) : figures),
    [figures, isByArea, heatMap],
  );
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        <Choice name="level" options={levels} value={level} onChange={setLevel} />
        <Choice name="measure" options={measures} value={measure} onChange={setMeasure} />
        {matrix && (
          <Typography variant="subtitle2" component="p">
            {translate(`results.matrix.stage.${matrix.stage}`)}
          </Typography>
        )}
      </Stack>
      {error && <LoadingProblem error={error} onRetry={refetch} />}
      {tasks.error && !error && <LoadingProblem error={tasks.error} onRetry={tasks.refetch} />}
      {!matrix && !error && <Skeleton variant="rounded" height={320} />}
      {matrix && matrix.rows.length === 0 && (
        <Alert severity="info">{translate("results.matrix.empty")}</Alert>
      )}
      {matrix && matrix.rows.length > 0 && (
        <>
          <HeatLegend measure={measure} />
          <MatrixTable matrix={matrix} measure={measure} />
          <Typography variant="body2" color="textSecondary">
            {translate("results.matrix.keys")}
          </Typography>
        </>
      )}
    </Stack>
  );
}

interface ChoiceProps<Option extends string> {
  name: string;
  options: readonly Option[];
  value: Option;
  onChange: (option: Option) => void;
}

function Choice<Option extends string>({ name, options, value, onChange }: ChoiceProps<Option>) {
  const translate = useTranslate();
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={value}
        onChange={(_event, chosen: Option | null) => chosen && onChange(chosen)}
        aria-label={translate(`results.matrix.${name}`)}
        sx={{ flexWrap: "wrap" }}
      >
        {options.map((option) => (
          <ToggleButton key={option} value={option} sx={{ textTransform: "none", px: 1.25 }}>
            {translate(`results.matrix.${option}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
