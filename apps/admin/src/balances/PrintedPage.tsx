import { GlobalStyles } from "@mui/material";

/** On paper there is the sheet alone, without what surrounds it on the screen. */
const onPaper = {
  "@media print": {
    "@page": { size: "A4 landscape", margin: "12mm" },
    "header, nav, .RaSidebar-fixed, .MuiDrawer-root, .RaLayout-contentWithSidebar > .MuiDrawer-root": {
      display: "none !important",
    },
    ".RaLayout-appFrame": { marginTop: "0 !important" },
    ".screen-only": { display: "none !important" },
    ".MuiCard-root": { breakInside: "auto" },
    "tr, li": { breakInside: "avoid" },
    body: { background: "#fff" },
  },
};

export function PrintedPage() {
  return <GlobalStyles styles={onPaper} />;
}
