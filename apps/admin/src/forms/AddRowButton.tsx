import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { useSimpleFormIterator, useTranslate } from "react-admin";

/** Adds a row to a form's list, and says so: react-admin's own is a plus without a word. */
export function AddRowButton({ label = "ra.action.add" }: { label?: string }) {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddOutlined />} onClick={() => add()}>
      {translate(label)}
    </Button>
  );
}
