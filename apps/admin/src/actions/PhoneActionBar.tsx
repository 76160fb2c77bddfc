import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** Acts of a page within a thumb's reach: above the bottom navigation, whatever part of the page is in view. */
export function PhoneActionBar({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        position: "fixed",
        left: 0,
        right: 0,
        bottom: "calc(64px + env(safe-area-inset-bottom))",
        zIndex: (theme) => theme.zIndex.appBar - 1,
        bgcolor: "background.paper",
        borderTop: 1,
        borderColor: "divider",
        px: 1.5,
        py: 1,
        display: "flex",
        gap: 1,
      }}
    >
      {children}
    </Box>
  );
}

/** At the end of a page with such a bar, so that the bar covers nothing of it. */
export function PhoneActionSpace({ height = 80 }: { height?: number }) {
  return <Box aria-hidden sx={{ height, display: { sm: "none" } }} />;
}
