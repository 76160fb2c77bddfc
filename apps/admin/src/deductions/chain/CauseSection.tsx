import { Button, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Facts } from "../../records/Facts";
import { RecordLink } from "../../records/RecordLink";
import { Section } from "../../records/Section";

interface CauseSectionProps {
  deduction: DeductionDetailFragment;
  onExplain: () => void;
}

/** Why it was lost and who answers for it. */
export function CauseSection({ deduction, onExplain }: CauseSectionProps) {
  const translate = useTranslate();
  const { cause, note, responsibleUnit, viewerCan } = deduction;
  const mayExplain = viewerCan.includes("deductions.explain");
  return (
    <Section
      title={`2. ${translate("resources.deductions.sections.cause")}`}
      action={
        mayExplain && (
          <Button size="small" onClick={onExplain}>
            {translate(cause ? "deductionPage.acts.explainAgain" : "resources.deductions.actions.explain")}
          </Button>
        )
      }
    >
      {cause ? (
        <Facts
          facts={[
            { label: "resources.deductions.fields.cause", value: <strong>{cause.name}</strong> },
            { label: "resources.deductions.fields.note", value: note },
            {
              label: "resources.deductions.fields.responsibleUnit",
              value: responsibleUnit && (
                <RecordLink resource="units" record={responsibleUnit}>
                  {responsibleUnit.name}
                </RecordLink>
              ),
            },
          ]}
        />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.deductions.sections.noCause")}
        </Typography>
      )}
    </Section>
  );
}
