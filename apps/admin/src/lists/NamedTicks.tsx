import { type Theme, ThemeProvider } from "@mui/material/styles";
import { type ReactNode, useCallback } from "react";
import { useTranslate } from "react-admin";

/** Puts the name of a row's tick where screen readers look for it: on the box, not on what is drawn around it. */
export function NamedTicks({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const withNames = useCallback(
    (theme: Theme): Theme => ({
      ...theme,
      components: {
        ...theme.components,
        MuiCheckbox: {
          defaultProps: {
            slotProps: {
              root: { "aria-label": undefined },
              input: { "aria-label": translate("ra.action.select_row") },
            },
          },
        },
      },
    }),
    [translate],
  );
  return <ThemeProvider theme={withNames}>{children}</ThemeProvider>;
}
