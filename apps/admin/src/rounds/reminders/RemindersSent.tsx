import { Alert, Box, Typography } from "@mui/material";
import type { SendRoundRemindersMutation } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";

type Sent = SendRoundRemindersMutation["sendReminders"]["reminders"];

/** What was sent, word for word. */
export function RemindersSent({ reminders }: { reminders: Sent }) {
  const translate = useTranslate();
  return (
    <>
      <Alert severity="success" role="status">
        {translate("roundWork.reminders.result", { smart_count: reminders.length })}
      </Alert>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: "none" }}>
        {reminders.map(({ id, message, assessment }) => (
          <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
            <Typography variant="subtitle2">{assessment.unit.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {message}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
