import { Alert, AlertTitle, Button } from "@mui/material";
import { useNotify, useTranslate } from "react-admin";

/** In place of what did not come: the network dropped, or a new release has replaced it. */
export function MissingPart() {
  const translate = useTranslate();
  const notify = useNotify();
  const reload = async () => {
    if (await isServerThere()) window.location.reload();
    else notify("errors.stillOffline", { type: "warning" });
  };
  return (
    <Alert
      severity="warning"
      sx={{ my: 2 }}
      action={
        <Button color="inherit" size="small" onClick={reload}>
          {translate("errors.reload")}
        </Button>
      }
    >
      <AlertTitle>{translate("errors.missingPart")}</AlertTitle>
      {translate("errors.missingPartReasons")}
    </Alert>
  );
}

/** Without a server a reload would show the browser's own error page in place of ours. */
const isServerThere = () =>
  fetch("/index.html", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
