import GridOnOutlined from "@mui/icons-material/GridOnOutlined";
import { Button, type ButtonProps } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { sheetPath } from "../rounds/sheetPath";

interface SheetButtonProps {
  assessment: { id: string };
  variant?: ButtonProps["variant"];
}

/** The way to an assessment's score sheet. */
export function SheetButton({ assessment, variant = "outlined" }: SheetButtonProps) {
  const translate = useTranslate();
  return (
    <Button component={Link} variant={variant} startIcon={<GridOnOutlined />} to={sheetPath(assessment.id)}>
      {translate("sheet.open")}
    </Button>
  );
}
