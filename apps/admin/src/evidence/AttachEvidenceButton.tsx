import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import { Box, Button } from "@mui/material";
import { useState } from "react";
import { required, TextInput, useTranslate } from "react-admin";
import { ActionDialog } from "../actions/ActionDialog";
import { DayInput } from "../forms/DayInput";
import type { FormValues } from "../providers/resourceOperations";
import { attachEvidence } from "./evidence.operations";
import { evidenceFields } from "./evidenceFields";
import { UploadInput } from "./UploadInput";

interface AttachEvidenceProps {
  task: { id: string; version: number };
}

export function AttachEvidenceButton({ task }: AttachEvidenceProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<AttachFileOutlined />} onClick={() => setOpen(true)}>
        {translate("resources.evidence.actions.attach")}
      </Button>
      {isOpen && <AttachEvidenceDialog task={task} onClose={() => setOpen(false)} />}
    </>
  );
}

export function AttachEvidenceDialog({ task, onClose }: AttachEvidenceProps & { onClose: () => void }) {
  return (
    <ActionDialog
      resource="evidence"
      record={task}
      label="resources.evidence.actions.attach"
      explanation="resources.evidence.explanations.fileOrLink"
      done="resources.evidence.done.attach"
      document={attachEvidence}
      toInput={(values, expectedVersion) => ({
        taskId: task.id,
        expectedVersion,
        ...evidenceFields(values),
      })}
      onClose={onClose}
    >
      <EvidenceInputs />
    </ActionDialog>
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
