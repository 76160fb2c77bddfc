import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import { Alert, Box, Button, Card, Stack, Typography } from "@mui/material";
import type { OpenSheetsQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { formatDate } from "../dates/formatDate";
import { sheetPath } from "../rounds/sheetPath";
import { RoundDeadline } from "./RoundDeadline";
import { openSheetsQuery } from "./roundWork.operations";

type Sheet = OpenSheetsQuery["assessments"]["nodes"][number];

/** Self-assessments that wait for the person's unit: to be filled in, to be locked, or to be explained. */
export function OpenSheets({ unitIds }: { unitIds: readonly string[] }) {
  const { data } = useLedgerQuery(openSheetsQuery, { unitIds: [...unitIds] });
  const waiting = (data?.assessments.nodes ?? []).filter(
    ({ viewerCan }) => viewerCan.includes("scores.selfAssess") || viewerCan.includes("explanations.answer"),
  );
  return waiting.map((sheet) => <OpenSheet key={sheet.id} sheet={sheet} />);
}

function OpenSheet({ sheet }: { sheet: Sheet }) {
  const translate = useTranslate();
  const { unit, round, missing, openQuestions, viewerCan, reopenedUntil, reopenReason } = sheet;
  const word = (name: string, values?: object) => translate(`home.sheets.${name}`, values);
  const isSelf = viewerCan.includes("scores.selfAssess");
  if (!isSelf && openQuestions === 0) return null;
  const [reminder] = sheet.reminders.nodes;
  const isReopened = isSelf && sheet.lockedAt === null && reopenedUntil !== null;
  return (
    <Card component="section" aria-label={word("title")} sx={{ p: 2 }}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, alignItems: { sm: "center" } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h6" component="h2">
            {word(isSelf ? "title" : "questions")}
          </Typography>
          <Typography variant="body2">
            {unit.name} · {round.name}
          </Typography>
          <RoundDeadline round={round} />
          {isReopened && (
            <Typography variant="body2" color="warning">
              {word("reopened", { date: formatDate(reopenedUntil), reason: reopenReason ?? "" })}
            </Typography>
          )}
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {isSelf &&
              (missing.length > 0 ? word("missing", { smart_count: missing.length }) : word("complete"))}
            {openQuestions > 0 && ` ${word("open", { smart_count: openQuestions })}`}
          </Typography>
        </Box>
        <Button
          component={Link}
          to={sheetPath(sheet.id)}
          variant="contained"
          size="large"
          startIcon={<EditNoteOutlined />}
        >
          {word("continue")}
        </Button>
      </Stack>
      {reminder && (
        <Alert severity="warning" sx={{ mt: 1.5, py: 0 }}>
          {reminder.message}
        </Alert>
      )}
    </Card>
  );
}
