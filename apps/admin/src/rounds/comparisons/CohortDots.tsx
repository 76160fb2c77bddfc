import { Box } from "@mui/material";
import type { CohortLineFragment } from "@reform-ledger/api-types";
import { placeOn } from "./cohortView";
import { DotMark, type Mark } from "./DotMark";

interface CohortDotsProps {
  line: CohortLineFragment;
  /** The percent at which the line begins. */
  floor: number;
}

/** Own, median and best on a line that ends at 100 %; told apart by shape, and by the figures beside it. */
export function CohortDots({ line, floor }: CohortDotsProps) {
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
              left: `${placeOn(floor, percent)}%`,
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
