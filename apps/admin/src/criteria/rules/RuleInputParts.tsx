import { Box, FormControlLabel, Radio, RadioGroup, Stack, TextField, Typography } from "@mui/material";
import type { InputField } from "@reform-ledger/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import type { TypedInputs } from "./testRule";

type FieldOf<Name extends InputField["name"]> = Extract<InputField, { name: Name }>;

interface NumberTextProps {
  label: string;
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}

export function NumberText({ label, text, problem, onChange }: NumberTextProps) {
  return (
    <TextField
      size="small"
      margin="none"
      fullWidth
      label={label}
      value={text}
      error={Boolean(problem)}
      helperText={problem}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { inputMode: "decimal" } }}
    />
  );
}

interface ChoiceFieldProps {
  field: FieldOf<"choice">;
  chosen: string;
  onChoose: (choice: string) => void;
}

export function ChoiceField({ field, chosen, onChoose }: ChoiceFieldProps) {
  const translate = useTranslate();
  return (
    <RadioGroup
      aria-label={translate("resources.criteria.rules.choose")}
      value={chosen}
      onChange={(_event, choice) => onChoose(choice)}
    >
      {field.options.map((option) => (
        <FormControlLabel key={option} value={option} label={option} control={<Radio size="small" />} />
      ))}
    </RadioGroup>
  );
}

interface PartProps<Name extends InputField["name"]> {
  field: FieldOf<Name>;
  typed: TypedInputs;
  change: (changes: TypedInputs) => void;
  at: (name: string) => string | undefined;
}

export function RatioFields({ field, typed, change, at }: PartProps<"ratio">) {
  const translate = useTranslate();
  const hasPercent = Boolean(typed.percent);
  const hasParts = Boolean(typed.numerator || typed.denominator);
  return (
    <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
      <NumberText
        label={field.numeratorLabel}
        text={typed.numerator ?? ""}
        problem={at("numerator")}
        onChange={(numerator) => change({ numerator, ...(hasPercent && { percent: "" }) })}
      />
      <NumberText
        label={field.denominatorLabel}
        text={typed.denominator ?? ""}
        problem={at("denominator")}
        onChange={(denominator) => change({ denominator, ...(hasPercent && { percent: "" }) })}
      />
      <NumberText
        label={translate("resources.criteria.rules.orPercent", { label: field.label })}
        text={typed.percent ?? ""}
        problem={at("percent")}
        onChange={(percent) => change({ percent, ...(hasParts && { numerator: "", denominator: "" }) })}
      />
    </Box>
  );
}

interface TextRowsProps {
  labels: readonly string[];
  texts: Readonly<Record<string, string>>;
  onChange: (texts: Record<string, string>) => void;
  at: (label: string) => string | undefined;
}

export function TextRows({ labels, texts, onChange, at }: TextRowsProps) {
  return (
    <Stack sx={{ gap: 1.5 }}>
      {labels.map((label) => (
        <NumberText
          key={label}
          label={label}
          text={texts[label] ?? ""}
          problem={at(label)}
          onChange={(text) => onChange({ ...texts, [label]: text })}
        />
      ))}
    </Stack>
  );
}

/** Groups of respondents: a percent each, or how many gave which answer. */
export function GroupFields({ field, typed, change, at }: PartProps<"groups">) {
  const id = useId();
  const groups = typed.groups ?? {};
  return (
    <Stack sx={{ gap: 1.5 }}>
      {field.groups.map(({ label }, index) => {
        const group = groups[label] ?? {};
        const put = (changes: typeof group) =>
          change({ groups: { ...groups, [label]: { ...group, ...changes } } });
        return (
          <Stack key={label} role="group" aria-labelledby={`${id}-${index}`} sx={{ gap: 1 }}>
            <Typography id={`${id}-${index}`} variant="subtitle2">
              {label || "%"}
            </Typography>
            {field.options.length === 0 ? (
              <NumberText
                label="%"
                text={group.percent ?? ""}
                problem={at(`groups.${label}.percent`)}
                onChange={(percent) => put({ percent })}
              />
            ) : (
              <TextRows
                labels={field.options.map((option) => option.label)}
                texts={group.answers ?? {}}
                onChange={(answers) => put({ answers })}
                at={(answer) => at(`groups.${label}.answers.${answer}`)}
              />
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
