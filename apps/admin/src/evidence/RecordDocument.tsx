import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import { Typography } from "@mui/material";
import type { AttachEvidenceInput, EvidenceItemFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import type { FormValues } from "../providers/resourceOperations";
import { Section } from "../records/Section";
import { EvidenceInputs } from "./AttachEvidenceButton";
import { EvidenceList } from "./EvidenceList";
import { attachEvidence } from "./evidence.operations";
import { evidenceFields } from "./evidenceFields";

type Target = Pick<AttachEvidenceInput, "causeReviewId" | "directiveId" | "inspectionId" | "planId">;

interface RecordDocumentProps {
  title: string;
  record: { id: string; version: number };
  /** The record once more, by the name that the API has for it. */
  target: Target;
  document: (EvidenceItemFragment & { previousVersion?: EvidenceItemFragment | null }) | null;
  mayAttach: boolean;
  /** What the record itself says of its document. */
  defaults?: FormValues;
}

/** The one paper that belongs to a record; a newer one keeps the former readable. */
export function RecordDocument({
  title,
  record,
  target,
  document,
  mayAttach,
  defaults = {},
}: RecordDocumentProps) {
  const translate = useTranslate();
  const former = document?.previousVersion;
  return (
    <Section
      title={title}
      action={
        mayAttach && (
          <ActionButton
            resource="evidence"
            record={record}
            label={`documents.actions.${document ? "replace" : "attach"}`}
            explanation="resources.evidence.explanations.fileOrLink"
            done="resources.evidence.done.attach"
            icon={<AttachFileOutlined />}
            size="small"
            variant={document ? "text" : "outlined"}
            document={attachEvidence}
            defaults={defaults}
            toInput={(values, expectedVersion) => ({
              ...target,
              expectedVersion,
              ...(document && { replacesId: document.id }),
              ...evidenceFields(values),
            })}
          >
            <EvidenceInputs />
          </ActionButton>
        )
      }
    >
      <EvidenceList
        evidence={document ? [document] : []}
        empty={translate(`documents.${mayAttach ? "attachFirst" : "none"}`)}
      />
      {former && (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {translate("documents.former")}
          </Typography>
          <EvidenceList evidence={[former]} empty="" />
        </>
      )}
    </Section>
  );
}
