import { Box, Typography } from "@mui/material";
import { type DeadlinePhase, deadlinePhases } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { DayInput } from "../../forms/DayInput";
import { ruleMessage } from "../../sheets/rules/ruleMessage";
import { dayAsRead } from "./dayAsRead";
import { daysForPhase, deadlineProblem, type TypedDays } from "./typedDeadlines";

/** A day for each phase; the order is checked as they are typed. */
export function DeadlineInputs() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const days = (useWatch({ name: "dueOn" }) ?? {}) as TypedDays;
  const problem = deadlineProblem(days);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, width: "100%" }}>
      <Typography component="legend" variant="subtitle1">
        {translate("roundPage.deadlines.title")}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate("roundPage.deadlines.hint")}
      </Typography>
      <Box
        sx={{
          display: "grid",
          columnGap: 2,
          mt: 1,
          gridTemplateColumns: { xs: "1fr", sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {deadlinePhases.map((phase) => (
          <Box key={phase}>
            <DayInput
              source={`dueOn.${phase}`}
              label={phase === "FINALISED" ? "roundPage.next.FINALISED" : `resources.rounds.status.${phase}`}
              validate={orderOf(phase, locale)}
            />
            <PhaseNote
              length={daysForPhase(days, phase)}
              problem={problem?.phase === phase ? dayAsRead(ruleMessage(problem.error, locale)) : null}
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

interface PhaseNoteProps {
  length: number | null;
  problem: string | null;
}

function PhaseNote({ length, problem }: PhaseNoteProps) {
  const translate = useTranslate();
  return (
    <Typography
      variant="caption"
      component="p"
      aria-live="polite"
      color={problem ? "error" : "textSecondary"}
      sx={{ minHeight: 20, m: 0, mb: 1, px: 1.75 }}
    >
      {problem ?? (length === null ? "" : translate("roundPage.deadlines.after", { days: length }))}
    </Typography>
  );
}

/** Refuses to save days that are out of order; the sentence itself stands below the day as it is typed. */
const validators = new Map<string, (day: unknown, values: unknown) => string | undefined>();

function orderOf(phase: DeadlinePhase, locale: string) {
  const key = `${phase} ${locale}`;
  const known = validators.get(key);
  if (known) return known;
  const validate = (_day: unknown, values: unknown) => {
    const problem = deadlineProblem(((values as { dueOn?: TypedDays }).dueOn ?? {}) as TypedDays);
    return problem?.phase === phase ? dayAsRead(ruleMessage(problem.error, locale)) : undefined;
  };
  validators.set(key, validate);
  return validate;
}
