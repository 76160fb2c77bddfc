import { Alert, Box, Stack, Typography } from "@mui/material";
import type { RuleReadingOfQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { OriginalText } from "./OriginalText";

export type Reading = Pick<RuleReadingOfQuery["ruleReading"], "described" | "notes" | "declined">;

/** The decision's words beside what the reader made of them, or why it made nothing. */
export function ReadingView({ text, reading }: { text: string; reading: Reading }) {
  const translate = useTranslate();
  const { described, notes, declined } = reading;
  return (
    <Stack sx={{ gap: 1 }}>
      <OriginalText text={text} fragment={declined?.fragment ?? null} />
      {described && <Understood words={described} />}
      {!described && !declined && (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.criteria.rules.notRead")}
        </Typography>
      )}
      {notes.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ py: 0 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate("resources.criteria.rules.lookAt")}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </Box>
        </Alert>
      )}
      {declined && (
        <Alert severity="info" variant="outlined" sx={{ py: 0 }}>
          {translate("resources.criteria.rules.declined", { reason: declined.message })}
        </Alert>
      )}
    </Stack>
  );
}

/** A typed rule in words that are made from it, so that they can be laid beside the decision's. */
export function Understood({
  words,
  label = "understood",
}: {
  words: string;
  label?: "understood" | "inUse";
}) {
  const translate = useTranslate();
  return (
    <Typography
      variant="body2"
      sx={{
        pl: 1.5,
        borderLeft: 3,
        borderColor: "success.main",
        whiteSpace: "pre-line",
        overflowWrap: "anywhere",
      }}
    >
      <b>{translate(`resources.criteria.rules.${label}`)}</b> {words}
    </Typography>
  );
}
