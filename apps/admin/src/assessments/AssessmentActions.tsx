import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import { Button } from "@mui/material";
import type { AssessmentRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { isOpenRound } from "../rounds/roundPhase";
import { SheetButton } from "../sheets/SheetButton";
import { useActor } from "../viewer/useViewer";
import { RecordPublishedButton } from "./RecordPublishedButton";

/** The score sheet; for a past result what its office enters while the round is open. */
export function AssessmentActions({ assessment }: { assessment: AssessmentRowFragment }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const actor = useActor();
  const entersFinals = isOpenRound(assessment.round) && mayEver(actor, "rounds.write");
  if (!entersFinals || !assessment.round.imported)
    return <SheetButton assessment={assessment} variant="contained" />;
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
      <RecordPublishedButton assessment={assessment} />
      <SheetButton assessment={assessment} />
    </>
  );
}
