import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { inputsAt, withAnswer, withGroup } from "../rules/ruleInputs";
import { useSheet } from "../SheetContext";
import type { FieldProps } from "./fieldProps";
import { NumberField } from "./NumberField";

/** A survey's results by group of respondents: percents, or how many gave which answer. */
export function GroupsField({ field, inputs, onChange }: FieldProps<"groups">) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const { groups } = inputsAt(inputs, field.inside);
  return field.groups.map(({ label, weight }) => (
    <Box key={label} role="group" aria-label={label || translate("sheet.inputs.survey")}>
      {label && (
        <Typography variant="body2" color="textSecondary">
          {label} ({translate("sheet.inputs.weight", { weight: formatDecimal(weight, locale) })})
        </Typography>
      )}
      {field.options.length === 0 ? (
        <NumberField
          label={translate("sheet.inputs.percent")}
          unit="%"
          value={groups?.[label]?.percent}
          onChange={(percent) =>
            onChange(withGroup(inputs, field.inside, label, () => (percent === undefined ? {} : { percent })))
          }
        />
      ) : (
        field.options.map((option) => (
          <NumberField
            key={option.label}
            label={`${option.label} (${formatDecimal(option.percent, locale)} %)`}
            value={groups?.[label]?.answers?.[option.label]}
            onChange={(count) =>
              onChange(
                withGroup(inputs, field.inside, label, (group) => withAnswer(group, option.label, count)),
              )
            }
          />
        ))
      )}
    </Box>
  ));
}
