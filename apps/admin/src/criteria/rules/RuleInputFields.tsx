import { Box, FormControlLabel, Radio, RadioGroup, Stack, Switch, TextField, Typography } from "@mui/material";
import type { InputField, ScoringRule } from "@reform-ledger/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { fieldsFor, type TypedInputs } from "./testRule";

type FieldOf<Name extends InputField["name"]> = Extract<InputField, { name: Name }>;

interface RuleInputFieldsProps {
  rule: ScoringRule;
  typed: TypedInputs;
  onChange: (typed: TypedInputs) => void;
  /** What is wrong, and at which input. */
  problem: { path: string; message: string } | null;
}

/** Asks what a rule wants to know about the year; what follows depends on what is stated. */
export function RuleInputFields({ rule, typed, onChange, problem }: RuleInputFieldsProps) {
  return (
    <Stack sx={{ gap: 1.5 }}>
      {fieldsFor(rule, typed).map((field) => {
        const isInner = field.inside.length > 0;
        const part = isInner ? (typed.inner ?? {}) : typed;
        const change = (changes: TypedInputs) => {
          const next = { ...part, ...changes };
          onChange(isInner ? { ...typed, inner: next } : withInner(rule, next));
        };
        const path = ["inputs", ...field.inside].join(".");
        const key = `${path}.${field.name}`;
        return (
          <OneField key={key} field={field} typed={part} change={change} path={path} problem={problem} />
        );
      })}
    </Stack>
  );
}

/** A chosen case has inputs of its own, empty to begin with. */
function withInner(rule: ScoringRule, typed: TypedInputs): TypedInputs {
  return rule.kind === "BRANCH" && typed.choice ? { choice: typed.choice, inner: {} } : typed;
}

interface OneFieldProps {
  field: InputField;
  typed: TypedInputs;
  change: (changes: TypedInputs) => void;
  path: string;
  problem: RuleInputFieldsProps["problem"];
}

function OneField({ field, typed, change, path, problem }: OneFieldProps) {
  const translate = useTranslate();
  const at = (name: string) => (problem?.path === `${path}.${name}` ? problem.message : undefined);
  switch (field.name) {
    case "absent":
      return (
        <FormControlLabel
          label={field.label}
          control={
            <Switch
              checked={typed.absent === true}
              onChange={(_event, isOn) => change(isOn ? { absent: true } : { absent: undefined } as TypedInputs)}
            />
          }
        />
      );
    case "choice":
      return <ChoiceField field={field} chosen={typed.choice ?? ""} onChoose={(choice) => change({ choice })} />;
    case "ratio":
      return <RatioFields field={field} typed={typed} change={change} at={at} />;
    case "counts":
      return (
        <TextRows
          labels={field.items.map(({ label }) => label)}
          texts={typed.counts ?? {}}
          onChange={(counts) => change({ counts })}
          at={(label) => at(`counts.${label}`)}
        />
      );
    case "groups":
      return <GroupFields field={field} typed={typed} change={change} at={at} />;
    case "points":
      return (
        <NumberText
          label={translate("resources.criteria.rules.pointsWithin", { max: field.max.replace(".", ",") })}
          text={typed.points ?? ""}
          problem={at("points")}
          onChange={(points) => change({ points })}
        />
      );
    default:
      return (
        <NumberText
          label={field.name === "percent" ? `${field.label} (%)` : field.label}
          text={typed[field.name] ?? ""}
          problem={at(field.name)}
          onChange={(text) => change({ [field.name]: text })}
        />
      );
  }
}

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

function ChoiceField({ field, chosen, onChoose }: ChoiceFieldProps) {
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

type PartProps<Name extends InputField["name"]> = Pick<OneFieldProps, "typed" | "change"> & {
  field: FieldOf<Name>;
  at: (name: string) => string | undefined;
};

function RatioFields({ field, typed, change, at }: PartProps<"ratio">) {
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

function TextRows({ labels, texts, onChange, at }: TextRowsProps) {
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
function GroupFields({ field, typed, change, at }: PartProps<"groups">) {
  const id = useId();
  const groups = typed.groups ?? {};
  return (
    <Stack sx={{ gap: 1.5 }}>
      {field.groups.map(({ label }, index) => {
        const group = groups[label] ?? {};
        const put = (changes: typeof group) => change({ groups: { ...groups, [label]: { ...group, ...changes } } });
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
