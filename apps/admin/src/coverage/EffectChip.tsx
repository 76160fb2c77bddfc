import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import { effectOf } from "./effectOf";

interface EffectChipProps {
  returnRate: string | null;
  /** Whether the rate is that of verified tasks, which tells of the fixes; else it tells of the points. */
  isOfFixes: boolean;
}

/** What a return rate means, in words. */
export function EffectChip({ returnRate, isOfFixes }: EffectChipProps) {
  const translate = useTranslate();
  const effect = effectOf(returnRate);
  if (effect === "UNKNOWN") return null;
  const works = effect === "WORKS";
  return (
    <Chip
      size="small"
      variant="outlined"
      color={works ? "success" : "error"}
      icon={works ? <CheckCircleOutlined /> : <ErrorOutlineOutlined />}
      label={translate(`resources.balances.${isOfFixes ? "fixes" : "returns"}.${effect}`)}
    />
  );
}
