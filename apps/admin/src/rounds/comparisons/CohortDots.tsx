import { Box } from "@mui/material";
import type { CohortLineFragment } from "@reform-ledger/api-types";
import { DotMark, type Mark } from "./DotMark";

/** Own, median and best on a line from 0 to 100 %; told apart by shape, and by the figures beside it. */
export function CohortDots({ line }: { line: CohortLineFragment }) {
  const marks: readonly (readonly [Mark, string | null])[] = [
    ["median", line.medianPercent],
    ["best", line.bestPercent],
    ["own", line.ownPercent],
  ];
  return (
    <Box aria-hidden sx={{ position: "relative", height: 20, mx: 1 }}>
      <Box
        sx={{
          position: "absolute",
          left: 0,
          right: 0,
          top: 8,
          height: 4,
          borderRadius: 2,
          bgcolor: "action.selected",
        }}
      />
      {marks.map(([mark, percent]) =>
        percent === null ? null : (
          <Box
            key={mark}
            sx={{
              position: "absolute",
              left: `${Math.max(0, Math.min(100, Number(percent)))}%`,
              top: 10,
              transform: "translate(-50%, -50%)",
              lineHeight: 0,
            }}
          >
            <DotMark mark={mark} />
          </Box>
        ),
      )}
    </Box>
  );
}
