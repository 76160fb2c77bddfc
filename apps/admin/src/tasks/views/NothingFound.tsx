import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

export function NothingFound() {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 6, px: 2, textAlign: "center" }}>
      <Typography color="textSecondary">{translate("taskViews.nothing")}</Typography>
    </Box>
  );
}
