import EditOutlined from "@mui/icons-material/EditOutlined";
import { Button } from "@mui/material";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";

interface EditRecordButtonProps {
  resource: string;
  record: { id: string };
  label?: string;
}

/** The way to a record's form; with its word on a phone too, where react-admin's own is a bare pencil. */
export function EditRecordButton({ resource, record, label = "ra.action.edit" }: EditRecordButtonProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: "edit", id: record.id })}
      startIcon={<EditOutlined />}
    >
      {translate(label)}
    </Button>
  );
}
