import type { PaletteOptions } from "@mui/material/styles";

/** The colours of points: what was earned, and what became of what was lost. */
export interface PointsPalette {
  earned: string;
  unexplained: string;
  explained: string;
  planned: string;
  recovered: string;
  lostAgain: string;
  waived: string;
}

declare module "@mui/material/styles" {
  interface Palette {
    points: PointsPalette;
    bar: { background: string; text: string };
  }
  interface PaletteOptions {
    points: PointsPalette;
    bar: { background: string; text: string };
  }
}

export const lightPalette: PaletteOptions = {
  mode: "light",
  primary: { main: "#0f5c73", dark: "#0b4a5c", light: "#3d8299", contrastText: "#ffffff" },
  secondary: { main: "#8a5a00", contrastText: "#ffffff" },
  error: { main: "#b3261e" },
  warning: { main: "#9a5b00", contrastText: "#ffffff" },
  success: { main: "#256b43", contrastText: "#ffffff" },
  info: { main: "#2a5f9e" },
  background: { default: "#f4f7f8", paper: "#ffffff" },
  text: { primary: "#16252b", secondary: "#4a5d66" },
  divider: "#d9e2e6",
  points: {
    earned: "#0f5c73",
    unexplained: "#b3261e",
    explained: "#d08a1d",
    planned: "#5b8fc9",
    recovered: "#3f9a68",
    lostAgain: "#8e3b76",
    waived: "#93a3aa",
  },
  bar: { background: "#0b4a5c", text: "#ffffff" },
};

export const darkPalette: PaletteOptions = {
  mode: "dark",
  primary: { main: "#7cc7db", dark: "#4ea3ba", light: "#a6dcea", contrastText: "#06212a" },
  secondary: { main: "#f2b84b", contrastText: "#2a1d00" },
  error: { main: "#ff9a90", contrastText: "#370a06" },
  warning: { main: "#f2b84b", contrastText: "#2a1d00" },
  success: { main: "#7fd1a1", contrastText: "#06281a" },
  info: { main: "#9cc3f0", contrastText: "#0a2440" },
  background: { default: "#0e1619", paper: "#152125" },
  text: { primary: "#e6eef1", secondary: "#a9bac1" },
  divider: "#2b3c43",
  points: {
    earned: "#4ea3ba",
    unexplained: "#ef6a5f",
    explained: "#e0a33b",
    planned: "#6f9fd8",
    recovered: "#5bb784",
    lostAgain: "#d58bbd",
    waived: "#7b8c93",
  },
  bar: { background: "#102a33", text: "#e6eef1" },
};
