import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { AutocompleteInput, required, TextInput } from "react-admin";
import { ActionButton } from "../../actions/ActionButton";
import { useSheet } from "../SheetContext";
import { linkEvidence } from "../sheetDetail.operations";
import { useSheetEvidence } from "../useSheetEvidence";
import type { ScoreDetail } from "./scoreDetail";

/** Lets the score rest on a document that the sheet has already, at a page of its own. */
export function ReuseEvidenceButton({ score }: { score: ScoreDetail }) {
  return (
    <ActionButton
      resource="evidence"
      record={score}
      label="sheet.evidence.reuse"
      done="resources.evidence.done.attach"
      icon={<LinkOutlined />}
      document={linkEvidence}
      toInput={({ evidenceId, page }) => ({
        scoreId: score.id,
        evidenceId: String(evidenceId),
        page: page ? String(page) : null,
      })}
    >
      <KnownEvidenceInput />
      <TextInput source="page" label="resources.evidence.fields.page" />
    </ActionButton>
  );
}

function KnownEvidenceInput() {
  const { assessmentId } = useSheet();
  const { choices, isLoading } = useSheetEvidence(assessmentId);
  return (
    <AutocompleteInput
      source="evidenceId"
      label="sheet.evidence.known"
      choices={choices}
      isLoading={isLoading}
      validate={required()}
    />
  );
}
