import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import { Stack, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateText } from "../../dates/DateText";

interface DeadlineTextProps {
  deadline: RoundRowFragment["deadlines"][number];
  /** The round is in the phase: what is left of it matters. */
  isPressing?: boolean;
  /** The phase is over; whether it ended in time no longer matters. */
  isOver?: boolean;
  /** Beside other words rather than beneath the name of a step. */
  isInline?: boolean;
}

export function DeadlineText({
  deadline,
  isPressing = false,
  isOver = false,
  isInline = false,
}: DeadlineTextProps) {
  const translate = useTranslate();
  const { dueOn, daysLeft, state } = deadline;
  const isLate = state === "PAST" && !isOver;
  return (
    <Stack
      direction="row"
      component="span"
      sx={{ gap: 0.5, alignItems: "center", flexWrap: "wrap", pl: isInline ? 0 : { xs: 3.25, md: 0 } }}
    >
      {isLate && <ErrorOutlined color="error" sx={{ fontSize: 16 }} />}
      <Typography
        variant="caption"
        component="span"
        color={isLate ? "error" : "textSecondary"}
        sx={{ fontWeight: isLate ? 700 : 400 }}
      >
        <DateText value={dueOn} />
        {!isOver &&
          (isPressing || isLate) &&
          ` · ${translate(`roundPage.steps.${state}`, { days: Math.abs(daysLeft) })}`}
      </Typography>
    </Stack>
  );
}
