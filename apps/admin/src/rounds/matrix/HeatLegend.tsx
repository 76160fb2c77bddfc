import { Box, Stack, Typography, useTheme } from "@mui/material";
import { useTranslate } from "react-admin";
import { heatColors } from "./heatColors";
import { heatFloors, lateFloors, lateStep, type MatrixMeasure } from "./matrixView";

/** What the colours stand for: a share of the max, or how many tasks are late. */
export function HeatLegend({ measure }: { measure: MatrixMeasure }) {
  const translate = useTranslate();
  const colors = heatColors(useTheme().palette.mode);
  const isLate = measure === "overdue";
  const floors: readonly number[] = isLate ? lateFloors : heatFloors;
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap", alignItems: "center" }}>
      <Typography variant="body2" color="textSecondary" sx={{ mr: 1 }}>
        {translate(isLate ? "results.matrix.lateLegend" : "results.matrix.legend")}
      </Typography>
      {floors.map((from, index) => {
        const step = isLate ? (lateStep(from) ?? 0) : index;
        return (
          <Box
            key={from}
            sx={{ px: 1, py: 0.25, borderRadius: 0.5, fontSize: "0.75rem", ...paint(colors[step]) }}
          >
            {isLate
              ? lateText(translate, from, floors[index + 1])
              : heatText(translate, from, floors[index + 1])}
          </Box>
        );
      })}
    </Stack>
  );
}

type Translate = ReturnType<typeof useTranslate>;

const heatText = (translate: Translate, from: number, to: number | undefined) =>
  to === undefined ? translate("results.matrix.full") : translate("results.matrix.from", { from, to });

function lateText(translate: Translate, from: number, next: number | undefined): string {
  if (next === undefined) return translate("results.matrix.lateFrom", { from });
  return next - from === 1 ? `${from}` : `${from}–${next - 1}`;
}

const paint = (colors: { background: string; color: string } | undefined) =>
  colors ? { bgcolor: colors.background, color: colors.color } : {};
