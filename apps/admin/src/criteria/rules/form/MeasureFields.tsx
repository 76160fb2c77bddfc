import { Box, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import type { LeafDraft } from "../ruleDraft";
import { WordsField } from "./RuleFields";

interface MeasureFieldsProps {
  path: string;
  measure: LeafDraft["measure"];
  onChange: (measure: LeafDraft["measure"]) => void;
}

/** What the bands are about: a share, typed as such or as two numbers, or a count. */
export function MeasureFields({ path, measure, onChange }: MeasureFieldsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  const field = (member: "label" | "numerator" | "denominator", label: string) => (
    <WordsField
      path={`${path}.${member}`}
      label={label}
      value={measure[member]}
      onChange={(typed) => onChange({ ...measure, [member]: typed })}
    />
  );
  return (
    <Box sx={{ display: "grid", gap: 1.25, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
      <TextField
        select
        size="small"
        margin="none"
        label={word("measureType")}
        value={measure.type}
        onChange={(event) => onChange({ ...measure, type: event.target.value as typeof measure.type })}
      >
        <MenuItem value="PERCENT">{word("percentMeasure")}</MenuItem>
        <MenuItem value="COUNT">{word("countMeasure")}</MenuItem>
      </TextField>
      {field("label", "measureLabel")}
      {measure.type === "PERCENT" && field("numerator", "numerator")}
      {measure.type === "PERCENT" && field("denominator", "denominator")}
    </Box>
  );
}
