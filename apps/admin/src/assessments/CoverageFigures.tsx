import { Box, ButtonBase, Card, Typography } from "@mui/material";
import type { CoverageFiguresFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../points/formatPoints";
import { type CoveragePart, coverageParts } from "./coverageParts";
import { deductionsPath } from "./deductionsPath";

interface CoverageFiguresProps {
  coverage: CoverageFiguresFragment;
  assessment: { id: string };
}

/** What was lost and what became of it, each figure one click from its deductions. */
export function CoverageFigures({ coverage, assessment }: CoverageFiguresProps) {
  const figures = [
    { key: "lost" as const, color: "text.primary", statuses: undefined },
    ...coverageParts
      .filter(isShown(coverage))
      .map(({ key, color, statuses }) => ({ key, color: `points.${color}`, statuses })),
  ];
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: "none",
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(3, minmax(0, 1fr))" },
      }}
    >
      {figures.map(({ key, color, statuses }) => (
        <Card
          component="li"
          key={key}
          sx={figures.length % 2 === 1 && key === "lost" ? { gridColumn: "1 / -1" } : {}}
        >
          <Figure
            label={`home.${key}`}
            points={coverage[key]}
            max={key === "lost" ? null : coverage.lost}
            color={color}
            to={deductionsPath({ assessmentId: assessment.id, ...(statuses && { statuses }) })}
          />
        </Card>
      ))}
    </Box>
  );
}

/** Lost again is known only when a next year is; until then it would say nothing. */
const isShown =
  (coverage: CoverageFiguresFragment) =>
  ({ key }: CoveragePart) =>
    key !== "lostAgain" || isPositive(coverage.lostAgain);

interface FigureProps {
  label: string;
  points: string;
  max: string | null;
  color: string;
  to: string;
}

function Figure({ label, points, max, color, to }: FigureProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <ButtonBase
      component={Link}
      to={to}
      sx={{
        display: "flex",
        flexDirection: "column",
        alignItems: "flex-start",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        p: 2,
        borderLeft: 4,
        borderColor: color,
        "&:hover": { bgcolor: "action.hover" },
      }}
    >
      <Typography variant="body2" component="span" color="textSecondary">
        {translate(label)}
      </Typography>
      <Typography variant="h5" component="span">
        {formatDecimal(points, locale, 2)}
        <Typography component="span" variant="body2" color="textSecondary">
          {max === null ? ` ${translate("points.points")}` : ` / ${formatDecimal(max, locale, 2)}`}
        </Typography>
      </Typography>
    </ButtonBase>
  );
}
