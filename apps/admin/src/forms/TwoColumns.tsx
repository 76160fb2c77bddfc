import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** Inputs side by side where there is room, one below the other on a phone. */
export function TwoColumns({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{ width: "100%", display: "grid", columnGap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}
    >
      {children}
    </Box>
  );
}
