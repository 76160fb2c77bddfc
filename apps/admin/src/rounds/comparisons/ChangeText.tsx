import { Typography } from "@mui/material";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { changeTone } from "./yearsView";

/** Percentage points gained or lost, with their sign. */
export function ChangeText({ change }: { change: string | null }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (change === null) return <span>–</span>;
  const sign = Number(change) > 0 ? "▲ +" : Number(change) < 0 ? "▼ −" : "";
  return (
    <Typography variant="body2" component="span" color={changeTone(change)} sx={{ whiteSpace: "nowrap" }}>
      {sign}
      {formatDecimal(change.replace("-", ""), locale, 2)} {translate("results.years.points")}
    </Typography>
  );
}
