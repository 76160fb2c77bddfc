import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import { Box } from "@mui/material";
import { required, TextInput, useTranslate } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { DayInput } from "../forms/DayInput";
import type { FormValues } from "../providers/resourceOperations";
import { attachEvidence } from "./evidence.operations";
import { evidenceFields } from "./evidenceFields";
import { UploadInput } from "./UploadInput";

export function AttachEvidenceButton({ task }: { task: { id: string; version: number } }) {
  const toInput = (values: FormValues, expectedVersion: number) => ({
    taskId: task.id,
    expectedVersion,
    ...evidenceFields(values),
  });
  return (
    <ActionButton
      resource="evidence"
      record={task}
      label="resources.evidence.actions.attach"
      explanation="resources.evidence.explanations.fileOrLink"
      done="resources.evidence.done.attach"
      icon={<AttachFileOutlined />}
      document={attachEvidence}
      toInput={toInput}
    >
      <EvidenceInputs />
    </ActionButton>
  );
}

export function EvidenceInputs() {
  const translate = useTranslate();
  const fileOrLink = (url: unknown, values: FormValues) =>
    url || values.uploadId ? undefined : translate("resources.evidence.explanations.fileOrLink");
  return (
    <>
      <UploadInput />
      <TextInput
        source="url"
        type="url"
        label="resources.evidence.fields.url"
        validate={fileOrLink}
        placeholder="https://"
      />
      <TextInput source="title" label="resources.evidence.fields.title" validate={required()} />
      <Box sx={{ display: "grid", columnGap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <TextInput source="number" label="resources.evidence.fields.number" />
        <DayInput source="issuedOn" label="resources.evidence.fields.issuedOn" />
        <TextInput source="issuer" label="resources.evidence.fields.issuer" />
        <TextInput source="page" label="resources.evidence.fields.page" />
      </Box>
    </>
  );
}
