import LockOutlined from "@mui/icons-material/LockOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useSheet } from "../SheetContext";
import type { SheetData } from "../sheetData";
import { LockDialog } from "./LockDialog";

interface LockButtonProps {
  data: SheetData;
  onGoTo: (criterionId: string) => void;
}

/** The head of the unit closes the self-assessment. */
export function LockButton({ data, onGoTo }: LockButtonProps) {
  const translate = useTranslate();
  const { isPast } = useSheet();
  const [isOpen, setOpen] = useState(false);
  if (isPast || !data.head.viewerCan.includes("assessments.lock")) return null;
  return (
    <>
      <Button size="small" variant="contained" startIcon={<LockOutlined />} onClick={() => setOpen(true)}>
        {translate("sheet.lock.button")}
      </Button>
      {isOpen && (
        <LockDialog
          data={data}
          onClose={() => setOpen(false)}
          onGoTo={(criterionId) => {
            setOpen(false);
            onGoTo(criterionId);
          }}
        />
      )}
    </>
  );
}
