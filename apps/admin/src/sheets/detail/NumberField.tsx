import { Box, InputAdornment, TextField, Typography } from "@mui/material";
import { DomainError, readPointsVi } from "@reform-ledger/domain";
import { useId, useState } from "react";
import { editText } from "../rules/readTyped";
import { ruleMessage } from "../rules/ruleMessage";
import { useSheet } from "../SheetContext";

interface NumberFieldProps {
  label: string;
  value: string | undefined;
  helperText?: string | undefined;
  unit?: string;
  disabled?: boolean;
  onChange: (value: string | undefined) => void;
}

/** A number of a rule's inputs; one that cannot be read stays as it was typed and says why. */
export function NumberField({ label, value, helperText, unit, disabled, onChange }: NumberFieldProps) {
  const { locale } = useSheet();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : problemOf(typed, locale);
  const text = typed ?? editText(value ?? null, locale);
  return (
    <Box>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: "block", mb: 0.25 }}>
        {label}
      </Typography>
      <TextField
        id={id}
        margin="none"
        value={text}
        disabled={disabled ?? false}
        error={problem !== null}
        helperText={problem ?? helperText}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          if (next.trim() === "") onChange(undefined);
          else if (problemOf(next, locale) === null) onChange(readPointsVi(next));
        }}
        onBlur={() => problem === null && setTyped(null)}
        slotProps={{
          htmlInput: { inputMode: "decimal", autoComplete: "off" },
          input: unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {},
        }}
      />
    </Box>
  );
}

function problemOf(text: string, locale: string): string | null {
  if (text.trim() === "") return null;
  try {
    readPointsVi(text);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return ruleMessage(error, locale);
    throw error;
  }
}
