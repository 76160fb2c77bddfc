import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from "@mui/material";
import { type InputField, inputFieldsOf, type RuleInputs, type ScoringRule } from "@reform-ledger/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { inputsAt, withAbsence, withChoice, withCount, withMembers } from "../rules/ruleInputs";
import { useSheet } from "../SheetContext";
import type { FieldProps } from "./fieldProps";
import { GroupsField } from "./GroupsField";
import { NumberField } from "./NumberField";
import { RatioField } from "./RatioField";

interface RuleInputsFormProps {
  rule: ScoringRule;
  inputs: RuleInputs | null;
  onChange: (inputs: RuleInputs) => void;
}

/** What the criterion's rule asks for. */
export function RuleInputsForm({ rule, inputs, onChange }: RuleInputsFormProps) {
  const fields = inputFieldsOf(rule, inputs ?? {});
  return (
    <Stack sx={{ gap: 1 }}>
      {fields.map((field) => (
        <RuleField
          key={`${field.inside.join()}.${field.name}.${field.name === "choice" ? field.options.join() : ""}`}
          rule={rule}
          field={field}
          inputs={inputs}
          onChange={onChange}
        />
      ))}
    </Stack>
  );
}

function RuleField({ field, rule, inputs, onChange }: RuleInputsFormProps & { field: InputField }) {
  const own = inputsAt(inputs, field.inside);
  switch (field.name) {
    case "absent":
      return (
        <FormControlLabel
          label={field.label}
          control={
            <Checkbox
              checked={own.absent === true}
              onChange={(event) => onChange(withAbsence(inputs, field.inside, event.target.checked))}
            />
          }
        />
      );
    case "choice":
      return <ChoiceField rule={rule} field={field} inputs={inputs} onChange={onChange} />;
    case "percent":
    case "count":
      return (
        <NumberField
          label={field.label}
          value={own[field.name]}
          {...(field.name === "percent" && { unit: "%" })}
          onChange={(value) => onChange(withMembers(inputs, field.inside, { [field.name]: value }))}
        />
      );
    case "ratio":
      return <RatioField field={field} inputs={inputs} onChange={onChange} />;
    case "counts":
      return <CountsField field={field} inputs={inputs} onChange={onChange} />;
    case "groups":
      return <GroupsField field={field} inputs={inputs} onChange={onChange} />;
    case "points":
      return null;
  }
}

function ChoiceField({ rule, field, inputs, onChange }: FieldProps<"choice"> & { rule: ScoringRule }) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const id = useId();
  const isCase = rule.kind === "BRANCH" && field.inside.length === 0;
  const pointsOf = (label: string) =>
    rule.kind === "CHOICE" ? rule.options.find((option) => option.label === label)?.points : undefined;
  const labelOf = (option: string) => {
    const points = pointsOf(option);
    return points === undefined ? option : `${option}: ${formatDecimal(points, locale)}`;
  };
  return (
    <FormControl margin="none">
      <FormLabel id={id}>{translate(isCase ? "sheet.inputs.case" : "sheet.inputs.choice")}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={inputsAt(inputs, field.inside).choice ?? ""}
        onChange={(_event, choice) => onChange(withChoice(inputs, field, choice, isCase))}
      >
        {field.options.map((option) => (
          <FormControlLabel
            key={option}
            value={option}
            control={<Radio size="small" />}
            label={labelOf(option)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function CountsField({ field, inputs, onChange }: FieldProps<"counts">) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const { counts } = inputsAt(inputs, field.inside);
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {translate("sheet.inputs.counts")}
      </Typography>
      {field.items.map(({ label, points }) => (
        <NumberField
          key={label}
          label={label}
          value={counts?.[label]}
          helperText={translate("sheet.inputs.each", { points: formatDecimal(points, locale) })}
          onChange={(count) => onChange(withCount(inputs, field.inside, label, count))}
        />
      ))}
    </>
  );
}
