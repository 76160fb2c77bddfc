import { useCallback } from "react";
import { TextInput, type TextInputProps, useLocaleState, useTranslate } from "react-admin";
import { isTypedDecimal } from "./formatPoints";

/** A decimal as people type it, with a comma; whoever sends it turns it into the API's text. */
export function PointsInput({ validate, ...props }: TextInputProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isDecimal = useCallback(
    (typed?: string) =>
      !typed || isTypedDecimal(typed, locale) ? undefined : translate("points.notANumber"),
    [locale, translate],
  );
  const given = validate === undefined ? [] : Array.isArray(validate) ? validate : [validate];
  return (
    <TextInput
      {...props}
      validate={[...given, isDecimal]}
      slotProps={{ htmlInput: { inputMode: "decimal" } }}
    />
  );
}
