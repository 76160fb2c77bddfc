import { Button, Typography } from "@mui/material";
import type { AssessmentResultFiguresFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { AssessmentAmendments } from "../amendments/AssessmentAmendments";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { BalanceTeaser } from "../balances/BalanceTeaser";
import { CoverageSummary } from "../coverage/CoverageSummary";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { AssessmentComparisons } from "../rounds/comparisons/AssessmentComparisons";
import { RoundStatusChip } from "../rounds/RoundStatusChip";
import { isOpenRound } from "../rounds/roundPhase";
import { AssessmentActions } from "./AssessmentActions";
import { AssessmentDeductions } from "./AssessmentDeductions";
import { assessmentParts } from "./assessment.operations";
import { deductionsPath } from "./deductionsPath";
import { ResultOverview } from "./ResultOverview";
import { ResultTable } from "./ResultTable";
import { ScoreTable } from "./ScoreTable";
import { useAssessmentScores } from "./useAssessmentScores";

export function AssessmentShow() {
  return (
    <RecordPage<AssessmentResultFiguresFragment>
      resource="assessments"
      title={({ unit, round }) => `${unit.name} · ${round.year}`}
    >
      {(assessment) => <AssessmentPage assessment={assessment} />}
    </RecordPage>
  );
}

function AssessmentPage({ assessment }: { assessment: AssessmentResultFiguresFragment }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(assessmentParts, { id: assessment.id });
  const { data: scores } = useAssessmentScores(assessment.id);
  const parts = data?.assessment && "deductions" in data.assessment ? data.assessment : null;
  return (
    <>
      <PageHeader
        title={`${assessment.unit.name} · ${assessment.round.name}`}
        chips={<RoundStatusChip status={assessment.round.status} />}
        actions={<AssessmentActions assessment={assessment} />}
      />
      <ResultOverview assessment={assessment} />
      {!isOpenRound(assessment.round) && (
        <>
          <CoverageSummary assessment={assessment} />
          <BalanceTeaser assessment={assessment} />
        </>
      )}
      <Section title={translate("resources.assessments.sections.areas")} flush>
        <ResultTable assessment={assessment} />
      </Section>
      <AssessmentComparisons assessment={assessment} />
      {scores && <AssessmentAmendments assessment={assessment} scores={scores} />}
      {scores && (
        <Section title={translate("resources.assessments.sections.scores")} flush>
          <ScoreTable scores={scores} />
        </Section>
      )}
      {parts && (
        <Section
          title={translate("resources.assessments.sections.deductions")}
          flush
          action={
            <Button component={Link} size="small" to={deductionsPath({ assessmentId: assessment.id })}>
              {translate("actions.viewAll")} ({parts.deductions.totalCount})
            </Button>
          }
        >
          <AssessmentDeductions deductions={parts.deductions.nodes} />
        </Section>
      )}
      {assessment.source && (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.assessments.fields.source")}: {assessment.source}
        </Typography>
      )}
    </>
  );
}
