import { Alert, Stack } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { Section } from "../../records/Section";
import { importCriteria } from "../import.operations";
import { SetSubpage } from "../sets/SetSubpage";
import { ImportFile } from "./ImportFile";
import { ImportReview } from "./ImportReview";
import type { Preview } from "./preview";

/** Reads a draft's criteria from a spreadsheet: first what would happen, then, once confirmed, the import. */
export function ImportPage() {
  return (
    <SetSubpage title="import" explanation="resources.criteriaSets.import.explained">
      {(set) => <ImportSteps set={set} />}
    </SetSubpage>
  );
}

function ImportSteps({ set }: { set: CriteriaSetRowFragment }) {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(importCriteria);
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = async (uploadId: string) => {
    const input = {
      setId: set.id,
      expectedVersion: set.version,
      uploadId,
      dryRun: true,
      readRules: true,
      confirmRules: [],
      acceptProblems: false,
      replace: true,
    };
    const answer = await call({ input });
    setPreview(answer && { ...answer.importCriteria, uploadId });
  };
  if (set.status !== "DRAFT") {
    return <Alert severity="info">{translate("resources.criteriaSets.explanations.frozen")}</Alert>;
  }
  return (
    <Stack sx={{ gap: 2 }}>
      <Section title={translate("resources.criteriaSets.import.file")}>
        <ImportFile isReading={isBusy} onUploaded={(uploadId) => void look(uploadId)} />
      </Section>
      {preview && <ImportReview key={preview.uploadId} set={set} preview={preview} />}
    </Stack>
  );
}
