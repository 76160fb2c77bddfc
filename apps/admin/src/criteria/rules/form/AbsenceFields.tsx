import { Box, FormControlLabel, MenuItem, Stack, Switch, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { type AbsenceDraft, emptyAbsence } from "../ruleDraft";
import { NumberField, WordsField } from "./RuleFields";

interface AbsenceFieldsProps {
  path: string;
  absence: AbsenceDraft | null;
  onChange: (absence: AbsenceDraft | null) => void;
}

/** What holds where nothing arose in the year. */
export function AbsenceFields({ path, absence, onChange }: AbsenceFieldsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  return (
    <Stack sx={{ gap: 1 }}>
      <FormControlLabel
        label={word("hasAbsence")}
        control={
          <Switch
            checked={absence !== null}
            onChange={(_event, isOn) => onChange(isOn ? emptyAbsence() : null)}
          />
        }
      />
      {absence && (
        <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "2fr 1.5fr 1fr" } }}>
          <WordsField
            path={`${path}.label`}
            label="words"
            value={absence.label}
            onChange={(label) => onChange({ ...absence, label })}
          />
          <TextField
            select
            size="small"
            margin="none"
            label={word("inThatCase")}
            value={absence.isApplicable ? "points" : "none"}
            onChange={(event) => onChange({ ...absence, isApplicable: event.target.value === "points" })}
          >
            <MenuItem value="none">{word("notAssessed")}</MenuItem>
            <MenuItem value="points">{word("fixed")}</MenuItem>
          </TextField>
          {absence.isApplicable && (
            <NumberField
              path={`${path}.outcome.points`}
              label="points"
              value={absence.points}
              onChange={(points) => onChange({ ...absence, points })}
            />
          )}
        </Box>
      )}
    </Stack>
  );
}
