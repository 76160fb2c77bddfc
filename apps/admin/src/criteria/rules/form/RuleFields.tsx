import { TextField, type TextFieldProps } from "@mui/material";
import { useTranslate } from "react-admin";
import { useProblemAt } from "./RuleProblems";

interface RuleFieldProps {
  /** Where the rule's problems name this field. */
  path: string;
  /** The word of the field: resources.criteria.rules.<label>. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Which row of a list it is in, for those who hear the form. */
  row?: string;
  sx?: TextFieldProps["sx"];
}

export function WordsField({ path, label, value, onChange, row, sx }: RuleFieldProps) {
  const field = useRuleField(path, label, row);
  return (
    <TextField
      {...field}
      multiline
      fullWidth
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={sx}
    />
  );
}

export function NumberField({ path, label, value, onChange, row, sx }: RuleFieldProps) {
  const { slotProps, ...field } = useRuleField(path, label, row);
  return (
    <TextField
      {...field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { ...slotProps.htmlInput, inputMode: "decimal" } }}
      sx={{ minWidth: 90, ...sx }}
    />
  );
}

function useRuleField(path: string, label: string, row: string | undefined) {
  const translate = useTranslate();
  const problem = useProblemAt(path);
  const name = translate(`resources.criteria.rules.${label}`);
  return {
    size: "small" as const,
    margin: "none" as const,
    label: name,
    error: Boolean(problem),
    helperText: problem,
    slotProps: { htmlInput: row ? { "aria-label": `${name}, ${row}` } : {} },
  };
}
