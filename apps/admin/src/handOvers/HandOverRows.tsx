import { Box, Button, Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { Section } from "../records/Section";
import { HandOverRow } from "./HandOverRow";
import { allTo, type Choice, receiverOf } from "./handOverChoice";
import type { Proposal } from "./proposal";

interface HandOverRowsProps {
  proposal: Proposal;
  refused: ReadonlyMap<string, string>;
  changed: ReadonlySet<string>;
}

/** Every open task with who goes on with it, changed one by one or all at once. */
export function HandOverRows({ proposal, refused, changed }: HandOverRowsProps) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const choice = (useWatch({ name: "to" }) ?? {}) as Choice;
  const { rows, successors, total } = proposal;
  const left = rows.filter((row) => !receiverOf(row, choice)).length;
  const choose = (to: Choice) => setValue("to", to, { shouldDirty: true });
  return (
    <Section
      title={translate("resources.handOvers.sections.tasks", { smart_count: total })}
      action={<AllTo proposal={proposal} onChoose={(unitId) => choose(allTo(rows, unitId))} />}
      flush
    >
      <Typography
        variant="body2"
        role="status"
        sx={{ px: 2, pb: 1, color: left > 0 ? "warning.main" : "text.secondary" }}
      >
        {translate(`resources.handOvers.${left > 0 ? "left" : "noneLeft"}`, { smart_count: left })}
        {total > rows.length && ` ${translate("resources.handOvers.firstOnly", { count: rows.length })}`}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {rows.map((row) => (
          <HandOverRow
            key={row.task.id}
            row={row}
            successors={successors}
            receiver={receiverOf(row, choice) ?? ""}
            refused={refused.get(row.task.id)}
            isChanged={changed.has(row.task.id)}
            onChoose={(unitId) => choose({ ...choice, [row.task.id]: unitId })}
          />
        ))}
      </Box>
    </Section>
  );
}

function AllTo({ proposal, onChoose }: { proposal: Proposal; onChoose: (unitId: string) => void }) {
  const translate = useTranslate();
  const { successors } = proposal;
  const [unitId, setUnitId] = useState(successors[0]?.unit.id ?? "");
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", minWidth: 0 }}>
      <TextField
        select
        label={translate("resources.handOvers.fields.allTo")}
        value={unitId}
        onChange={({ target }) => setUnitId(target.value)}
        slotProps={{ select: { native: true } }}
        sx={{ width: { xs: "100%", sm: 260 } }}
      >
        {successors.map(({ unit }) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </TextField>
      <Button variant="outlined" onClick={() => onChoose(unitId)}>
        {translate("resources.handOvers.actions.all")}
      </Button>
    </Stack>
  );
}
