import { Chip, Stack } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { quickFilters, toggledFilter } from "./quickFilters";

/** The questions that are asked most, one touch away; like every filter they stand in the address. */
export function TaskQuickFilters() {
  const translate = useTranslate();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate("taskPage.filters.title")}
      sx={{ gap: 1, flexWrap: "wrap", p: { xs: 0, sm: 1.5 }, pt: { xs: 1, sm: 1.5 } }}
    >
      {quickFilters.map((name) => {
        const isOn = filterValues[name] === true;
        return (
          <Chip
            key={name}
            clickable
            component="button"
            type="button"
            aria-pressed={isOn}
            color={isOn ? "primary" : "default"}
            variant={isOn ? "filled" : "outlined"}
            label={translate(`taskPage.filters.${name}`)}
            onClick={() => setFilters(toggledFilter(filterValues, name), displayedFilters)}
          />
        );
      })}
    </Stack>
  );
}
