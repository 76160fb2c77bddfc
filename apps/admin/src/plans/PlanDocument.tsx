import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import type { PlanDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { EvidenceInputs } from "../evidence/AttachEvidenceButton";
import { EvidenceList } from "../evidence/EvidenceList";
import { attachEvidence } from "../evidence/evidence.operations";
import { evidenceFields } from "../evidence/evidenceFields";
import { Section } from "../records/Section";

interface PlanDocumentProps {
  plan: PlanDetailFragment;
  mayEdit: boolean;
}

/** The signed paper; a newer one keeps the former readable. */
export function PlanDocument({ plan, mayEdit }: PlanDocumentProps) {
  const translate = useTranslate();
  const { document } = plan;
  const former = document?.previousVersion;
  return (
    <Section
      title={translate("resources.plans.sections.document")}
      action={mayEdit && <AttachDocumentButton plan={plan} />}
    >
      <EvidenceList
        evidence={document ? [document] : []}
        empty={translate(`resources.plans.document.${mayEdit ? "attachFirst" : "none"}`)}
      />
      {former && (
        <>
          {translate("resources.plans.document.former")}
          <EvidenceList evidence={[former]} empty="" />
        </>
      )}
    </Section>
  );
}

function AttachDocumentButton({ plan }: { plan: PlanDetailFragment }) {
  const { id, version, document, number, issuedOn } = plan;
  return (
    <ActionButton
      resource="evidence"
      record={{ id, version }}
      label={`resources.plans.actions.${document ? "replace" : "attach"}`}
      explanation="resources.evidence.explanations.fileOrLink"
      done="resources.evidence.done.attach"
      icon={<AttachFileOutlined />}
      size="small"
      document={attachEvidence}
      defaults={{ number, issuedOn }}
      toInput={(values, expectedVersion) => ({
        planId: id,
        expectedVersion,
        ...(document && { replacesId: document.id }),
        ...evidenceFields(values),
      })}
    >
      <EvidenceInputs />
    </ActionButton>
  );
}
