import { Box, Stack, Typography } from "@mui/material";
import type { AssessmentResultFiguresFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { AreaBar } from "./AreaBar";
import { coverageParts } from "./coverageParts";

/** Each area as long as its max; what was earned, and what became of what was lost. */
export function AreaBars({ assessment }: { assessment: AssessmentResultFiguresFragment }) {
  const translate = useTranslate();
  const longest = Math.max(...assessment.areas.map(({ max }) => Number(max)), 1);
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {translate("home.areasHint")}
      </Typography>
      <Legend />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 0.5 }}>
        {assessment.areas.map((area) => (
          <AreaBar key={area.criterion.id} area={area} assessmentId={assessment.id} longest={longest} />
        ))}
      </Box>
    </Stack>
  );
}

function Legend() {
  const translate = useTranslate();
  const entries = [{ key: "earned", color: "earned" as const }, ...coverageParts];
  return (
    <Stack direction="row" sx={{ columnGap: 2, rowGap: 0.5, flexWrap: "wrap" }} aria-hidden>
      {entries.map(({ key, color }) => (
        <Stack key={key} direction="row" sx={{ gap: 0.75, alignItems: "center" }}>
          <Box sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: `points.${color}` }} />
          <Typography variant="body2" color="textSecondary">
            {translate(`home.${key}`)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
