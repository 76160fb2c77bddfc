import { LinearProgress, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

export function ProgressBar({ percentDone }: { percentDone: number }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ alignItems: "center", gap: 1, minWidth: 110 }}>
      <LinearProgress
        variant="determinate"
        value={percentDone}
        color={percentDone === 100 ? "success" : "primary"}
        aria-label={translate("resources.tasks.fields.percentDone")}
        sx={{ flexGrow: 1, height: 8, borderRadius: 4 }}
      />
      <Typography variant="body2" component="span" sx={{ minWidth: 38, textAlign: "right" }}>
        {percentDone}%
      </Typography>
    </Stack>
  );
}
