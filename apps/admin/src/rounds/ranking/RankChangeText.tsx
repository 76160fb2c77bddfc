import ArrowDownward from "@mui/icons-material/ArrowDownward";
import ArrowUpward from "@mui/icons-material/ArrowUpward";
import Remove from "@mui/icons-material/Remove";
import { Stack, Typography } from "@mui/material";
import type { RankedRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { type EarlierRank, rankChange } from "./rankingView";

interface RankChangeTextProps {
  row: RankedRowFragment;
  earlier: EarlierRank | undefined;
}

const looks = {
  up: { icon: <ArrowUpward sx={{ fontSize: 16 }} />, color: "success.main" },
  down: { icon: <ArrowDownward sx={{ fontSize: 16 }} />, color: "error.main" },
  same: { icon: <Remove sx={{ fontSize: 16 }} />, color: "text.secondary" },
} as const;

/** Places gained or lost against the year before; where the cohorts differ, only the earlier place. */
export function RankChangeText({ row, earlier }: RankChangeTextProps) {
  const translate = useTranslate();
  if (!earlier) return <span>–</span>;
  const change = rankChange(row, earlier);
  return (
    <>
      {change && (
        <Stack direction="row" sx={{ gap: 0.5, alignItems: "center", color: looks[change.kind].color }}>
          {looks[change.kind].icon}
          <Typography variant="body2" component="span">
            {translate(`results.ranking.${change.kind}`, { smart_count: change.places })}
          </Typography>
        </Stack>
      )}
      <Typography variant="caption" color="textSecondary">
        {translate("results.ranking.earlier", { ...earlier })}
      </Typography>
    </>
  );
}
