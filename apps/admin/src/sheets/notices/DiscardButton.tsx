import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSheet } from "../SheetContext";

interface DiscardButtonProps {
  rowId: string;
  onDone: () => void;
}

/** Gives up what is typed and not saved. */
export function DiscardButton({ rowId, onDone }: DiscardButtonProps) {
  const translate = useTranslate();
  const { store } = useSheet();
  return (
    <Button
      size="small"
      color="inherit"
      onClick={() => {
        store.discard(rowId);
        onDone();
      }}
    >
      {translate("sheet.discard")}
    </Button>
  );
}
