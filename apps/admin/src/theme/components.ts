import type { Theme } from "@mui/material/styles";

const focusRing = ({ theme }: { theme: Theme }) => ({
  "&:focus-visible, &.Mui-focusVisible": {
    outline: `3px solid ${theme.palette.secondary.main}`,
    outlineOffset: 2,
  },
});

const outlined = { defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: true } };

export const componentStyles = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontVariantNumeric: "tabular-nums", overflowX: "hidden" },
      "a:focus-visible": { outline: "3px solid currentColor", outlineOffset: 2 },
    },
  },
  MuiTextField: outlined,
  MuiFormControl: outlined,
  // Without a help or an error react-admin keeps an empty line below each input.
  MuiFormHelperText: { styleOverrides: { root: { "&:has(> span:only-child)": { display: "none" } } } },
  RaArrayInput: { styleOverrides: { root: { marginTop: 20 } } },
  MuiButtonBase: { defaultProps: { disableTouchRipple: true }, styleOverrides: { root: focusRing } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { minHeight: 40 }, sizeSmall: { minHeight: 34 } },
  },
  MuiIconButton: { styleOverrides: { root: { minWidth: 40, minHeight: 40 } } },
  MuiPaper: {
    styleOverrides: {
      root: { backgroundImage: "none" },
      elevation1: ({ theme }: { theme: Theme }) => ({
        boxShadow: "none",
        border: `1px solid ${theme.palette.divider}`,
      }),
    },
  },
  MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        color: theme.palette.text.secondary,
        backgroundColor: theme.palette.background.paper,
      }),
    },
  },
  MuiLink: { defaultProps: { underline: "always" } },
  MuiTableCell: {
    styleOverrides: {
      head: ({ theme }: { theme: Theme }) => ({
        color: theme.palette.text.secondary,
        fontWeight: 600,
        whiteSpace: "nowrap",
      }),
    },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 40 } } },
  RaCreateButton: { styleOverrides: { root: { "&.RaCreateButton-floating": { bottom: 84 } } } },
  RaMenuItemLink: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        minHeight: 42,
        margin: "1px 8px",
        borderRadius: 8,
        "&.RaMenuItemLink-active": {
          backgroundColor: theme.palette.action.selected,
          color: theme.palette.primary.main,
          fontWeight: 600,
          "& .MuiListItemIcon-root": { color: theme.palette.primary.main },
        },
      }),
    },
  },
};

/** The form's buttons; a plain object, because the base theme's own one would win over a function. */
export const toolbarOn = (paper: string) => ({
  RaToolbar: {
    styleOverrides: {
      root: {
        backgroundColor: paper,
        // Above the phone's navigation, which would cover the save button.
        "&.RaToolbar-mobileToolbar": {
          bottom: "calc(64px + env(safe-area-inset-bottom))",
          padding: "8px 16px",
        },
      },
    },
  },
});
