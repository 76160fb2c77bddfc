import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import { Button } from "@mui/material";
import type { AssessmentRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { isOpenRound } from "../rounds/roundPhase";
import { useActor } from "../viewer/useViewer";
import { RecordPublishedButton } from "./RecordPublishedButton";

/** What the round's office enters while the round is open. */
export function AssessmentActions({ assessment }: { assessment: AssessmentRowFragment }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const actor = useActor();
  if (!isOpenRound(assessment.round) || !mayEver(actor, "rounds.write")) return null;
  return (
    <>
      <Button
        component={Link}
        variant="contained"
        startIcon={<EditNoteOutlined />}
        to={createPath({ resource: "assessments", type: "edit", id: assessment.id })}
      >
        {translate("resources.scores.actions.record")}
      </Button>
      {assessment.round.imported && <RecordPublishedButton assessment={assessment} />}
    </>
  );
}
