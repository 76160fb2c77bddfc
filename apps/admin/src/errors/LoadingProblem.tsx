import { Alert, AlertTitle, Button } from "@mui/material";
import { useTranslate } from "react-admin";

interface LoadingProblemProps {
  error: Error;
  onRetry: () => void;
}

export function LoadingProblem({ error, onRetry }: LoadingProblemProps) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {translate("errors.retry")}
        </Button>
      }
    >
      <AlertTitle>{translate("errors.title")}</AlertTitle>
      {error.message}
    </Alert>
  );
}
