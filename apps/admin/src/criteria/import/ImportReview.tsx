import { Alert, AlertTitle, Box, Button, Checkbox, FormControlLabel, Stack } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useRedirect, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { Section } from "../../records/Section";
import { importCriteria } from "../import.operations";
import { ProposalList } from "../rules/ProposalList";
import { proposedOfRows } from "../rules/proposals";
import { useCriteria } from "../tree/useCriteria";
import type { Preview } from "./ImportPage";
import { ImportTable } from "./ImportTable";

/** What a spreadsheet would become; nothing is written before a person says so. */
export function ImportReview({ set, preview }: { set: CriteriaSetRowFragment; preview: Preview }) {
  const translate = useTranslate();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  const proposed = proposedOfRows(preview.rows);
  const readable = proposed.filter(({ isRead }) => isRead).length;
  return (
    <>
      <ImportProblems preview={preview} />
      <Section title={word("rows", { smart_count: preview.rows.length })} flush>
        <ImportTable rows={preview.rows} />
      </Section>
      {preview.ignored.length > 0 && (
        <Section title={word("ignored", { smart_count: preview.ignored.length })}>
          <Box component="ul" sx={{ m: 0, pl: 2.5, typography: "body2" }}>
            {[...new Set(preview.ignored)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Box>
        </Section>
      )}
      {proposed.length > 0 && (
        <Section title={word("rules", { count: readable, all: proposed.length })}>
          <ProposalList proposals={proposed} accepted={accepted} onChange={setAccepted} />
        </Section>
      )}
      <ImportButton set={set} preview={preview} confirmRules={[...accepted]} />
    </>
  );
}

/** What has to be put right in the file; a number that can be read in two ways is asked about here. */
function ImportProblems({ preview: { problems } }: { preview: Preview }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  if (problems.length === 0) return <Alert severity="success">{word("clean")}</Alert>;
  return (
    <Alert severity="error">
      <AlertTitle component="h2">{word("problems", { smart_count: problems.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map(({ line, column, code, message }) => (
          <li key={`${line} ${column} ${code} ${message}`}>
            {line !== null && `${word("line", { line })}: `}
            {message}
          </li>
        ))}
      </Box>
      {word("mend")}
    </Alert>
  );
}

interface ImportButtonProps {
  set: CriteriaSetRowFragment;
  preview: Preview;
  confirmRules: string[];
}

function ImportButton({ set, preview, confirmRules }: ImportButtonProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { rows } = useCriteria(set.id);
  const { call, isBusy } = useLedgerCall(importCriteria);
  const [replace, setReplace] = useState(false);
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  const { uploadId } = preview;
  const run = async () => {
    const version = { setId: set.id, expectedVersion: set.version };
    const choices = { dryRun: false, readRules: true, confirmRules, replace };
    const done = word("done", { smart_count: preview.rows.length });
    if (await call({ input: { ...version, uploadId, ...choices } }, done)) {
      redirect("show", "criteriaSets", set.id);
    }
  };
  const mayRun = preview.rows.length > 0 && preview.problems.length === 0 && (rows.length === 0 || replace);
  return (
    <Stack sx={{ gap: 1, alignItems: "flex-start" }}>
      {rows.length > 0 && (
        <FormControlLabel
          label={word("replace", { smart_count: rows.length })}
          control={<Checkbox checked={replace} onChange={(_event, isOn) => setReplace(isOn)} />}
        />
      )}
      <Button variant="contained" size="large" loading={isBusy} disabled={!mayRun} onClick={() => void run()}>
        {word("run", { count: preview.rows.length, rules: confirmRules.length })}
      </Button>
    </Stack>
  );
}
