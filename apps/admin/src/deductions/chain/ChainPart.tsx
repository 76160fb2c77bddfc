import { Box } from "@mui/material";
import type { ReactNode } from "react";
import type { ChainLinkName } from "./chainLinks";
import { linkId } from "./showLink";

interface ChainPartProps {
  name: ChainLinkName;
  isWide?: boolean;
  children: ReactNode;
}

/** One link of the chain as a part of the page that the picture above leads to. */
export function ChainPart({ name, isWide = false, children }: ChainPartProps) {
  return (
    <Box
      id={linkId(name)}
      tabIndex={-1}
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        minWidth: 0,
        outline: "none",
        scrollMarginTop: 72,
        gridTemplateColumns: {
          xs: "minmax(0, 1fr)",
          md: isWide ? "minmax(0, 1fr)" : "minmax(0, 1fr) minmax(0, 1fr)",
        },
      }}
    >
      {children}
    </Box>
  );
}
