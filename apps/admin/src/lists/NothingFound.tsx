import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

/** Records there are, but none that the filter lets through. */
export function NothingFound() {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 4, textAlign: "center" }}>
      <Typography color="textSecondary">{translate("lists.emptyFiltered")}</Typography>
    </Box>
  );
}
