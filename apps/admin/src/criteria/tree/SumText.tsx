import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import { Stack, Typography } from "@mui/material";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import type { SumFigure } from "./criteriaTree";

/** What lies beneath, added up, against the max: green when they agree, red when not. */
export function SumText({ figure, label }: { figure: SumFigure; label: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { sum, max, fits } = figure;
  const Icon = fits ? CheckCircleOutlined : ErrorOutlineOutlined;
  const text = translate(label, { sum: formatDecimal(sum, locale), max: formatDecimal(max, locale) });
  return (
    <Stack
      direction="row"
      sx={{ gap: 0.5, alignItems: "center", color: fits ? "success.main" : "error.main" }}
    >
      <Icon
        sx={{ fontSize: 18 }}
        titleAccess={translate(`resources.criteria.tree.${fits ? "sumFits" : "sumOff"}`)}
      />
      <Typography variant="body2" component="span" sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
        {text}
      </Typography>
    </Stack>
  );
}
