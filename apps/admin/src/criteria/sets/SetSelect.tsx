import { Autocomplete, TextField } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useGetList, useTranslate } from "react-admin";

interface SetSelectProps {
  label: string;
  chosenId: string | null;
  onChoose: (id: string | null) => void;
  /** A set that cannot be chosen: the other one of the two. */
  exceptId?: string | null;
}

/** Chooses one of the sets, the newest first. */
export function SetSelect({ label, chosenId, onChoose, exceptId }: SetSelectProps) {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList<CriteriaSetRowFragment>("criteriaSets", {
    pagination: { page: 1, perPage: 200 },
    sort: { field: "year", order: "DESC" },
  });
  const options = data.filter(({ id }) => id !== exceptId);
  return (
    <Autocomplete
      options={options}
      loading={isPending}
      value={options.find(({ id }) => id === chosenId) ?? null}
      getOptionLabel={({ name, year }) => `${year} · ${name}`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onChange={(_event, set) => onChoose(set?.id ?? null)}
      renderInput={(input) => <TextField {...input} size="small" margin="none" label={translate(label)} />}
      sx={{ minWidth: 0, width: "100%" }}
    />
  );
}
