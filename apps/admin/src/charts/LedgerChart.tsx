import { Box, Skeleton } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReactNode } from "react";
import { partsOf } from "../pages/partsOf";
import type { EChartProps } from "./EChart";

const part = partsOf(() => import("./EChart"));
const EChart = part("EChart", ({ height }) => <Skeleton variant="rounded" height={height} />);

interface LedgerChartProps extends EChartProps {
  /** The same figures as a table, for those who do not see the picture. */
  table: ReactNode;
}

/** A picture of figures; the library that draws it is fetched when the first picture is shown. */
export function LedgerChart({ table, ...chart }: LedgerChartProps) {
  return (
    <Box component="figure" sx={{ m: 0, position: "relative" }}>
      <EChart {...chart} />
      <Box component="figcaption" sx={visuallyHidden}>
        {table}
      </Box>
    </Box>
  );
}
