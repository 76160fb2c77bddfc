import { Chip, Stack, Typography } from "@mui/material";
import type { RankedRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { gradeTone } from "./rankingView";

/** A place among so many; one that is shared says so. */
export function RankText({
  row: { rank, rankOf, tied },
}: {
  row: Pick<RankedRowFragment, "rank" | "rankOf" | "tied">;
}) {
  const translate = useTranslate();
  if (rank === null) return <Typography variant="body2">{translate("results.ranking.noRank")}</Typography>;
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: "center" }}>
      <Typography variant="subtitle1" component="span" sx={{ minWidth: 40, whiteSpace: "nowrap" }}>
        {rank}
        <Typography component="span" variant="body2" color="textSecondary">
          /{rankOf}
        </Typography>
      </Typography>
      {tied && <Chip size="small" variant="outlined" label={translate("results.ranking.tied")} />}
    </Stack>
  );
}

interface GradeChipProps {
  grade: string | null;
  bands: RoundRowFragment["criteriaSet"]["gradeBands"];
}

export function GradeChip({ grade, bands }: GradeChipProps) {
  if (grade === null) return <span>–</span>;
  return <Chip size="small" variant="outlined" color={gradeTone(grade, bands)} label={grade} />;
}
