import { Box, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  chips?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, chips, actions }: PageHeaderProps) {
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="h5" component="h1" sx={{ overflowWrap: "anywhere", minWidth: 0 }}>
        {title}
      </Typography>
      {chips}
      <Box sx={{ flexGrow: 1 }} />
      {actions}
    </Stack>
  );
}
