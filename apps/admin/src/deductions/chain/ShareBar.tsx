import { Box } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import { hatching, printedAsSeen } from "../../charts/hatching";

export interface Share {
  key: string;
  points: string;
  /** A place in the theme's palette, such as points.planned. */
  color: string;
  /** Degrees of its stripes, which tell it from its neighbours without any colour. */
  stripes?: number | undefined;
  isMarked?: boolean;
}

/** Parts of a whole as a bar; whatever it shows stands in words beside it. */
export function ShareBar({ shares, height = 20 }: { shares: readonly Share[]; height?: number }) {
  return (
    <Box aria-hidden sx={{ display: "flex", gap: "2px", height, borderRadius: 1, overflow: "hidden" }}>
      {shares
        .filter(({ points }) => isPositive(points))
        .map(({ key, points, color, stripes, isMarked }) => (
          <Box
            key={key}
            sx={{
              // Shares that add up to less than 1 would leave a part of the bar empty.
              flex: `${Number(points) * 1000} 0 6px`,
              minWidth: 6,
              bgcolor: color,
              boxSizing: "border-box",
              border: isMarked ? 3 : 0,
              borderColor: "text.primary",
              ...(stripes !== undefined && { backgroundImage: hatching(stripes) }),
              ...printedAsSeen,
            }}
          />
        ))}
    </Box>
  );
}
