import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { type ReactNode, useRef } from "react";
import { useTranslate } from "react-admin";
import { useResumableUpload } from "./useResumableUpload";

interface FileUploadProps {
  /** The extensions that the API takes, as the browser's file dialog wants them. */
  accept: string;
  label?: string;
  /** The name of a file that was sent before. */
  sent?: string | undefined;
  onUploaded: (uploadId: string, fileName: string) => void;
  children?: ReactNode;
}

/** Chooses a file and sends it at once, in pieces that survive a dropped network. */
export function FileUpload({ accept, label, sent, onUploaded, children }: FileUploadProps) {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  const { state, start, resume } = useResumableUpload(onUploaded);
  const name = state.step === "done" ? state.fileName : sent;
  return (
    <Box sx={{ my: 1 }}>
      {/* A button of its own: a label around the input cannot be pressed from the keyboard. */}
      <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => picker.current?.click()}>
        {label ?? translate("resources.evidence.actions.chooseFile")}
      </Button>
      <input
        ref={picker}
        hidden
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void start(file);
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
        {state.step !== "uploading" && name && (
          <Typography variant="body2">
            {name} · {translate("resources.evidence.explanations.uploaded")}
          </Typography>
        )}
        {children}
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
