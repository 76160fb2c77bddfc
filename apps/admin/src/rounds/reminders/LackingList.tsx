import { Box, Chip, Stack, Typography } from "@mui/material";
import type { RoundStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import type { LackingUnit } from "./lackingUnits";

const shownCodes = 8;

interface LackingListProps {
  units: readonly LackingUnit[];
  status: RoundStatus;
}

/** Who lacks what: the codes of the criteria beneath each thing that is missing. */
export function LackingList({ units, status }: LackingListProps) {
  const translate = useTranslate();
  const isAppraised = status === "APPRAISAL" || status === "SECOND_APPRAISAL";
  const lacks = `roundWork.reminders.${isAppraised ? "unappraised" : "lacks"}`;
  return (
    <Box component="ul" sx={{ m: 0, mt: 1.5, p: 0, listStyle: "none" }}>
      {units.map(({ assessmentId, unit, missing, isRemindedToday }) => (
        <Box component="li" key={assessmentId} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
            <Typography variant="subtitle2">{unit.name}</Typography>
            {isRemindedToday && (
              <Chip size="small" variant="outlined" label={translate("roundWork.reminders.today")} />
            )}
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {missing.length === 0
              ? translate("roundWork.reminders.onlyLock")
              : `${translate(lacks, { smart_count: missing.length })}: ${codesOf(missing)}`}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function codesOf(missing: LackingUnit["missing"]): string {
  const codes = [...new Set(missing.map(({ criterion }) => criterion.code))];
  const shown = codes.slice(0, shownCodes).join(", ");
  return codes.length > shownCodes ? `${shown}, … (+${codes.length - shownCodes})` : shown;
}
