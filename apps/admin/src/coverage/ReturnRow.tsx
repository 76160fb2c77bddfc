import { Box, Stack, Typography } from "@mui/material";
import { addPoints, subtractPoints } from "@reform-ledger/domain";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { hatching } from "../charts/hatching";
import { ShareBar } from "../charts/ShareBar";
import { PercentText } from "../points/PointsText";
import { useFixedPoints } from "../points/useFixedPoints";
import { EffectChip } from "./EffectChip";

interface ReturnRowProps {
  name: ReactNode;
  points: string;
  recovered: string;
  lostAgain: string;
  returnRate: string | null;
  /** The rate of what verified tasks answer, where it is known apart. */
  verifiedRate?: string | null;
  /** The points of the longest row. */
  longest: number;
  note?: string;
}

/** A cause with what came back of the points lost to it, and what was lost again. */
export function ReturnRow(row: ReturnRowProps) {
  const { name, points, recovered, lostAgain, returnRate, longest, note, verifiedRate } = row;
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const word = (key: string) => translate(`resources.balances.${key}`);
  const open = subtractPoints(points, addPoints(recovered, lostAgain));
  return (
    <Box component="li" sx={{ py: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", mb: 0.5 }}>
        <Typography variant="subtitle2" component="span" sx={{ flexGrow: 1 }}>
          {name}
        </Typography>
        <EffectChip
          returnRate={verifiedRate === undefined ? returnRate : verifiedRate}
          isOfFixes={verifiedRate !== undefined}
        />
        <Typography variant="subtitle2" component="span">
          <PercentText percent={returnRate} />
        </Typography>
      </Stack>
      <ShareBar
        length={(Number(points) * 100) / longest}
        shares={[
          { key: "recovered", points: recovered, color: "points.recovered" },
          { key: "lostAgain", points: lostAgain, color: "points.lostAgain", hatching: hatching(135) },
          { key: "open", points: open, color: "points.waived" },
        ]}
      />
      <Typography variant="body2" color="textSecondary">
        {word("lost")} {fixed(points)} · {word("recovered")} {fixed(recovered)} · {word("lostAgain")}{" "}
        {fixed(lostAgain)}
        {note && ` · ${note}`}
      </Typography>
    </Box>
  );
}
