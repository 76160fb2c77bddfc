import { Button, Checkbox, FormControlLabel, Stack } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useRedirect, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { importCriteria } from "../import.operations";
import { useCriteria } from "../tree/useCriteria";
import type { Preview } from "./preview";

interface ImportButtonProps {
  set: CriteriaSetRowFragment;
  preview: Preview;
  confirmRules: string[];
}

/** The import itself; what it deletes and what it leaves to be settled has to be agreed to. */
export function ImportButton({ set, preview, confirmRules }: ImportButtonProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { rows } = useCriteria(set.id);
  const { call, isBusy } = useLedgerCall(importCriteria);
  const [replace, setReplace] = useState(false);
  const [acceptProblems, setAcceptProblems] = useState(false);
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  const { uploadId, problems } = preview;
  const blocking = problems.filter((problem) => problem.blocking).length;
  const doubts = problems.length - blocking;

  const run = async () => {
    const version = { setId: set.id, expectedVersion: set.version };
    const choices = { dryRun: false, readRules: true, confirmRules, replace, acceptProblems };
    const done = word("done", { smart_count: preview.rows.length });
    if (await call({ input: { ...version, uploadId, ...choices } }, done)) {
      redirect("show", "criteriaSets", set.id);
    }
  };
  const isAgreed = (rows.length === 0 || replace) && (doubts === 0 || acceptProblems);
  const mayRun = preview.rows.length > 0 && blocking === 0 && isAgreed;
  return (
    <Stack sx={{ gap: 0.5, alignItems: "flex-start" }}>
      {rows.length > 0 && (
        <FormControlLabel
          label={word("replace", { smart_count: rows.length })}
          control={<Checkbox checked={replace} onChange={(_event, isOn) => setReplace(isOn)} />}
        />
      )}
      {doubts > 0 && (
        <FormControlLabel
          label={word("acceptDoubts", { smart_count: doubts })}
          control={<Checkbox checked={acceptProblems} onChange={(_event, isOn) => setAcceptProblems(isOn)} />}
        />
      )}
      <Button
        variant="contained"
        size="large"
        loading={isBusy}
        disabled={!mayRun}
        onClick={() => void run()}
        sx={{ mt: 1 }}
      >
        {word("run", { count: preview.rows.length, rules: confirmRules.length })}
      </Button>
    </Stack>
  );
}
