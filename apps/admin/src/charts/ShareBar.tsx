import { Box } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { printedAsSeen } from "./hatching";

export interface BarShare {
  key: string;
  points: string;
  /** A colour of the theme. */
  color: string;
  hatching?: string;
}

interface ShareBarProps {
  shares: readonly BarShare[];
  /** How long the bar is, in percent of the room there is. */
  length?: number;
  height?: number;
}

/** Shares of a whole side by side; the figures stand beside it in words. */
export function ShareBar({ shares, length = 100, height = 16 }: ShareBarProps) {
  return (
    <Box component="span" aria-hidden sx={{ display: "block", bgcolor: "action.hover", borderRadius: 0.75 }}>
      <Box
        component="span"
        sx={{
          display: "flex",
          height,
          gap: "2px",
          overflow: "hidden",
          borderRadius: 0.75,
          width: `max(${length}%, 4px)`,
        }}
      >
        {shares
          .filter(({ points }) => isPositive(points))
          .map(({ key, points, color, hatching }) => (
            <Box
              component="span"
              key={key}
              sx={{
                flexGrow: Number(points),
                flexBasis: 0,
                minWidth: 3,
                bgcolor: color,
                backgroundImage: hatching,
                ...printedAsSeen,
              }}
            />
          ))}
      </Box>
    </Box>
  );
}
