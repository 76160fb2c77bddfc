import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Alert, Button, LinearProgress, Stack, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useResumableUpload } from "../../evidence/useResumableUpload";

interface ImportFileProps {
  isReading: boolean;
  onUploaded: (uploadId: string) => void;
}

/** Sends a spreadsheet at once when it is chosen. */
export function ImportFile({ isReading, onUploaded }: ImportFileProps) {
  const translate = useTranslate();
  const id = useId();
  const { state, start, resume } = useResumableUpload(onUploaded);
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  const upload = (key: string, values = {}) => translate(`resources.evidence.explanations.${key}`, values);
  return (
    <Stack sx={{ gap: 1.5, alignItems: "flex-start" }}>
      <Typography id={id} variant="body2" color="textSecondary">
        {word("shapes")}
      </Typography>
      <Button component="label" variant="contained" startIcon={<UploadFileOutlined />}>
        {word(state.step === "done" ? "chooseAgain" : "choose")}
        <input
          hidden
          type="file"
          accept=".csv,.xlsx"
          aria-describedby={id}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void start(file);
          }}
        />
      </Button>
      <Stack aria-live="polite" sx={{ gap: 1, width: "100%" }}>
        {state.step === "uploading" && (
          <LinearProgress
            variant="determinate"
            value={state.percent}
            aria-label={upload("uploading", { percent: state.percent })}
          />
        )}
        {isReading && <LinearProgress aria-label={word("reading")} />}
        {state.step === "interrupted" && (
          <Alert severity="warning" action={<Button onClick={resume}>{translate("errors.retry")}</Button>}>
            {upload("interrupted")}
          </Alert>
        )}
        {state.step === "refused" && <Alert severity="error">{state.message}</Alert>}
        {state.step === "done" && <Typography variant="body2">{state.fileName}</Typography>}
      </Stack>
    </Stack>
  );
}
