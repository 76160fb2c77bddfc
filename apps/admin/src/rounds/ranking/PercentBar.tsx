import { Box } from "@mui/material";
import { PercentText } from "../../points/PointsText";

/** A percent as a bar with its figure. */
export function PercentBar({ percent }: { percent: string | null }) {
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <Box
        aria-hidden
        sx={{
          flexGrow: 1,
          minWidth: 40,
          height: 10,
          borderRadius: 1,
          bgcolor: "action.selected",
          overflow: "hidden",
        }}
      >
        <Box
          sx={{
            width: `${Math.max(0, Math.min(100, Number(percent ?? 0)))}%`,
            height: "100%",
            bgcolor: "points.earned",
          }}
        />
      </Box>
      <PercentText percent={percent} />
    </Box>
  );
}
