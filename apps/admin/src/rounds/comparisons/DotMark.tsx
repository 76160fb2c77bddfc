import { Box } from "@mui/material";

export type Mark = "own" | "median" | "best";

const shapes = {
  own: { width: 12, height: 12, borderRadius: "50%", bgcolor: "primary.main" },
  median: { width: 3, height: 16, bgcolor: "text.primary" },
  best: {
    width: 10,
    height: 10,
    transform: "rotate(45deg)",
    border: 2,
    borderColor: "success.main",
    bgcolor: "background.paper",
  },
} as const;

/** A filled circle is the unit's own, an upright bar the median, an empty diamond the best. */
export function DotMark({ mark }: { mark: Mark }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ display: "inline-block", verticalAlign: "middle", ...shapes[mark] }}
    />
  );
}
