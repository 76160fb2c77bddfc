import { Box, Button, FormHelperText, Stack, Typography } from "@mui/material";
import type { CohortChoiceFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { FieldTitle, required, useInput, useTranslate } from "react-admin";
import { AddSubordinatesButton } from "./AddSubordinatesButton";
import { ChosenUnits } from "./ChosenUnits";
import { UnitSearch } from "./UnitSearch";
import { useUnitsById } from "./useCohort";

const demandsOne = [
  required(),
  (ids: unknown) => (Array.isArray(ids) && ids.length === 0 ? "ra.validation.required" : undefined),
];

/** Chooses the units that are assessed: one by one, or all beneath a unit; namesakes by the unit above. */
export function CohortInput({ source }: { source: string }) {
  const translate = useTranslate();
  const { field, fieldState } = useInput<string[]>({ source, validate: demandsOne, defaultValue: [] });
  const ids: string[] = Array.isArray(field.value) ? field.value : [];
  const [known, setKnown] = useState<ReadonlyMap<string, CohortChoiceFragment>>(new Map());
  const units = useUnitsById(ids, known);
  const add = (added: readonly CohortChoiceFragment[]) => {
    setKnown(new Map([...known, ...added.map((unit) => [unit.id, unit] as const)]));
    field.onChange([...new Set([...ids, ...added.map(({ id }) => id)])]);
  };
  const problem = fieldState.error?.message;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1.5, mb: 1, width: "100%", minWidth: 0 }}>
      <Typography component="legend" variant="subtitle1">
        <FieldTitle source={source} resource="rounds" isRequired />
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate("resources.rounds.sections.unitIdsHint")}
      </Typography>
      <UnitSearch chosen={ids} onAdd={(unit) => add([unit])} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center", mt: 0.5 }}>
        <AddSubordinatesButton chosen={ids} onAdd={add} />
        {ids.length > 0 && (
          <Button size="small" color="inherit" onClick={() => field.onChange([])}>
            {translate("roundPage.cohort.clear")}
          </Button>
        )}
      </Stack>
      <ChosenUnits
        ids={ids}
        units={units}
        onRemove={(id) => field.onChange(ids.filter((each) => each !== id))}
      />
      {problem && (
        <FormHelperText error role="alert">
          {translate(problem.replace(/^@@react-admin@@"?|"$/g, ""), {
            _: translate("ra.validation.required"),
          })}
        </FormHelperText>
      )}
    </Box>
  );
}
