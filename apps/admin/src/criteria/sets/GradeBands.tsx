import { Box, Stack, Typography } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";

export function GradeBands({ bands }: { bands: CriteriaSetRowFragment["gradeBands"] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const sources = new Set(bands.map(({ source }) => source).filter(Boolean));
  if (bands.length === 0) {
    return (
      <Typography color="textSecondary">{translate("resources.criteriaSets.sections.noBands")}</Typography>
    );
  }
  return (
    <Stack sx={{ gap: 1.5 }}>
      {(["AREA", "OVERALL"] as const).map((scope) => (
        <Box key={scope}>
          <Typography variant="subtitle2">{translate(`resources.criteriaSets.sections.${scope}`)}</Typography>
          {bands
            .filter((band) => band.scope === scope)
            .map(({ id, label, floorPercent }) => (
              <Typography key={id} variant="body2">
                {label}:{" "}
                {translate("resources.criteriaSets.sections.from", {
                  percent: `${formatDecimal(floorPercent, locale)}${locale === "en" ? "" : " "}%`,
                })}
              </Typography>
            ))}
        </Box>
      ))}
      {[...sources].map((source) => (
        <Typography key={source} variant="body2" color="textSecondary">
          {source}
        </Typography>
      ))}
    </Stack>
  );
}
