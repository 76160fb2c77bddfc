import { Box, Link, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { inputsAt, withMembers } from "../rules/ruleInputs";
import type { FieldProps } from "./fieldProps";
import { NumberField } from "./NumberField";

/** A share: its numerator and denominator, or where only that is known the percent. */
export function RatioField({ field, inputs, onChange }: FieldProps<"ratio">) {
  const translate = useTranslate();
  const { percent, numerator, denominator } = inputsAt(inputs, field.inside);
  const [isPercent, setPercent] = useState(percent !== undefined);
  const change = (members: { percent?: string; numerator?: string; denominator?: string }) =>
    onChange(withMembers(inputs, field.inside, members));
  const swap = () => {
    setPercent(!isPercent);
    onChange(
      withMembers(inputs, field.inside, { percent: undefined, numerator: undefined, denominator: undefined }),
    );
  };
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {field.label}
      </Typography>
      {isPercent ? (
        <NumberField
          label={translate("sheet.inputs.percent")}
          value={percent}
          unit="%"
          onChange={(value) => change({ percent: value } as { percent?: string })}
        />
      ) : (
        <>
          <NumberField
            label={field.numeratorLabel}
            value={numerator}
            onChange={(value) => change({ numerator: value } as { numerator?: string })}
          />
          <NumberField
            label={field.denominatorLabel}
            value={denominator}
            onChange={(value) => change({ denominator: value } as { denominator?: string })}
          />
        </>
      )}
      <Link component="button" type="button" variant="body2" onClick={swap}>
        {translate(isPercent ? "sheet.inputs.byNumbers" : "sheet.inputs.byPercent")}
      </Link>
    </Box>
  );
}
