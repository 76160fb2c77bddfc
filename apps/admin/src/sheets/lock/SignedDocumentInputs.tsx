import { Alert, Box, Typography } from "@mui/material";
import { AutocompleteInput, required, TextInput, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { UploadInput } from "../../evidence/UploadInput";
import { DayInput } from "../../forms/DayInput";
import type { FormValues } from "../../providers/resourceOperations";
import { useSheet } from "../SheetContext";
import { useSheetEvidence } from "../useSheetEvidence";

/** The signed self-assessment: a scan to upload, or a document that the sheet has already. */
export function SignedDocumentInputs({ isAttached }: { isAttached: boolean }) {
  const translate = useTranslate();
  const { assessmentId } = useSheet();
  const { choices, isLoading } = useSheetEvidence(assessmentId);
  const isKnown = Boolean(useWatch({ name: "evidenceId" }));
  const uploaded = (_value: unknown, values: FormValues) =>
    values.uploadId || values.evidenceId ? undefined : translate("sheet.lock.needsDocument");
  if (isAttached) return <Alert severity="success">{translate("sheet.lock.attached")}</Alert>;
  return (
    <>
      <Typography variant="subtitle2" component="p">
        {translate("sheet.lock.document")}
      </Typography>
      {!isKnown && (
        <>
          <UploadInput />
          <TextInput
            source="title"
            label="resources.evidence.fields.title"
            validate={[required(), uploaded]}
            defaultValue={translate("sheet.lock.defaultTitle")}
          />
          <Box sx={{ display: "grid", columnGap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
            <TextInput source="number" label="resources.evidence.fields.number" />
            <DayInput source="issuedOn" label="resources.evidence.fields.issuedOn" />
          </Box>
        </>
      )}
      {choices.length > 0 && (
        <AutocompleteInput
          source="evidenceId"
          label="sheet.lock.orKnown"
          choices={choices}
          isLoading={isLoading}
          helperText={false}
        />
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate("sheet.lock.explanation")}
      </Typography>
    </>
  );
}
