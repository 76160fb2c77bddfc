import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { type BuildSchemaOptions, buildSchema, getMetadataStorage } from "type-graphql";
import { checkPermission } from "./access/requires.js";
import { assessmentList } from "./assessments/assessment.list.js";
import { AssessmentResolver, RoundAssessmentsResolver } from "./assessments/assessment.resolver.js";
import { AuditResolver } from "./audit/audit.resolver.js";
import { causeList } from "./causes/cause.list.js";
import { CauseResolver } from "./causes/cause.resolver.js";
import { CriteriaSetResolver, CriterionResolver } from "./criteria/criteria.resolver.js";
import { criteriaSetList } from "./criteria/criteria-set.list.js";
import { criterionList } from "./criteria/criterion.list.js";
import { gradeBandList } from "./criteria/grade-band.list.js";
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
  ScoreEvidenceResolver,
  TaskEvidenceResolver,
  TaskUpdateEvidenceResolver,
} from "./evidence/evidence.resolver.js";
import { indexResultList } from "./index-results/index-result.list.js";
import { IndexResultResolver } from "./index-results/index-result.resolver.js";
import { UnitIndexResultsResolver } from "./index-results/unit-index-results.resolver.js";
import { ApiKeyResolver } from "./keys/api-key.resolver.js";
import { globalId, isNodeName } from "./lists/global-id.js";
import type { List } from "./lists/list.js";
import { nodeLists } from "./lists/node-lists.js";
import { NodeResolver } from "./node.resolver.js";
import { membershipList } from "./people/membership.list.js";
import { personList } from "./people/person.list.js";
import { MembershipResolver, PersonResolver } from "./people/person.resolver.js";
import { UnitPeopleResolver } from "./people/unit-people.resolver.js";
import { ViewerMembershipResolver, ViewerResolver } from "./people/viewer.resolver.js";
import { remediationPlanList } from "./plans/remediation-plan.list.js";
import { RemediationPlanResolver } from "./plans/remediation-plan.resolver.js";
import { assessmentRoundList } from "./rounds/assessment-round.list.js";
import { AssessmentRoundResolver } from "./rounds/round.resolver.js";
import { AreaResultResolver, AssessmentResultResolver } from "./scorecards/result.resolver.js";
import { ScorecardResolver } from "./scorecards/scorecard.resolver.js";
import { scoreList } from "./scores/score.list.js";
import { AssessmentScoresResolver, ScoreResolver } from "./scores/score.resolver.js";
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
  CriterionResolver,
  AssessmentRoundResolver,
  RoundAssessmentsResolver,
  AssessmentResolver,
  AssessmentScoresResolver,
  AssessmentDeductionsResolver,
  AssessmentResultResolver,
  AreaResultResolver,
  ScoreResolver,
  ScoreDeductionsResolver,
  DeductionResolver,
  ScorecardResolver,
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
  assessmentRoundList,
  assessmentList,
  scoreList,
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
