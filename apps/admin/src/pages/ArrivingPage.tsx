import { Box, LinearProgress } from "@mui/material";
import { useTranslate } from "react-admin";
import { NounTitle } from "./NounTitle";

/** Keeps a page's place until it has come; on a good network it has come before anything is seen of this. */
export function ArrivingPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ minHeight: "calc(100dvh - 160px)" }}>
      <NounTitle />
      <LinearProgress
        aria-label={translate("ra.page.loading")}
        sx={{
          mt: 1,
          height: 3,
          borderRadius: 2,
          "@keyframes appear": { from: { opacity: 0 } },
          animation: "appear 200ms 300ms backwards",
        }}
      />
    </Box>
  );
}
