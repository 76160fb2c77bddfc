import CheckOutlined from "@mui/icons-material/CheckOutlined";
import WarningAmberOutlined from "@mui/icons-material/WarningAmberOutlined";
import { Stack, Typography } from "@mui/material";
import type { RankedRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { formatPercent, formatPoints } from "../../points/formatPoints";

/** What was printed, and whether it is what is computed. */
export function PublishedFigures({ row: { published, max, differs } }: { row: RankedRowFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (!published) return <span>–</span>;
  const { points, percent, grade, rank, rankOf } = published;
  const figures = [
    points && formatPoints(points, published.max ?? max, locale),
    percent && formatPercent(percent, locale),
    grade,
    rank && translate("results.ranking.rankOf", { rank, rankOf: rankOf ?? "?" }),
  ].filter(Boolean);
  return (
    <Stack sx={{ gap: 0.25 }}>
      <Typography variant="body2">{figures.join(" · ")}</Typography>
      <Stack
        direction="row"
        sx={{ gap: 0.5, alignItems: "center", color: differs ? "warning.main" : "success.main" }}
      >
        {differs ? <WarningAmberOutlined sx={{ fontSize: 16 }} /> : <CheckOutlined sx={{ fontSize: 16 }} />}
        <Typography variant="caption">
          {translate(`results.ranking.${differs ? "differs" : "agrees"}`)}
        </Typography>
      </Stack>
    </Stack>
  );
}
