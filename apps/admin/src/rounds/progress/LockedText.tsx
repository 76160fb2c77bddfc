import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import { Chip, Stack, Typography } from "@mui/material";
import type { ProgressRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateText } from "../../dates/DateText";
import { formatDate, formatDateTime } from "../../dates/formatDate";

/** When a sheet was locked; that it was reopened, and that it is late, is said beside. */
export function LockedText({
  row: { lockedAt, reopened, dueState, assessment },
}: {
  row: ProgressRowFragment;
}) {
  const translate = useTranslate();
  const until = assessment.reopenedUntil;
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: "center" }}>
      {lockedAt ? (
        <LockOutlined color="success" sx={{ fontSize: 18 }} />
      ) : (
        <LockOpenOutlined sx={{ fontSize: 18 }} />
      )}
      <Typography variant="body2" component="span" sx={{ whiteSpace: { md: "nowrap" } }}>
        {lockedAt ? (
          <DateText value={dayOf(lockedAt)} />
        ) : reopened && until ? (
          translate("roundWork.progress.reopened", { date: formatDate(until) })
        ) : (
          translate("roundWork.progress.notLocked")
        )}
      </Typography>
      {dueState === "OVERDUE" && (
        <Chip size="small" color="error" variant="outlined" label={translate("roundWork.progress.late")} />
      )}
    </Stack>
  );
}

/** The day in Vietnam on which something happened. */
const dayOf = (moment: string) => formatDateTime(moment).slice(0, 10);
