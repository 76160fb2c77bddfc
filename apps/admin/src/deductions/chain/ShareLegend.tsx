import { Box, Stack, Typography } from "@mui/material";
import { hatching, printedAsSeen } from "../../charts/hatching";
import { DecimalText } from "../../points/PointsText";
import type { Share } from "./ShareBar";

interface ShareLegendProps {
  shares: readonly (Share & { label: string })[];
}

/** What the parts of a bar are, in words and figures. */
export function ShareLegend({ shares }: ShareLegendProps) {
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none", gap: 0.5, mt: 1 }}>
      {shares.map(({ key, label, points, color, stripes }) => (
        <Stack key={key} component="li" direction="row" sx={{ gap: 1, alignItems: "center" }}>
          <Box
            aria-hidden
            sx={{
              width: 14,
              height: 14,
              borderRadius: 0.5,
              flexShrink: 0,
              bgcolor: color,
              ...(stripes !== undefined && { backgroundImage: hatching(stripes) }),
              ...printedAsSeen,
            }}
          />
          <Typography variant="body2" sx={{ flexGrow: 1 }}>
            {label}
          </Typography>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            <DecimalText value={points} decimals={2} />
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
