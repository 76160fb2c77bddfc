import { Box, Typography } from "@mui/material";
import { mayEver, type RoundStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Section } from "../records/Section";
import { isOpenRound } from "../rounds/roundPhase";
import { useActor } from "../viewer/useViewer";
import { AmendmentItem } from "./AmendmentItem";
import { AmendScoreButton } from "./AmendScoreButton";
import type { AmendableScore } from "./amendableScore";
import { useAmendments } from "./useAmendments";

interface AssessmentAmendmentsProps {
  assessment: { id: string; round: { status: RoundStatus } };
  scores: readonly AmendableScore[];
}

/** The corrections of one result, and the way to another one for who may make it. */
export function AssessmentAmendments({ assessment, scores }: AssessmentAmendmentsProps) {
  const translate = useTranslate();
  const actor = useActor();
  const isFinal = !isOpenRound(assessment.round);
  const { data = [] } = useAmendments({ score: { assessmentId: { eq: assessment.id } } }, isFinal);
  const mayAmend = isFinal && mayEver(actor, "scores.amend");
  if (!isFinal || (data.length === 0 && !mayAmend)) return null;
  return (
    <Section
      title={translate("resources.amendments.list")}
      action={mayAmend && <AmendScoreButton scores={scores} />}
    >
      {data.length === 0 && (
        <Typography color="textSecondary">{translate("resources.amendments.none")}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {data.map((amendment) => (
          <AmendmentItem key={amendment.id} amendment={amendment} />
        ))}
      </Box>
    </Section>
  );
}
