import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Button } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ImportResultsDialog } from "./ImportResultsDialog";

/** Enters the results of a past round from the table in which they were published. */
export function ImportResultsButton({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => setOpen(true)}>
        {translate("roundWork.import.open")}
      </Button>
      {isOpen && <ImportResultsDialog round={round} onClose={() => setOpen(false)} />}
    </>
  );
}
