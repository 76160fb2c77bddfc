import { Box, ButtonBase, Chip, Stack, Typography } from "@mui/material";
import type { AssessmentResultFiguresFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../points/formatPoints";
import { PointsText } from "../points/PointsText";
import { coverageParts } from "./coverageParts";
import { deductionsPath } from "./deductionsPath";

type Area = AssessmentResultFiguresFragment["areas"][number];

interface AreaBarProps {
  area: Area;
  assessmentId: string;
  longest: number;
}

/** One area: a link to its lost points, whose text says all that the bar shows. */
export function AreaBar({ area, assessmentId, longest }: AreaBarProps) {
  const { criterion } = area;
  return (
    <Box component="li">
      <ButtonBase
        component={Link}
        to={deductionsPath({ assessmentId, areaId: criterion.id })}
        sx={{
          display: "grid",
          width: "100%",
          p: 1,
          mx: -1,
          borderRadius: 1,
          textAlign: "left",
          columnGap: 2,
          rowGap: 0.5,
          alignItems: "center",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 5fr) minmax(0, 7fr)" },
          "&:hover": { bgcolor: "action.hover" },
          boxSizing: "content-box",
          maxWidth: "100%",
        }}
      >
        <AreaWords area={area} />
        <Bar area={area} longest={longest} />
      </ButtonBase>
    </Box>
  );
}

function AreaWords({ area }: { area: Area }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { criterion, points, max, grade, lost } = area;
  return (
    <Stack direction="row" sx={{ gap: 1.5, justifyContent: "space-between", alignItems: "baseline" }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="subtitle2" component="span" sx={{ display: "block" }}>
          {criterion.code}. {criterion.name}
        </Typography>
        <Typography variant="body2" component="span" color="textSecondary">
          {translate("home.lost")} {lost === null ? "–" : formatDecimal(lost, locale, 2)}
        </Typography>
      </Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexShrink: 0 }}>
        {grade && <Chip component="span" size="small" variant="outlined" label={grade} />}
        <PointsText points={points} max={max} variant="subtitle2" />
      </Stack>
    </Stack>
  );
}

function Bar({ area, longest }: { area: Area; longest: number }) {
  const segments = [
    { key: "earned", color: "earned" as const, points: area.points ?? "0" },
    ...coverageParts.map(({ key, color }) => ({ key, color, points: area.coverage[key] })),
  ].filter(({ points }) => isPositive(points));
  return (
    <Box
      aria-hidden
      sx={{
        display: "flex",
        height: 18,
        borderRadius: 0.75,
        overflow: "hidden",
        gap: "2px",
        bgcolor: "action.hover",
        width: `${(Number(area.max) * 100) / longest}%`,
      }}
    >
      {segments.map(({ key, color, points }) => (
        <Box
          key={key}
          sx={{ flexGrow: Number(points), flexBasis: 0, minWidth: 3, bgcolor: `points.${color}` }}
        />
      ))}
    </Box>
  );
}
