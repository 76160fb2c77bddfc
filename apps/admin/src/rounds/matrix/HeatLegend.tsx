import { Box, Stack, Typography, useTheme } from "@mui/material";
import { useTranslate } from "react-admin";
import { heatColors } from "./heatColors";
import { heatFloors } from "./matrixView";

export function HeatLegend() {
  const translate = useTranslate();
  const colors = heatColors(useTheme().palette.mode);
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap", alignItems: "center" }}>
      <Typography variant="body2" color="textSecondary" sx={{ mr: 1 }}>
        {translate("results.matrix.legend")}
      </Typography>
      {heatFloors.map((from, step) => {
        const to = heatFloors[step + 1];
        return (
          <Box
            key={from}
            sx={{ px: 1, py: 0.25, borderRadius: 0.5, fontSize: "0.75rem", ...paint(colors[step]) }}
          >
            {to === undefined
              ? translate("results.matrix.full")
              : translate("results.matrix.from", { from, to })}
          </Box>
        );
      })}
    </Stack>
  );
}

const paint = (colors: { background: string; color: string } | undefined) =>
  colors ? { bgcolor: colors.background, color: colors.color } : {};
