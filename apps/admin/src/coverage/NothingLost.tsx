import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";

/** What to do where there is nothing to see; without a name, that nothing was lost. */
export function NothingLost({ name = "empty" }: { name?: string }) {
  const translate = useTranslate();
  return <Alert severity="info">{translate(`resources.coverage.${name}`)}</Alert>;
}
