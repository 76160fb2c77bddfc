import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

interface Fact {
  label: string;
  value: ReactNode;
}

interface FactsProps {
  facts: readonly Fact[];
  /** Names above their values, where there is no room beside them. */
  stacked?: boolean;
}

/** Names and values of a record; what is not known is left out. */
export function Facts({ facts, stacked = false }: FactsProps) {
  const translate = useTranslate();
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: stacked ? "1fr" : { xs: "1fr", sm: "minmax(140px, max-content) 1fr" },
        columnGap: 2,
        rowGap: stacked ? 0 : { xs: 0, sm: 1 },
      }}
    >
      {known.map(({ label, value }) => (
        <Box key={label} sx={{ display: "contents" }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {translate(label)}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{
              m: 0,
              mb: stacked ? 1 : { xs: 1, sm: 0 },
              overflowWrap: "anywhere",
              whiteSpace: "pre-line",
            }}
          >
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
