import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import LinkOffOutlined from "@mui/icons-material/LinkOffOutlined";
import { Alert, Box, Stack } from "@mui/material";
import { TextInput, useTranslate } from "react-admin";
import { ActionButton } from "../../actions/ActionButton";
import { EvidenceInputs } from "../../evidence/AttachEvidenceButton";
import { EvidenceList } from "../../evidence/EvidenceList";
import { attachEvidence } from "../../evidence/evidence.operations";
import { evidenceFields } from "../../evidence/evidenceFields";
import { lacksEvidence } from "../rules/lacking";
import type { RowView } from "../SheetStore";
import { unlinkEvidence } from "../sheetDetail.operations";
import { entryOf } from "../sheetModel";
import { ReuseEvidenceButton } from "./ReuseEvidenceButton";
import type { ScoreDetail } from "./scoreDetail";

interface EvidencePartProps {
  view: RowView;
  score: ScoreDetail;
}

/** What the score rests on; compulsory evidence that is missing is said. */
export function EvidencePart({ view, score }: EvidencePartProps) {
  const translate = useTranslate();
  const { row, entry } = view;
  const mayAttach = score.viewerCan.includes("evidence.attach");
  const isMissing = lacksEvidence(row, entry ?? entryOf(row, "SELF"));
  return (
    <Stack sx={{ gap: 1 }}>
      {isMissing && <Alert severity="error">{translate("sheet.evidence.missing")}</Alert>}
      {score.evidenceLinks.map(({ evidence, page }) =>
        evidence ? (
          <Box key={evidence.id} sx={{ display: "flex", alignItems: "flex-start", gap: 1 }}>
            <Box sx={{ flexGrow: 1, minWidth: 0 }}>
              <EvidenceList evidence={[{ ...evidence, page: page ?? evidence.page ?? null }]} empty="" />
            </Box>
            {mayAttach && <UnlinkButton score={score} evidenceId={evidence.id} />}
          </Box>
        ) : null,
      )}
      {score.evidenceLinks.length === 0 && !isMissing && (
        <EvidenceList
          evidence={[]}
          empty={translate(
            row.criterion.evidenceRequired ? "sheet.evidence.required" : "sheet.evidence.optional",
          )}
        />
      )}
      {mayAttach && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          <ActionButton
            resource="evidence"
            record={score}
            label="resources.evidence.actions.attach"
            explanation="resources.evidence.explanations.fileOrLink"
            done="resources.evidence.done.attach"
            icon={<AttachFileOutlined />}
            document={attachEvidence}
            toInput={(values) => ({ scoreId: score.id, ...evidenceFields(values) })}
          >
            <EvidenceInputs />
          </ActionButton>
          <ReuseEvidenceButton score={score} />
        </Stack>
      )}
    </Stack>
  );
}

function UnlinkButton({ score, evidenceId }: { score: ScoreDetail; evidenceId: string }) {
  return (
    <ActionButton
      resource="evidence"
      record={score}
      label="sheet.evidence.unlink"
      done="sheet.evidence.unlinked"
      icon={<LinkOffOutlined />}
      document={unlinkEvidence}
      toInput={({ reason }) => ({ scoreId: score.id, evidenceId, reason: reason ? String(reason) : null })}
    >
      <TextInput source="reason" label="actions.reason" />
    </ActionButton>
  );
}
