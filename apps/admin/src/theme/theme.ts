import type { PaletteOptions } from "@mui/material/styles";
import { deepmerge } from "@mui/utils";
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from "react-admin";
import { componentStyles, toolbarOn } from "./components";
import { darkPalette, lightPalette } from "./palette";

const font = '"Be Vietnam Pro", system-ui, "Segoe UI", Roboto, sans-serif';

const themeOf = (base: RaThemeOptions, palette: PaletteOptions): RaThemeOptions =>
  deepmerge(base, {
    palette,
    shape: { borderRadius: 8 },
    sidebar: { width: 264, closedWidth: 56 },
    typography: {
      fontFamily: font,
      fontSize: 14,
      fontWeightMedium: 600,
      h4: { fontSize: "1.75rem", fontWeight: 700, lineHeight: 1.25 },
      h5: { fontSize: "1.375rem", fontWeight: 700, lineHeight: 1.3 },
      h6: { fontSize: "1.0625rem", fontWeight: 600, lineHeight: 1.4 },
      subtitle1: { fontWeight: 600 },
      subtitle2: { fontWeight: 600 },
      button: { textTransform: "none", fontWeight: 600 },
      overline: { letterSpacing: "0.04em", lineHeight: 1.6, textTransform: "none", fontWeight: 600 },
    },
    components: { ...componentStyles, ...toolbarOn(palette.background?.paper ?? "") },
  });

export const lightTheme = themeOf(defaultLightTheme, lightPalette);
export const darkTheme = themeOf(defaultDarkTheme, darkPalette);
