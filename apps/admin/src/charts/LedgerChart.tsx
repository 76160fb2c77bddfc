import { Box, Skeleton } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { lazy, type ReactNode, Suspense } from "react";
import type { EChartProps } from "./EChart";

const EChart = lazy(() => import("./EChart"));

interface LedgerChartProps extends EChartProps {
  /** The same figures as a table, for those who do not see the picture. */
  table: ReactNode;
}

/** A picture of figures; the library that draws it is fetched when the first picture is shown. */
export function LedgerChart({ table, ...chart }: LedgerChartProps) {
  return (
    <Box component="figure" sx={{ m: 0, position: "relative" }}>
      <Suspense fallback={<Skeleton variant="rounded" height={chart.height} />}>
        <EChart {...chart} />
      </Suspense>
      <Box component="figcaption" sx={visuallyHidden}>
        {table}
      </Box>
    </Box>
  );
}
