import CheckCircle from "@mui/icons-material/CheckCircle";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import { Box, ButtonBase, Popover, Stack, Typography } from "@mui/material";
import type { TaskPeriodCellFragment } from "@reform-ledger/api-types";
import type { PeriodState } from "@reform-ledger/domain";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDate, formatDateTime } from "../../dates/formatDate";

const icons: Record<PeriodState, ReactElement> = {
  REPORTED: <CheckCircle fontSize="small" color="success" />,
  OPEN: <PendingOutlined fontSize="small" color="primary" />,
  MISSED: <ErrorOutlined fontSize="small" color="error" />,
  AHEAD: <RadioButtonUnchecked fontSize="small" color="disabled" />,
};

const borders: Record<PeriodState, string> = {
  REPORTED: "success.main",
  OPEN: "primary.main",
  MISSED: "error.main",
  AHEAD: "divider",
};

interface PeriodCellProps {
  period: TaskPeriodCellFragment;
  /** Its report comes next. */
  isAsked: boolean;
}

export function PeriodCell({ period, isAsked }: PeriodCellProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { update } = period;
  return (
    <Box component="li" {...(isAsked && { "aria-current": "date" as const })} sx={{ flex: "0 0 auto" }}>
      {update ? (
        <ButtonBase
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-haspopup="dialog"
          sx={{ borderRadius: 1, textAlign: "left" }}
        >
          <CellFace period={period} isAsked={isAsked} />
        </ButtonBase>
      ) : (
        <CellFace period={period} isAsked={isAsked} />
      )}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
      >
        {update && <PeriodReport update={update} />}
      </Popover>
    </Box>
  );
}

function CellFace({ period: { label, state, endsOn }, isAsked }: PeriodCellProps) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{
        display: "block",
        minWidth: 112,
        minHeight: 64,
        px: 1.25,
        py: 1,
        borderRadius: 1,
        border: 1,
        borderTop: 4,
        borderColor: borders[state],
        bgcolor: isAsked ? "action.selected" : "transparent",
      }}
    >
      <Typography variant="subtitle2" component="span" sx={{ display: "block", whiteSpace: "nowrap" }}>
        {label}
      </Typography>
      <Stack component="span" direction="row" sx={{ gap: 0.5, alignItems: "center" }}>
        {icons[state]}
        <Typography variant="body2" component="span" sx={{ whiteSpace: "nowrap" }}>
          {translate(`taskPage.periods.state.${state}`)}
        </Typography>
      </Stack>
      {isAsked && (
        <Typography variant="caption" component="span" color="textSecondary">
          {translate("taskPage.periods.by", { date: formatDate(endsOn) })}
        </Typography>
      )}
    </Box>
  );
}

function PeriodReport({ update }: { update: NonNullable<TaskPeriodCellFragment["update"]> }) {
  return (
    <Box sx={{ p: 2, maxWidth: 320 }}>
      <Typography variant="body2" color="textSecondary">
        {[formatDateTime(update.createdAt), update.author?.name, `${update.percentDone}%`]
          .filter(Boolean)
          .join(" · ")}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {update.note}
      </Typography>
    </Box>
  );
}
