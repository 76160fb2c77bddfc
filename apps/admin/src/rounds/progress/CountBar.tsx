import { Box, Typography } from "@mui/material";

interface CountBarProps {
  done: number;
  all: number;
}

/** So many of so many, as a bar and in figures; only the figures are read out. */
export function CountBar({ done, all }: CountBarProps) {
  const share = all === 0 ? 0 : Math.min(1, done / all);
  const isWhole = all > 0 && done >= all;
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.75, minWidth: 84 }}>
      <Box
        aria-hidden
        sx={{
          flexGrow: 1,
          minWidth: 28,
          height: 8,
          borderRadius: 4,
          bgcolor: "action.selected",
          overflow: "hidden",
        }}
      >
        <Box
          sx={{
            width: `${share * 100}%`,
            height: "100%",
            bgcolor: isWhole ? "success.main" : "primary.main",
          }}
        />
      </Box>
      <Typography
        variant="body2"
        component="span"
        sx={{ whiteSpace: "nowrap", minWidth: 44, textAlign: "right" }}
      >
        {done}/{all}
      </Typography>
    </Box>
  );
}
