import { Typography } from "@mui/material";
import type { ReactNode } from "react";

/** What a row says, read out when it appears. */
export function Said({ children, isWarning = false }: { children: ReactNode; isWarning?: boolean }) {
  return (
    <Typography variant="body2" component="span" role="alert" color={isWarning ? "warning" : "error"}>
      {children}
    </Typography>
  );
}
