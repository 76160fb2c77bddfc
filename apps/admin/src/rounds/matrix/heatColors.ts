/** From what was mostly lost to full marks; each with a text that can be read on it. */
const light = [
  { background: "#b5482f", color: "#ffffff" },
  { background: "#e9a37f", color: "#2b1208" },
  { background: "#f6dcc4", color: "#2b1d10" },
  { background: "#e3eef0", color: "#16252b" },
  { background: "#a5cdd6", color: "#0c2630" },
  { background: "#1f6f85", color: "#ffffff" },
] as const;

const dark = [
  { background: "#d9674a", color: "#1d0802" },
  { background: "#8f4a34", color: "#ffffff" },
  { background: "#54392e", color: "#ffffff" },
  { background: "#24343a", color: "#e6eef1" },
  { background: "#245060", color: "#ffffff" },
  { background: "#7cc7db", color: "#06212a" },
] as const;

export const heatColors = (mode: "light" | "dark") => (mode === "dark" ? dark : light);
