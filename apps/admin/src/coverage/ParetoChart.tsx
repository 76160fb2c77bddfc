import { useTheme } from "@mui/material/styles";
import type { EChartsCoreOption } from "echarts/core";
import { useMemo } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { LedgerChart } from "../charts/LedgerChart";
import { formatDecimal, formatPercent } from "../points/formatPoints";
import type { ParetoRows } from "./ParetoRows";
import { wrapped } from "./wrapped";

interface ParetoChartProps {
  rows: ParetoRows;
  pathOf: (causeId: string) => string;
}

/** Bars of points and the line of their cumulative share; the table below it has the same figures. */
export function ParetoChart({ rows, pathOf }: ParetoChartProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const option = useParetoOption(rows);
  return (
    <LedgerChart
      label={translate("resources.coverage.tabs.pareto")}
      height={340}
      option={option}
      onSelect={(index) => {
        const row = rows[index];
        if (row) navigate(pathOf(row.cause.id));
      }}
      table={translate("resources.coverage.pareto.hint")}
    />
  );
}

function useParetoOption(rows: ParetoRows): EChartsCoreOption {
  const { palette } = useTheme();
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return useMemo(() => {
    const axisLabel = { color: palette.text.secondary };
    const splitLine = { lineStyle: { color: palette.divider } };
    const points = translate("resources.coverage.points");
    const cumulative = translate("resources.coverage.cumulative");
    const written = (value: number) => formatDecimal(String(value), locale, 2);
    return {
      grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
      tooltip: { trigger: "axis", confine: true },
      xAxis: {
        type: "category",
        data: rows.map(({ cause }) => cause.name),
        axisLabel: {
          ...axisLabel,
          interval: 0,
          lineHeight: 16,
          formatter: (name: string) => wrapped(name, 16, 3),
        },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.divider } },
      },
      yAxis: [
        { type: "value", name: points, nameTextStyle: axisLabel, axisLabel, splitLine },
        {
          type: "value",
          name: cumulative,
          nameTextStyle: axisLabel,
          min: 0,
          max: 100,
          axisLabel: { ...axisLabel, formatter: "{value}%" },
          splitLine: { show: false },
        },
      ],
      series: [
        {
          type: "bar",
          name: points,
          cursor: "pointer",
          barMaxWidth: 64,
          itemStyle: { color: palette.points.explained, borderRadius: [4, 4, 0, 0] },
          label: {
            show: true,
            position: "top",
            color: palette.text.primary,
            formatter: ({ value }: { value: number }) => written(value),
          },
          tooltip: { valueFormatter: written },
          data: rows.map((row) => Number(row.points)),
        },
        {
          type: "line",
          name: cumulative,
          yAxisIndex: 1,
          symbol: "diamond",
          symbolSize: 9,
          itemStyle: { color: palette.primary.main },
          lineStyle: { color: palette.primary.main, width: 2 },
          markLine: {
            silent: true,
            symbol: "none",
            data: [{ yAxis: 80 }],
            lineStyle: { color: palette.text.secondary, type: "dashed" },
            label: { formatter: "80%", color: palette.text.secondary, position: "insideEndTop" },
          },
          tooltip: { valueFormatter: (value: number) => formatPercent(String(value), locale, 2) },
          data: rows.map((row) => Number(row.cumulativeShare)),
        },
      ],
    };
  }, [rows, palette, translate, locale]);
}
