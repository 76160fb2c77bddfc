import { Box, Chip, Stack, Typography } from "@mui/material";
import type { WhatIfFiguresFragment } from "@reform-ledger/api-types";
import { isPositive, subtractPoints } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { hatching } from "../charts/hatching";
import { ShareBar } from "../charts/ShareBar";
import { PointsText } from "../points/PointsText";
import { useFixedPoints } from "../points/useFixedPoints";
import { Section } from "../records/Section";

/** Areas as they would be: what they have, what comes back, and their grade. */
export function AreaGains({ areas }: { areas: WhatIfFiguresFragment["areas"] }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  return (
    <Section title={translate("resources.whatIf.areas")}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {areas.map(({ criterion, points, max, grade, gained }) => (
          <Box key={criterion.id} component="li" sx={{ py: 0.75 }}>
            <Stack direction="row" sx={{ gap: 1, alignItems: "center", mb: 0.5 }}>
              <Typography variant="body2" sx={{ flexGrow: 1, minWidth: 0 }}>
                {criterion.code}. {criterion.name}
              </Typography>
              {grade && <Chip size="small" variant="outlined" label={grade} />}
              <Typography variant="body2" component="span" sx={{ whiteSpace: "nowrap" }}>
                {isPositive(gained) && (
                  <Box component="strong" sx={{ color: "success.main" }}>
                    +{fixed(gained)}{" "}
                  </Box>
                )}
                <PointsText points={points} max={max} />
              </Typography>
            </Stack>
            <ShareBar
              height={10}
              shares={[
                {
                  key: "kept",
                  points: subtractPoints(points ?? "0", gained),
                  color: "points.earned",
                },
                { key: "gained", points: gained, color: "points.recovered", hatching: hatching(135) },
                { key: "lost", points: subtractPoints(max, points ?? "0"), color: "action.hover" },
              ]}
            />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
