import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import type { MeasurementRowFragment, TargetRowFragment } from "@reform-ledger/api-types";
import { roundHalfUp } from "@reform-ledger/domain";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { LedgerChart } from "../charts/LedgerChart";
import { formatDate } from "../dates/formatDate";
import { DecimalText } from "../points/PointsText";

interface MeasurementChartProps {
  target: TargetRowFragment;
  measurements: readonly MeasurementRowFragment[];
}

/** The figures of the periods against the target's line. */
export function MeasurementChart({ target, measurements }: MeasurementChartProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const option = useMemo(
    () => ({
      grid: { left: 44, right: 16, top: 24, bottom: 28 },
      tooltip: { trigger: "axis" },
      xAxis: {
        type: "category",
        data: measurements.map(({ periodEnd }) => formatDate(periodEnd).slice(3)),
        axisLabel: { color: palette.text.secondary },
      },
      yAxis: {
        type: "value",
        axisLabel: { color: palette.text.secondary },
        splitLine: { lineStyle: { color: palette.divider } },
      },
      series: [
        {
          type: "line",
          symbolSize: 9,
          color: palette.primary.main,
          data: measurements.map(({ value }) => Number(roundHalfUp(value, 2))),
          markLine: {
            silent: true,
            symbol: "none",
            lineStyle: { color: palette.secondary.main, type: "dashed", width: 2 },
            label: { color: palette.text.primary, position: "insideEndTop", formatter: "{c}" },
            data: [{ yAxis: Number(target.value) }],
          },
        },
      ],
    }),
    [measurements, target, palette],
  );
  if (measurements.length === 0) {
    return (
      <Typography color="textSecondary">{translate("resources.targets.sections.noMeasurements")}</Typography>
    );
  }
  const table = <MeasurementTable measurements={measurements} />;
  return <LedgerChart label={target.indicator.name} height={280} option={option} table={table} />;
}

function MeasurementTable({ measurements }: Pick<MeasurementChartProps, "measurements">) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate("resources.measurements.fields.period")}</TableCell>
          <TableCell>{translate("resources.measurements.fields.value")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {measurements.map(({ id, periodStart, periodEnd, value, indicator }) => (
          <TableRow key={id}>
            <TableCell>
              {formatDate(periodStart)} – {formatDate(periodEnd)}
            </TableCell>
            <TableCell>
              <DecimalText value={value} decimals={2} /> {indicator.measure}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
