import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface BeforeAfterProps {
  label: string;
  before: ReactNode;
  after: ReactNode;
  isChanged: boolean;
}

/** A figure as it is and as it would be; one figure where nothing changes. */
export function BeforeAfter({ label, before, after, isChanged }: BeforeAfterProps) {
  return (
    <div>
      <Typography component="dt" variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        {isChanged && (
          <Typography component="span" variant="body2" color="textSecondary">
            {before} →{" "}
          </Typography>
        )}
        <Typography component="span" variant="subtitle1" color={isChanged ? "success" : "textPrimary"}>
          {after}
        </Typography>
      </Box>
    </div>
  );
}
