import { Table, TableBody, TableCell, TableRow } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import type { Band, ScoringRule } from "@reform-ledger/domain";
import { useMemo } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { LedgerChart } from "../../charts/LedgerChart";
import { formatDecimal } from "../../points/formatPoints";
import { curveOf } from "./ruleCurve";

interface RuleCurveProps {
  rule: Extract<ScoringRule, { bands: Band[] }>;
  /** Where the stated value stands, and what it gives. */
  place: number | null;
  points: string | null;
}

/** Points over the share or the count, with the typed value marked. */
export function RuleCurve({ rule, place, points }: RuleCurveProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { palette } = useTheme();
  const curve = useMemo(() => curveOf(rule), [rule]);
  const option = useMemo(() => {
    const formatter = (value: number) => formatDecimal(String(value), locale);
    const axis = { type: "value", axisLabel: { color: palette.text.secondary, formatter } };
    const mark = place === null || points === null ? [] : [[Math.min(place, curve.end), Number(points)]];
    return {
      animation: false,
      grid: { left: 40, right: 16, top: 16, bottom: 28 },
      xAxis: { ...axis, min: 0, max: curve.end, splitLine: { show: false } },
      yAxis: { ...axis, splitLine: { lineStyle: { color: palette.divider } } },
      series: [
        ...curve.pieces.map((piece) => ({
          type: "line",
          data: piece.points,
          color: palette.primary.main,
          lineStyle: { width: 3 },
          symbol: piece.points.length === 1 ? "circle" : "none",
          symbolSize: 8,
        })),
        { type: "line", data: mark, color: palette.secondary.main, symbol: "circle", symbolSize: 14, z: 5 },
      ],
    };
  }, [curve, place, points, palette, locale]);
  const { label } = rule.measure;
  return (
    <LedgerChart
      label={translate("resources.criteria.rules.curve", { label })}
      height={180}
      option={option}
      table={<CurveTable pieces={curve.pieces} />}
    />
  );
}

function CurveTable({ pieces }: Pick<ReturnType<typeof curveOf>, "pieces">) {
  return (
    <Table size="small">
      <TableBody>
        {pieces.map(({ label, points }) => (
          <TableRow key={label}>
            <TableCell component="th">{label}</TableCell>
            <TableCell>{points.map(([, y]) => y.toFixed(2).replace(".", ",")).join(" – ")}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
