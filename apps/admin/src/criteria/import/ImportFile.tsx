import { LinearProgress, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { FileUpload } from "../../evidence/FileUpload";

interface ImportFileProps {
  isReading: boolean;
  onUploaded: (uploadId: string) => void;
}

/** Sends a spreadsheet at once when it is chosen. */
export function ImportFile({ isReading, onUploaded }: ImportFileProps) {
  const translate = useTranslate();
  const [isSent, setSent] = useState(false);
  const word = (key: string) => translate(`resources.criteriaSets.import.${key}`);
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {word("shapes")}
      </Typography>
      <FileUpload
        accept=".csv,.xlsx"
        label={word(isSent ? "chooseAgain" : "choose")}
        onUploaded={(uploadId) => {
          setSent(true);
          onUploaded(uploadId);
        }}
      >
        {isReading && <LinearProgress aria-label={word("reading")} />}
      </FileUpload>
    </>
  );
}
