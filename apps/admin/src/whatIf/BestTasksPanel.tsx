import AutoFixHighOutlined from "@mui/icons-material/AutoFixHighOutlined";
import { Box, Button, TextField, Typography } from "@mui/material";
import type { BestTasksOfQuery } from "@reform-ledger/api-types";
import { type FormEvent, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { useLedgerCall } from "../actions/useLedgerCall";
import { isTypedDecimal, parseDecimal } from "../points/formatPoints";
import { Section } from "../records/Section";
import { BestTasksFound } from "./BestTasksFound";
import type { Scenario } from "./scenario";
import { bestTasksQuery } from "./whatIf.operations";

interface BestTasksPanelProps {
  assessmentId: string;
  onTake: (change: (now: Scenario) => Scenario) => void;
}

/** The tasks that bring back the most for an effort, or by a day. */
export function BestTasksPanel({ assessmentId, onTake }: BestTasksPanelProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (name: string) => translate(`resources.whatIf.${name}`);
  const { call, isBusy, errors } = useLedgerCall(bestTasksQuery);
  const [typed, setTyped] = useState({ effortDays: "", dueBy: "", taskLimit: "" });
  const [found, setFound] = useState<BestTasksOfQuery["bestTasks"] | null>(null);
  const isWrong = typed.effortDays !== "" && !isTypedDecimal(typed.effortDays, locale);
  const problems = isWrong ? { ...errors, effortDays: translate("points.notANumber") } : errors;
  const field = (name: keyof typeof typed) => ({
    label: word(name),
    value: typed[name],
    error: name in problems,
    helperText: typeof problems[name] === "string" ? problems[name] : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    const { effortDays, dueBy, taskLimit } = typed;
    const result = await call({
      input: {
        assessmentId,
        effortDays: effortDays ? parseDecimal(effortDays, locale) : null,
        dueBy: dueBy || null,
        taskLimit: taskLimit ? Number(taskLimit) : null,
      },
    });
    setFound(result?.bestTasks ?? null);
  };
  return (
    <Section title={word("best")}>
      <Typography variant="body2" color="textSecondary">
        {word("bestHint")}
      </Typography>
      <Box
        component="form"
        noValidate
        onSubmit={find}
        sx={{
          display: "grid",
          gap: 1,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(3, minmax(0, 1fr)) auto" },
        }}
      >
        <TextField {...field("effortDays")} slotProps={{ htmlInput: { inputMode: "decimal" } }} />
        <TextField {...field("dueBy")} type="date" slotProps={{ inputLabel: { shrink: true } }} />
        <TextField {...field("taskLimit")} type="number" slotProps={{ htmlInput: { min: 1, max: 30 } }} />
        <Button
          type="submit"
          variant="outlined"
          loading={isBusy}
          startIcon={<AutoFixHighOutlined />}
          sx={{ mt: { sm: 1 } }}
        >
          {word("find")}
        </Button>
      </Box>
      {found && (
        <BestTasksFound
          found={found}
          assessmentId={assessmentId}
          onTake={(taskIds) => onTake((now) => ({ ...now, taskIds }))}
        />
      )}
    </Section>
  );
}
