import { Autocomplete, Box, TextField, Typography } from "@mui/material";
import type { CohortChoiceFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { placeOfUnit } from "./placeOfUnit";
import { useUnitSearch } from "./useCohort";

interface UnitSearchProps {
  chosen: readonly string[];
  onAdd: (unit: CohortChoiceFragment) => void;
}

/** Finds a unit by part of its name and adds it; the box is then empty for the next one. */
export function UnitSearch({ chosen, onAdd }: UnitSearchProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const { found, isFetching } = useUnitSearch(search);
  const options = found.filter(({ id }) => !chosen.includes(id));
  return (
    <Autocomplete<CohortChoiceFragment>
      options={options}
      value={null}
      inputValue={search}
      loading={isFetching}
      blurOnSelect={false}
      clearOnBlur
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      filterOptions={(all) => all}
      noOptionsText={translate("ra.navigation.no_results", { name: translate("roundWork.progress.unit") })}
      loadingText={translate("ra.page.loading")}
      onInputChange={(_event, text, reason) => setSearch(reason === "selectOption" ? "" : text)}
      onChange={(_event, unit) => {
        if (unit) onAdd(unit);
        setSearch("");
      }}
      renderOption={({ key, ...option }, unit) => (
        <Box component="li" key={key} {...option}>
          <Box>
            {unit.name}
            <Typography variant="body2" component="span" color="textSecondary" sx={{ display: "block" }}>
              {placeOfUnit(unit, translate)}
            </Typography>
          </Box>
        </Box>
      )}
      renderInput={(field) => <TextField {...field} label={translate("roundPage.cohort.search")} />}
    />
  );
}
