import { Box, Typography, type TypographyProps } from "@mui/material";
import { useLocaleState } from "react-admin";
import { formatDecimal, formatMax, formatPercent } from "./formatPoints";

interface PointsTextProps {
  points: string | null | undefined;
  max: string;
  decimals?: number;
  variant?: TypographyProps["variant"];
}

/** Points with their max: "81,40 / 100". No points is a dash, not a zero. */
export function PointsText({ points, max, decimals = 2, variant = "inherit" }: PointsTextProps) {
  const [locale] = useLocaleState();
  return (
    <Typography component="span" variant={variant} sx={{ whiteSpace: "nowrap" }}>
      {points === null || points === undefined ? "–" : formatDecimal(points, locale, decimals)}
      <Box component="span" sx={{ color: "text.secondary", fontWeight: 400, fontSize: "0.85em" }}>
        {" / "}
        {formatMax(max, locale, decimals)}
      </Box>
    </Typography>
  );
}

export function PercentText({
  percent,
  decimals = 2,
}: {
  percent: string | null | undefined;
  decimals?: number;
}) {
  const [locale] = useLocaleState();
  if (percent === null || percent === undefined) return <span>–</span>;
  return <span style={{ whiteSpace: "nowrap" }}>{formatPercent(percent, locale, decimals)}</span>;
}

export function DecimalText({ value, decimals }: { value: string | null | undefined; decimals?: number }) {
  const [locale] = useLocaleState();
  return <span>{value === null || value === undefined ? "–" : formatDecimal(value, locale, decimals)}</span>;
}
