import { Alert, Button, Skeleton, Typography } from "@mui/material";
import type { AssessmentResultFiguresFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { LoadingProblem } from "../errors/LoadingProblem";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { isOpenRound } from "../rounds/roundPhase";
import { useActor } from "../viewer/useViewer";
import { ScoreSheetForm } from "./ScoreSheetForm";
import { useAssessmentScores } from "./useAssessmentScores";

/** The page on which the round's office enters an assessment's finals. */
export function ScoreSheet() {
  const translate = useTranslate();
  return (
    <RecordPage<AssessmentResultFiguresFragment>
      resource="assessments"
      title={({ unit, round }) =>
        `${translate("resources.scores.sections.title")} · ${unit.name} · ${round.year}`
      }
    >
      {(assessment) => <ScoreSheetPage assessment={assessment} />}
    </RecordPage>
  );
}

function ScoreSheetPage({ assessment }: { assessment: AssessmentResultFiguresFragment }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const mayWrite = mayEver(useActor(), "rounds.write");
  const problem = !mayWrite ? "forbidden" : isOpenRound(assessment.round) ? null : "closed";
  return (
    <>
      <PageHeader
        title={`${translate("resources.scores.sections.title")} · ${assessment.unit.name}`}
        actions={
          <Button
            component={Link}
            to={createPath({ resource: "assessments", type: "show", id: assessment.id })}
          >
            {translate("resources.scores.sections.backToAssessment")}
          </Button>
        }
      />
      <Typography color="textSecondary">
        {assessment.round.name} · {assessment.round.year}
      </Typography>
      {problem ? (
        <Alert severity="info">{translate(`resources.scores.sections.${problem}`)}</Alert>
      ) : (
        <LoadedSheet assessment={assessment} />
      )}
    </>
  );
}

function LoadedSheet({ assessment }: { assessment: AssessmentResultFiguresFragment }) {
  const translate = useTranslate();
  const { data: scores, error, refetch } = useAssessmentScores(assessment.id);
  if (scores?.length === 0) {
    return <Alert severity="info">{translate("resources.scores.sections.noScores")}</Alert>;
  }
  if (scores) return <ScoreSheetForm assessment={assessment} scores={scores} />;
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  return <Skeleton variant="rounded" height={240} aria-busy />;
}
