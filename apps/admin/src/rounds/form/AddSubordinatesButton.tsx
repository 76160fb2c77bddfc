import AccountTreeOutlined from "@mui/icons-material/AccountTreeOutlined";
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Switch,
  TextField,
  Typography,
} from "@mui/material";
import type { CohortChoiceFragment, UnitKind } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { unitKindChoices } from "../../units/unitKinds";
import { useHomeUnit } from "../../viewer/useViewer";
import { UnitPick } from "./UnitPick";
import { readAllUnits } from "./useCohort";

interface AddSubordinatesButtonProps {
  chosen: readonly string[];
  onAdd: (units: readonly CohortChoiceFragment[]) => void;
}

export function AddSubordinatesButton(props: AddSubordinatesButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<AccountTreeOutlined />} onClick={() => setOpen(true)}>
        {translate("roundPage.cohort.addAll")}
      </Button>
      {isOpen && <SubordinatesDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

/** All units of a kind beneath a unit that are valid in the assessed year, counted before they are added. */
function SubordinatesDialog({
  chosen,
  onAdd,
  onClose,
}: AddSubordinatesButtonProps & { onClose: () => void }) {
  const translate = useTranslate();
  const home = useHomeUnit();
  const year: unknown = useWatch({ name: "year" });
  const [parent, setParent] = useState(home);
  const [kind, setKind] = useState<UnitKind>("DISTRICT");
  const [isDeep, setDeep] = useState(false);
  const asOf = typeof year === "number" && year > 1999 ? { asOf: `${year}-12-31` } : {};
  const filter = {
    ...asOf,
    kind: { eq: kind },
    ...(isDeep ? { unitSubtree: parent?.id ?? "" } : { parentId: { eq: parent?.id ?? "" } }),
  };
  const { data } = useQuery({
    queryKey: ["ledger", "subordinates", filter],
    queryFn: ({ signal }) => readAllUnits(filter, signal),
    enabled: parent !== null,
  });
  const fresh = (data ?? []).filter(({ id }) => !chosen.includes(id));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="subordinates">
      <DialogTitle id="subordinates">{translate("roundPage.cohort.addAll")}</DialogTitle>
      <DialogContent>
        <UnitPick label={translate("roundPage.cohort.under")} unit={parent} onPick={setParent} />
        <TextField
          select
          label={translate("roundPage.cohort.kind")}
          value={kind}
          onChange={(event) => setKind(event.target.value as UnitKind)}
        >
          {unitKindChoices.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {translate(name)}
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={isDeep} onChange={(_event, checked) => setDeep(checked)} />}
          label={translate("roundPage.cohort.deep")}
        />
        <Typography aria-live="polite" variant="body2" sx={{ mt: 1 }}>
          {data && translate("roundPage.cohort.found", { smart_count: data.length, fresh: fresh.length })}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          disabled={fresh.length === 0}
          onClick={() => {
            onAdd(fresh);
            onClose();
          }}
        >
          {translate("roundPage.cohort.add", { smart_count: fresh.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
