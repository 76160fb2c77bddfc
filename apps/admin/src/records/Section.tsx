import { Box, Card, Stack, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

interface SectionProps {
  title: string;
  action?: ReactNode;
  /** Without the card's own padding, for tables and lists. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, action, flush = false, children }: SectionProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ minWidth: 0, height: "fit-content" }}>
      <Stack
        direction="row"
        sx={{
          px: 2,
          pt: 1.5,
          pb: 1,
          gap: 1,
          alignItems: "center",
          justifyContent: "space-between",
          flexWrap: "wrap",
        }}
      >
        <Typography id={id} variant="h6" component="h2">
          {title}
        </Typography>
        {action}
      </Stack>
      <Box sx={flush ? { pb: 1 } : { px: 2, pb: 2 }}>{children}</Box>
    </Card>
  );
}
