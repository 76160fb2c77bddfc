import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { type BuildSchemaOptions, buildSchema, getMetadataStorage } from "type-graphql";
import { checkPermission } from "./access/requires.js";
import { AmendmentResolver, ScoreAmendmentsResolver } from "./amendments/amendment.resolver.js";
import {
  AssessmentResolver,
  MissingPartResolver,
  RoundAssessmentsResolver,
} from "./assessments/assessment.resolver.js";
import { AuditResolver } from "./audit/audit.resolver.js";
import {
  AssessmentBalanceResolver,
  BalanceCauseResolver,
  BalanceLineResolver,
  PointsBalanceResolver,
} from "./balances/balance.resolver.js";
import {
  CauseEffectResolver,
  CauseFiguresResolver,
  CauseInUnitResolver,
  ParetoRowResolver,
  SharedCauseResolver,
} from "./balances/cause.resolver.js";
import {
  DeductionReturnedResolver,
  DeductionReturnResolver,
  TaskRecoveredResolver,
} from "./balances/deduction-return.resolver.js";
import { LossYearResolver, RepeatLossResolver } from "./balances/repeat-loss.resolver.js";
import { BestTasksResolver, WhatIfAreaResolver, WhatIfResolver } from "./balances/what-if.resolver.js";
import { CauseResolver } from "./causes/cause.resolver.js";
import { CriteriaImportResolver } from "./criteria/criteria-import.resolver.js";
import { CriteriaSetResolver } from "./criteria/criteria-set.resolver.js";
import { CriteriaSetMutationsResolver } from "./criteria/criteria-set-mutations.resolver.js";
import { CriterionResolver } from "./criteria/criterion.resolver.js";
import { CriterionMutationsResolver } from "./criteria/criterion-mutations.resolver.js";
import { RuleResolver } from "./criteria/rule.resolver.js";
import { BulkExplanationResolver } from "./deductions/bulk-explanation.resolver.js";
import { DeductionResolver } from "./deductions/deduction.resolver.js";
import {
  AssessmentDeductionsResolver,
  ScoreDeductionsResolver,
} from "./deductions/deduction-edges.resolver.js";
import { DirectiveResolver } from "./directives/directive.resolver.js";
import { validateInput } from "./errors/validate-input.js";
import {
  EvidenceResolver,
  TaskEvidenceResolver,
  TaskUpdateEvidenceResolver,
} from "./evidence/evidence.resolver.js";
import { PlanDocumentResolver } from "./evidence/plan-document.resolver.js";
import { ScoreEvidenceLinkResolver, ScoreEvidenceResolver } from "./evidence/score-evidence.resolver.js";
import {
  AssessmentExplanationsResolver,
  ExplanationResolver,
  ScoreExplanationsResolver,
} from "./explanations/explanation.resolver.js";
import { ExtensionResolver } from "./extensions/extension.resolver.js";
import { TaskExtensionsResolver } from "./extensions/task-extensions.resolver.js";
import {
  AwaitingHandOverResolver,
  HandOverItemResolver,
  HandOverProposalResolver,
  HandOverResolver,
  HandOverRowResolver,
  HandOverSuccessorResolver,
  UnitHandOverResolver,
} from "./hand-overs/hand-over.resolver.js";
import { HeatMapResolver, HeatMapRowResolver, RoundHeatMapResolver } from "./heat-maps/heat-map.resolver.js";
import { IndexResultResolver } from "./index-results/index-result.resolver.js";
import { UnitIndexResultsResolver } from "./index-results/unit-index-results.resolver.js";
import { FindingResolver } from "./inspections/finding.resolver.js";
import { InspectionResolver } from "./inspections/inspection.resolver.js";
import { ApiKeyResolver } from "./keys/api-key.resolver.js";
import { resolveEdges } from "./look-ahead/resolve-edges.js";
import { CriteriaSetCopyResolver } from "./mappings/criteria-set-copy.resolver.js";
import { CriterionMappingResolver } from "./mappings/criterion-mapping.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { registerNodes, showNodes } from "./nodes.js";
import { CalendarDayResolver } from "./notices/calendar-day.resolver.js";
import { DigestResolver } from "./notices/digest.resolver.js";
import { NoticeResolver, TaskNoticesResolver, ViewerNoticesResolver } from "./notices/notice.resolver.js";
import { NoticeRuleResolver } from "./notices/notice-rule.resolver.js";
import { AssessmentPenaltiesResolver, PenaltyResolver } from "./penalties/penalty.resolver.js";
import { MembershipResolver, PersonResolver } from "./people/person.resolver.js";
import { UnitPeopleResolver } from "./people/unit-people.resolver.js";
import { ViewerMembershipResolver, ViewerResolver } from "./people/viewer.resolver.js";
import { AnnexRowResolver, PlanAnnexResolver } from "./plans/annex.resolver.js";
import { RemediationPlanResolver } from "./plans/remediation-plan.resolver.js";
import { AssessmentPresenceResolver, PresenceResolver } from "./presence/presence.resolver.js";
import { AssessmentRemindersResolver, ReminderResolver } from "./reminders/reminder.resolver.js";
import { CauseReviewResolver } from "./reviews/cause-review.resolver.js";
import {
  DeductionReviewsResolver,
  ReviewStandResolver,
  RoundReviewsResolver,
  UnitReviewsResolver,
} from "./reviews/review-parents.resolver.js";
import { CriteriaSetRoundsResolver } from "./rounds/criteria-set-rounds.resolver.js";
import { AssessmentRoundResolver } from "./rounds/round.resolver.js";
import {
  AssessmentComparisonsResolver,
  CohortComparisonResolver,
  EarlierYearResolver,
  YearComparisonResolver,
} from "./scorecards/assessment.resolver.js";
import { CoverageResolver, UnitCoverageResolver } from "./scorecards/coverage.resolver.js";
import { AreaResultResolver, AssessmentResultResolver } from "./scorecards/result.resolver.js";
import { ResultsImportResolver } from "./scorecards/results-import.resolver.js";
import {
  AssessmentProgressResolver,
  MatrixResolver,
  MatrixRowResolver,
  RankingRowResolver,
  RoundScorecardResolver,
} from "./scorecards/round.resolver.js";
import { ScorecardResolver } from "./scorecards/scorecard.resolver.js";
import { AssessmentSheetResolver, SheetRowResolver } from "./scorecards/sheet.resolver.js";
import { AssessmentScoresResolver, ScoreChangeResolver, ScoreResolver } from "./scores/score.resolver.js";
import { ScoringResolver } from "./scores/scoring.resolver.js";
import { MeasurementResolver } from "./targets/measurement.resolver.js";
import { TargetResolver } from "./targets/target.resolver.js";
import { UnitTargetsResolver } from "./targets/unit-targets.resolver.js";
import { DeductionTasksResolver } from "./tasks/deduction-tasks.resolver.js";
import { TaskDeductionResolver, TaskResolver } from "./tasks/task.resolver.js";
import { TaskBulkResolver } from "./tasks/task-bulk.resolver.js";
import {
  DirectiveTaskCountsResolver,
  FindingTasksResolver,
  InspectionTasksResolver,
  TaskFindingsResolver,
} from "./tasks/task-finding.resolver.js";
import { TaskMutationsResolver } from "./tasks/task-mutations.resolver.js";
import {
  DirectiveTasksResolver,
  PlanTasksResolver,
  TaskUpdateResolver,
  UnitTasksResolver,
} from "./tasks/task-parents.resolver.js";
import { TaskPayloadResolver } from "./tasks/task-payload.resolver.js";
import { TaskPeriodResolver, TaskPeriodsResolver } from "./tasks/task-periods.resolver.js";
import { TaskAnswersResolver, TaskQuestionsResolver } from "./tasks/task-questions.resolver.js";
import { TaskStepResolver, TaskStepsResolver } from "./tasks/task-steps.resolver.js";
import { TaskTemplateResolver } from "./templates/task-template.resolver.js";
import { UnitResolver, UnitSuccessionResolver } from "./units/unit.resolver.js";

const resolvers = [
  NodeResolver,
  UnitResolver,
  UnitSuccessionResolver,
  CriteriaSetResolver,
  CriteriaSetMutationsResolver,
  CriteriaSetCopyResolver,
  CriteriaSetRoundsResolver,
  CriterionResolver,
  CriterionMutationsResolver,
  CriteriaImportResolver,
  RuleResolver,
  CriterionMappingResolver,
  AssessmentRoundResolver,
  RoundAssessmentsResolver,
  AssessmentResolver,
  MissingPartResolver,
  AssessmentRemindersResolver,
  ReminderResolver,
  AssessmentPresenceResolver,
  PresenceResolver,
  AssessmentPenaltiesResolver,
  PenaltyResolver,
  AssessmentScoresResolver,
  AssessmentDeductionsResolver,
  AssessmentResultResolver,
  AreaResultResolver,
  ScoreResolver,
  ScoreChangeResolver,
  ScoringResolver,
  ExplanationResolver,
  ScoreExplanationsResolver,
  AssessmentExplanationsResolver,
  AmendmentResolver,
  ScoreAmendmentsResolver,
  ScoreDeductionsResolver,
  DeductionResolver,
  ScorecardResolver,
  AssessmentSheetResolver,
  SheetRowResolver,
  AssessmentComparisonsResolver,
  CohortComparisonResolver,
  EarlierYearResolver,
  YearComparisonResolver,
  RoundScorecardResolver,
  RankingRowResolver,
  MatrixRowResolver,
  MatrixResolver,
  AssessmentProgressResolver,
  RoundHeatMapResolver,
  HeatMapResolver,
  HeatMapRowResolver,
  ResultsImportResolver,
  CoverageResolver,
  UnitCoverageResolver,
  BulkExplanationResolver,
  PointsBalanceResolver,
  AssessmentBalanceResolver,
  BalanceLineResolver,
  BalanceCauseResolver,
  DeductionReturnedResolver,
  DeductionReturnResolver,
  TaskRecoveredResolver,
  CauseFiguresResolver,
  CauseEffectResolver,
  ParetoRowResolver,
  SharedCauseResolver,
  CauseInUnitResolver,
  RepeatLossResolver,
  LossYearResolver,
  WhatIfResolver,
  WhatIfAreaResolver,
  BestTasksResolver,
  AuditResolver,
  UnitPeopleResolver,
  UnitIndexResultsResolver,
  UnitTargetsResolver,
  CauseResolver,
  IndexResultResolver,
  ApiKeyResolver,
  MembershipResolver,
  PersonResolver,
  ViewerMembershipResolver,
  ViewerResolver,
  MeasurementResolver,
  TargetResolver,
  DirectiveResolver,
  DeductionTasksResolver,
  DirectiveTasksResolver,
  RemediationPlanResolver,
  PlanAnnexResolver,
  AnnexRowResolver,
  TaskTemplateResolver,
  PlanTasksResolver,
  TaskResolver,
  TaskDeductionResolver,
  TaskMutationsResolver,
  TaskPayloadResolver,
  TaskBulkResolver,
  TaskStepsResolver,
  TaskStepResolver,
  TaskPeriodsResolver,
  TaskPeriodResolver,
  TaskQuestionsResolver,
  TaskAnswersResolver,
  TaskExtensionsResolver,
  ExtensionResolver,
  TaskUpdateResolver,
  UnitTasksResolver,
  HandOverResolver,
  HandOverItemResolver,
  HandOverProposalResolver,
  HandOverSuccessorResolver,
  HandOverRowResolver,
  AwaitingHandOverResolver,
  UnitHandOverResolver,
  EvidenceResolver,
  ScoreEvidenceResolver,
  ScoreEvidenceLinkResolver,
  TaskEvidenceResolver,
  TaskUpdateEvidenceResolver,
  PlanDocumentResolver,
  CauseReviewResolver,
  DeductionReviewsResolver,
  UnitReviewsResolver,
  RoundReviewsResolver,
  ReviewStandResolver,
  InspectionResolver,
  FindingResolver,
  TaskFindingsResolver,
  FindingTasksResolver,
  InspectionTasksResolver,
  DirectiveTaskCountsResolver,
  NoticeResolver,
  ViewerNoticesResolver,
  TaskNoticesResolver,
  NoticeRuleResolver,
  CalendarDayResolver,
  DigestResolver,
] as const;

export async function createSchema(): Promise<GraphQLSchema> {
  registerNodes();
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = await buildSchema({
    resolvers: [...resolvers] as BuildSchemaOptions["resolvers"],
    authChecker: checkPermission,
    validateFn: validateInput,
  });
  showNodes(schema);
  resolveEdges(schema);
  return schema;
}
