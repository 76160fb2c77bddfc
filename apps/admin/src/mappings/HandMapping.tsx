import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { Autocomplete, Box, Button, TextField, Typography } from "@mui/material";
import type { MappedCriterionFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../actions/useLedgerCall";
import { Section } from "../records/Section";
import { createMapping } from "./mapping.operations";
import { nearestFirst } from "./mappingView";
import type { Picked } from "./picked";

interface HandMappingProps {
  from: readonly MappedCriterionFragment[];
  to: readonly MappedCriterionFragment[];
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/** Joins two criteria that no proposal has joined; one may be joined with several. */
export function HandMapping({ from, to, picked, onPick }: HandMappingProps) {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(createMapping);
  const word = (key: string) => translate(`resources.mappings.${key}`);
  const join = async () => {
    if (!picked.from || !picked.to) return;
    const input = { fromCriterionId: picked.from.id, toCriterionId: picked.to.id };
    if (await call({ input }, word("joined"))) onPick({ from: null, to: null });
  };
  return (
    <Section title={word("byHand")}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {word("byHandExplained")}
      </Typography>
      <Box
        sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr auto" } }}
      >
        <CriterionSelect
          label={word("earlier")}
          criteria={nearestFirst(from, picked.to)}
          chosen={picked.from}
          onChoose={(criterion) => onPick({ ...picked, from: criterion })}
        />
        <CriterionSelect
          label={word("later")}
          criteria={nearestFirst(to, picked.from)}
          chosen={picked.to}
          onChoose={(criterion) => onPick({ ...picked, to: criterion })}
        />
        <Button
          variant="contained"
          startIcon={<LinkOutlined />}
          loading={isBusy}
          disabled={!picked.from || !picked.to}
          onClick={() => void join()}
        >
          {word("joinNow")}
        </Button>
      </Box>
    </Section>
  );
}

interface CriterionSelectProps {
  label: string;
  criteria: readonly MappedCriterionFragment[];
  chosen: MappedCriterionFragment | null;
  onChoose: (criterion: MappedCriterionFragment | null) => void;
}

function CriterionSelect({ label, criteria, chosen, onChoose }: CriterionSelectProps) {
  return (
    <Autocomplete
      options={criteria}
      value={chosen}
      getOptionLabel={({ code, name }) => `${code}. ${name}`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onChange={(_event, criterion) => onChoose(criterion)}
      renderInput={(input) => <TextField {...input} size="small" margin="none" label={label} />}
    />
  );
}
