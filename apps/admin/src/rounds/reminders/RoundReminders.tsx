import { Alert, Box, Skeleton, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { isWorkingPhase } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { DateTimeText } from "../../dates/DateText";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { Section } from "../../records/Section";
import { RemindButton } from "./RemindButton";
import { roundMissing } from "./reminder.operations";

/** The reminders that units got, the latest first, with a way to send more. */
export function RoundReminders({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(roundMissing, { id: round.id });
  const found = data?.round && "progress" in data.round ? data.round : null;
  const sent = (found?.progress ?? [])
    .flatMap(({ assessment }) => assessment.reminders.nodes.map((reminder) => ({ ...reminder, assessment })))
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  if (error) return <LoadingProblem error={error} onRetry={refetch} />;
  return (
    <Section title={translate("roundWork.reminders.history")} action={<RemindButton round={round} />}>
      {!isWorkingPhase(round.status) && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("roundWork.reminders.closed")}
        </Alert>
      )}
      {!found && <Skeleton variant="rounded" height={120} />}
      {found && sent.length === 0 && (
        <Typography color="textSecondary">{translate("roundWork.reminders.never")}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {sent.map(({ id, message, phase, createdAt, sentBy, assessment }) => (
          <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
            <Typography variant="subtitle2">{assessment.unit.name}</Typography>
            <Typography variant="body2">{message}</Typography>
            <Typography variant="caption" color="textSecondary">
              <DateTimeText value={createdAt} /> · {translate(`resources.rounds.status.${phase}`)}
              {sentBy && ` · ${sentBy.name}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
