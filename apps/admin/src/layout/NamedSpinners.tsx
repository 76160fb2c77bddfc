import { type Theme, ThemeProvider } from "@mui/material/styles";
import { type ReactNode, useCallback } from "react";
import { useTranslate } from "react-admin";

/** Tells a screen reader what react-admin's turning circles mean, in the person's language. */
export function NamedSpinners({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const withNames = useCallback(
    (theme: Theme): Theme => ({
      ...theme,
      components: {
        ...theme.components,
        MuiCircularProgress: { defaultProps: { "aria-label": translate("ra.page.loading") } },
      },
    }),
    [translate],
  );
  return <ThemeProvider theme={withNames}>{children}</ThemeProvider>;
}
