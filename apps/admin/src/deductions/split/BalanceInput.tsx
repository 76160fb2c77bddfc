import { Alert } from "@mui/material";
import { useLocaleState, useTranslate } from "react-admin";
import { useController } from "react-hook-form";
import { formatDecimal } from "../../points/formatPoints";
import type { SplitBalance } from "./splitBalance";

/** Says what is left to divide, and keeps the form from being sent until it is 0. */
export function BalanceInput({ balance: { left, state } }: { balance: SplitBalance }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const words = translate(`deductionPage.split.${state}`, {
    points: formatDecimal(left.replace("-", ""), locale, 2),
  });
  const { fieldState } = useController({
    name: "balance",
    defaultValue: "",
    rules: { validate: () => state === "balanced" || words },
  });
  const severity = state === "balanced" ? "success" : fieldState.error ? "error" : "warning";
  return (
    <Alert severity={severity} aria-live="polite" sx={{ position: "sticky", bottom: 0, zIndex: 1 }}>
      {words}
    </Alert>
  );
}
