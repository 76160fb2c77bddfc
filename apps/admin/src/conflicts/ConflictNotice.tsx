import { Alert, AlertTitle, Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useStateLines } from "./useStateLines";

interface ConflictNoticeProps {
  resource: string;
  current: Record<string, unknown>;
}

/** Somebody else was faster: shows how the record stands now; what was typed stays in the form below. */
export function ConflictNotice({ resource, current }: ConflictNoticeProps) {
  const translate = useTranslate();
  const lines = useStateLines(resource, current);
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
      <AlertTitle>{translate("conflicts.title")}</AlertTitle>
      <Typography variant="body2">{translate("conflicts.explanation")}</Typography>
      {lines.length > 0 && (
        <Box component="dl" sx={{ display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 2, my: 1 }}>
          {lines.map(({ key, label, text }) => (
            <Box key={key} sx={{ display: "contents" }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {label}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: "anywhere" }}>
                {text}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Alert>
  );
}
