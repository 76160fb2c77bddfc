import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";

export function RetiredChip({ active }: { active: boolean }) {
  const translate = useTranslate();
  if (active) return null;
  return <Chip size="small" variant="outlined" label={translate("resources.templates.retired")} />;
}
