import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values of a record; what is not known is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const translate = useTranslate();
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: { xs: "1fr", sm: "minmax(140px, max-content) 1fr" },
        columnGap: 2,
        rowGap: { xs: 0, sm: 1 },
      }}
    >
      {known.map(({ label, value }) => (
        <Box key={label} sx={{ display: "contents" }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(label)}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: "anywhere", whiteSpace: "pre-line" }}
          >
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
