import { Box, Typography } from "@mui/material";
import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { useId } from "react";
import { ScoreSheetRow } from "./ScoreSheetRow";

interface ScoreSheetAreaProps {
  area: ScoreRowFragment["criterion"]["area"];
  scores: readonly ScoreRowFragment[];
  /** The state of the row that somebody else changed meanwhile. */
  current: Record<string, unknown> | null;
}

export function ScoreSheetArea({ area, scores, current }: ScoreSheetAreaProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
        {area.code}. {area.name}
      </Typography>
      {scores.map((score) => (
        <ScoreSheetRow key={score.id} score={score} current={current?.id === score.id ? current : null} />
      ))}
    </Box>
  );
}
