import { Box, Typography } from "@mui/material";
import { markFragment } from "./markFragment";

/** The decision's own words, with what was not understood marked in them. */
export function OriginalText({ text, fragment = null }: { text: string; fragment?: string | null }) {
  const parts = markFragment(text, fragment);
  return (
    <Typography
      variant="body2"
      component="blockquote"
      sx={{
        m: 0,
        pl: 1.5,
        borderLeft: 3,
        borderColor: "divider",
        whiteSpace: "pre-line",
        overflowWrap: "anywhere",
      }}
    >
      {parts ? (
        <>
          {parts[0]}
          <Box
            component="mark"
            sx={{ bgcolor: "warning.main", color: "warning.contrastText", borderRadius: 0.5, px: 0.25 }}
          >
            {parts[1]}
          </Box>
          {parts[2]}
        </>
      ) : (
        text
      )}
    </Typography>
  );
}
