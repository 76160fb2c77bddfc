import { Box, Stack } from "@mui/material";
import { dueStates } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { FirstDue } from "./SpanBar";
import { spanLooks } from "./spanLooks";

export function YearLegend() {
  const translate = useTranslate();
  const entry = { display: "flex", alignItems: "center", gap: 0.75 } as const;
  return (
    <Stack
      component="ul"
      direction="row"
      aria-label={translate("taskViews.year.legend")}
      sx={{ m: 0, p: 0, columnGap: 2, rowGap: 0.5, flexWrap: "wrap", listStyle: "none", typography: "body2" }}
    >
      {dueStates.map((state) => (
        <Box component="li" key={state} sx={entry}>
          <Box component="span" sx={{ width: 24, height: 14, borderRadius: 0.5, ...spanLooks[state] }} />
          {translate(`taskViews.year.states.${state}`)}
        </Box>
      ))}
      <Box component="li" sx={entry}>
        <FirstDue left={null} />
        {translate("taskViews.year.legendFirstDue")}
      </Box>
    </Stack>
  );
}
