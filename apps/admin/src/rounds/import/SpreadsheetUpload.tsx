import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useResumableUpload } from "../../evidence/useResumableUpload";

/** Sends a table, in pieces that survive a dropped network, and tells its number. */
export function SpreadsheetUpload({ onUploaded }: { onUploaded: (uploadId: string) => void }) {
  const translate = useTranslate();
  const [name, setName] = useState("");
  const { state, start, resume } = useResumableUpload((uploadId, fileName) => {
    setName(fileName);
    onUploaded(uploadId);
  });
  return (
    <Box sx={{ my: 1 }}>
      <Button component="label" variant="outlined" startIcon={<UploadFileOutlined />}>
        {translate("resources.evidence.actions.chooseFile")}
        <input
          hidden
          type="file"
          accept=".xlsx,.csv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) start(file);
            event.target.value = "";
          }}
        />
      </Button>
      <Box aria-live="polite" sx={{ mt: 1 }}>
        {state.step === "uploading" && (
          <LinearProgress
            variant="determinate"
            value={state.percent}
            aria-label={translate("resources.evidence.explanations.uploading", { percent: state.percent })}
          />
        )}
        {state.step === "interrupted" && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" size="small" onClick={resume}>
                {translate("resources.evidence.actions.retry")}
              </Button>
            }
          >
            {translate("resources.evidence.explanations.interrupted")}
          </Alert>
        )}
        {state.step === "refused" && <Alert severity="error">{state.message}</Alert>}
        {state.step === "done" && <Typography variant="body2">{name}</Typography>}
      </Box>
    </Box>
  );
}
