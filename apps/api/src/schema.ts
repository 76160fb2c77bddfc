import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { type BuildSchemaOptions, buildSchema, getMetadataStorage } from "type-graphql";
import { checkPermission } from "./access/requires.js";
import { amendmentList } from "./amendments/amendment.list.js";
import { AmendmentResolver, ScoreAmendmentsResolver } from "./amendments/amendment.resolver.js";
import { assessmentList } from "./assessments/assessment.list.js";
import {
  AssessmentResolver,
  MissingPartResolver,
  RoundAssessmentsResolver,
} from "./assessments/assessment.resolver.js";
import { AuditResolver } from "./audit/audit.resolver.js";
import { causeList } from "./causes/cause.list.js";
import { CauseResolver } from "./causes/cause.resolver.js";
import { CriteriaImportResolver } from "./criteria/criteria-import.resolver.js";
import { criteriaSetList } from "./criteria/criteria-set.list.js";
import { CriteriaSetResolver } from "./criteria/criteria-set.resolver.js";
import { CriteriaSetMutationsResolver } from "./criteria/criteria-set-mutations.resolver.js";
import { criterionList } from "./criteria/criterion.list.js";
import { CriterionResolver } from "./criteria/criterion.resolver.js";
import { CriterionMutationsResolver } from "./criteria/criterion-mutations.resolver.js";
import { gradeBandList } from "./criteria/grade-band.list.js";
import { RuleResolver } from "./criteria/rule.resolver.js";
import { deductionList } from "./deductions/deduction.list.js";
import { DeductionResolver } from "./deductions/deduction.resolver.js";
import {
  AssessmentDeductionsResolver,
  ScoreDeductionsResolver,
} from "./deductions/deduction-edges.resolver.js";
import { directiveList } from "./directives/directive.list.js";
import { DirectiveResolver } from "./directives/directive.resolver.js";
import { evidenceList } from "./evidence/evidence.list.js";
import {
  EvidenceResolver,
  TaskEvidenceResolver,
  TaskUpdateEvidenceResolver,
} from "./evidence/evidence.resolver.js";
import { ScoreEvidenceLinkResolver, ScoreEvidenceResolver } from "./evidence/score-evidence.resolver.js";
import { explanationList } from "./explanations/explanation.list.js";
import {
  AssessmentExplanationsResolver,
  ExplanationResolver,
  ScoreExplanationsResolver,
} from "./explanations/explanation.resolver.js";
import { indexResultList } from "./index-results/index-result.list.js";
import { IndexResultResolver } from "./index-results/index-result.resolver.js";
import { UnitIndexResultsResolver } from "./index-results/unit-index-results.resolver.js";
import { ApiKeyResolver } from "./keys/api-key.resolver.js";
import { globalId, isNodeName } from "./lists/global-id.js";
import type { List } from "./lists/list.js";
import { nodeLists } from "./lists/node-lists.js";
import { CriteriaSetCopyResolver } from "./mappings/criteria-set-copy.resolver.js";
import { criterionMappingList } from "./mappings/criterion-mapping.list.js";
import { CriterionMappingResolver } from "./mappings/criterion-mapping.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { penaltyList } from "./penalties/penalty.list.js";
import { AssessmentPenaltiesResolver, PenaltyResolver } from "./penalties/penalty.resolver.js";
import { membershipList } from "./people/membership.list.js";
import { personList } from "./people/person.list.js";
import { MembershipResolver, PersonResolver } from "./people/person.resolver.js";
import { UnitPeopleResolver } from "./people/unit-people.resolver.js";
import { ViewerMembershipResolver, ViewerResolver } from "./people/viewer.resolver.js";
import { remediationPlanList } from "./plans/remediation-plan.list.js";
import { RemediationPlanResolver } from "./plans/remediation-plan.resolver.js";
import { AssessmentPresenceResolver, PresenceResolver } from "./presence/presence.resolver.js";
import { reminderList } from "./reminders/reminder.list.js";
import { AssessmentRemindersResolver, ReminderResolver } from "./reminders/reminder.resolver.js";
import { assessmentRoundList } from "./rounds/assessment-round.list.js";
import { CriteriaSetRoundsResolver } from "./rounds/criteria-set-rounds.resolver.js";
import { AssessmentRoundResolver } from "./rounds/round.resolver.js";
import {
  AssessmentComparisonsResolver,
  CohortComparisonResolver,
  EarlierYearResolver,
  YearComparisonResolver,
} from "./scorecards/assessment.resolver.js";
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
import { scoreList } from "./scores/score.list.js";
import { AssessmentScoresResolver, ScoreChangeResolver, ScoreResolver } from "./scores/score.resolver.js";
import { ScoringResolver } from "./scores/scoring.resolver.js";
import { indicatorList } from "./targets/indicator.list.js";
import { measurementList } from "./targets/measurement.list.js";
import { MeasurementResolver } from "./targets/measurement.resolver.js";
import { targetList } from "./targets/target.list.js";
import { TargetResolver } from "./targets/target.resolver.js";
import { UnitTargetsResolver } from "./targets/unit-targets.resolver.js";
import { DeductionTasksResolver } from "./tasks/deduction-tasks.resolver.js";
import { remediationTaskList } from "./tasks/remediation-task.list.js";
import { TaskDeductionResolver, TaskResolver } from "./tasks/task.resolver.js";
import { TaskMutationsResolver } from "./tasks/task-mutations.resolver.js";
import {
  DirectiveTasksResolver,
  PlanTasksResolver,
  TaskUpdateResolver,
  UnitTasksResolver,
} from "./tasks/task-parents.resolver.js";
import { taskUpdateList } from "./tasks/task-update.list.js";
import { unitList } from "./units/unit.list.js";
import { UnitResolver, UnitSuccessionResolver } from "./units/unit.resolver.js";
import { unitSuccessionList } from "./units/unit-succession.list.js";

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
  ResultsImportResolver,
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
  PlanTasksResolver,
  TaskResolver,
  TaskDeductionResolver,
  TaskMutationsResolver,
  TaskUpdateResolver,
  UnitTasksResolver,
  EvidenceResolver,
  ScoreEvidenceResolver,
  ScoreEvidenceLinkResolver,
  TaskEvidenceResolver,
  TaskUpdateEvidenceResolver,
] as const;

const lists: List[] = [
  unitList,
  unitSuccessionList,
  directiveList,
  remediationPlanList,
  remediationTaskList,
  taskUpdateList,
  evidenceList,
  criteriaSetList,
  gradeBandList,
  criterionList,
  criterionMappingList,
  assessmentRoundList,
  assessmentList,
  reminderList,
  penaltyList,
  scoreList,
  explanationList,
  amendmentList,
  deductionList,
  causeList,
  indexResultList,
  membershipList,
  personList,
  indicatorList,
  measurementList,
  targetList,
];

/** Row ids become global ids where a node leaves the API, and only there. */
function showNodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (row: { __typename: string }) => row.__typename;
    if (!isObjectType(type) || !isNodeName(type.name)) continue;
    const { name } = type;
    const field = type.getFields().id;
    if (field) field.resolve = (row: { id: string }) => globalId(name, row.id);
  }
}

export async function createSchema(): Promise<GraphQLSchema> {
  for (const list of lists) nodeLists.set(list.name, list);
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = await buildSchema({
    resolvers: [...resolvers] as BuildSchemaOptions["resolvers"],
    authChecker: checkPermission,
    validate: { forbidUnknownValues: false },
  });
  showNodes(schema);
  return schema;
}
