import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { useRef } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useResumableUpload } from "./useResumableUpload";

/** The kinds of files that the API takes as evidence. */
const accepted = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv";

/** Chooses a file and sends it at once; the form then carries the number of the upload. */
export function UploadInput() {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext();
  const picker = useRef<HTMLInputElement>(null);
  const fileName = useWatch({ name: "fileName" });
  const { state, start, resume } = useResumableUpload((uploadId, name) => {
    setValue("uploadId", uploadId, { shouldDirty: true, shouldValidate: true });
    setValue("fileName", name, { shouldDirty: true });
    if (!getValues("title")) setValue("title", name.replace(/\.[^.]+$/, ""), { shouldDirty: true });
  });
  return (
    <Box sx={{ my: 1 }}>
      {/* A button of its own: a label around the input cannot be pressed from the keyboard. */}
      <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => picker.current?.click()}>
        {translate("resources.evidence.actions.chooseFile")}
      </Button>
      <input
        ref={picker}
        hidden
        type="file"
        accept={accepted}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) start(file);
        }}
      />
      <Box aria-live="polite" sx={{ mt: 1 }}>
        {state.step === "uploading" && <UploadProgress percent={state.percent} />}
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
        {state.step !== "uploading" && fileName && (
          <Typography variant="body2">
            {fileName} · {translate("resources.evidence.explanations.uploaded")}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

function UploadProgress({ percent }: { percent: number }) {
  const translate = useTranslate();
  const label = translate("resources.evidence.explanations.uploading", { percent });
  return (
    <>
      <Typography variant="body2">{label}</Typography>
      <LinearProgress variant="determinate" value={percent} aria-label={label} />
    </>
  );
}
