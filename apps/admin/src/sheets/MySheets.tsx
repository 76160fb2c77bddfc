import { Chip, Stack, Typography } from "@mui/material";
import type { MySheetsQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { formatDate } from "../dates/formatDate";
import { Section } from "../records/Section";
import { RoundStatusChip } from "../rounds/RoundStatusChip";
import { useViewer } from "../viewer/useViewer";
import { mySheets } from "./mySheets.operations";
import { SheetButton } from "./SheetButton";

type OpenAssessment = MySheetsQuery["sheets"]["nodes"][number];

/** The sheets of the viewer's own units in rounds that are under way. */
export function MySheets() {
  const translate = useTranslate();
  const own = (useViewer()?.memberships ?? []).filter(
    ({ role }) => role === "UNIT_HEAD" || role === "UNIT_OFFICER",
  );
  const unitIds = own.map(({ unit }) => unit.id);
  const { data } = useLedgerQuery(mySheets, { unitIds }, unitIds.length > 0);
  const sheets = data?.sheets.nodes ?? [];
  if (sheets.length === 0) return null;
  return (
    <Section title={translate("sheet.mine.title")}>
      <Stack sx={{ gap: 2 }}>
        {sheets.map((assessment) => (
          <MySheet key={assessment.id} assessment={assessment} />
        ))}
      </Stack>
    </Section>
  );
}

function MySheet({ assessment }: { assessment: OpenAssessment }) {
  const translate = useTranslate();
  const { round, unit, lockedAt, openQuestions } = assessment;
  const deadline = round.deadlines.find(({ phase }) => phase === round.status);
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Stack sx={{ flex: "1 1 260px", minWidth: 0 }}>
        <Typography variant="subtitle1">{unit.name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {round.name}
        </Typography>
      </Stack>
      <RoundStatusChip status={round.status} />
      {lockedAt && (
        <Chip size="small" color="success" variant="outlined" label={translate("sheet.mine.locked")} />
      )}
      {openQuestions > 0 && (
        <Chip
          size="small"
          color="warning"
          label={translate("sheet.mine.questions", { smart_count: openQuestions, count: openQuestions })}
        />
      )}
      {deadline && (
        <Typography variant="body2" color={deadline.daysLeft < 0 ? "error" : "textSecondary"}>
          {translate("sheet.mine.due", { dueOn: formatDate(deadline.dueOn) })}
        </Typography>
      )}
      <SheetButton assessment={assessment} variant="contained" />
    </Stack>
  );
}
