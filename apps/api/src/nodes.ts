import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { amendmentList } from "./amendments/amendment.list.js";
import { assessmentList } from "./assessments/assessment.list.js";
import { causeList } from "./causes/cause.list.js";
import { criteriaSetList } from "./criteria/criteria-set.list.js";
import { criterionList } from "./criteria/criterion.list.js";
import { gradeBandList } from "./criteria/grade-band.list.js";
import { deductionList } from "./deductions/deduction.list.js";
import { directiveList } from "./directives/directive.list.js";
import { evidenceList } from "./evidence/evidence.list.js";
import { explanationList } from "./explanations/explanation.list.js";
import { extensionRequestList } from "./extensions/extension-request.list.js";
import { handOverItemList, handOverList } from "./hand-overs/hand-over.list.js";
import { indexResultList } from "./index-results/index-result.list.js";
import { findingList } from "./inspections/finding.list.js";
import { inspectionList } from "./inspections/inspection.list.js";
import { globalId, isNodeName } from "./lists/global-id.js";
import type { List } from "./lists/list.js";
import { nodeLists } from "./lists/node-lists.js";
import { criterionMappingList } from "./mappings/criterion-mapping.list.js";
import { calendarDayList } from "./notices/calendar-day.list.js";
import { digestList } from "./notices/digest.list.js";
import { noticeList } from "./notices/notice.list.js";
import { noticeRuleList } from "./notices/notice-rule.list.js";
import { penaltyList } from "./penalties/penalty.list.js";
import { membershipList } from "./people/membership.list.js";
import { personList } from "./people/person.list.js";
import { remediationPlanList } from "./plans/remediation-plan.list.js";
import { reminderList } from "./reminders/reminder.list.js";
import { causeReviewList } from "./reviews/cause-review.list.js";
import { assessmentRoundList } from "./rounds/assessment-round.list.js";
import { scoreList } from "./scores/score.list.js";
import { indicatorList } from "./targets/indicator.list.js";
import { measurementList } from "./targets/measurement.list.js";
import { targetList } from "./targets/target.list.js";
import { remediationTaskList } from "./tasks/remediation-task.list.js";
import { taskStepList } from "./tasks/task-step.list.js";
import { taskUpdateList } from "./tasks/task-update.list.js";
import { taskTemplateList } from "./templates/task-template.list.js";
import { unitList } from "./units/unit.list.js";
import { unitSuccessionList } from "./units/unit-succession.list.js";

const lists: List[] = [
  unitList,
  unitSuccessionList,
  directiveList,
  remediationPlanList,
  taskTemplateList,
  handOverList,
  handOverItemList,
  remediationTaskList,
  taskUpdateList,
  taskStepList,
  extensionRequestList,
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
  causeReviewList,
  inspectionList,
  findingList,
  causeList,
  indexResultList,
  membershipList,
  personList,
  indicatorList,
  measurementList,
  targetList,
  noticeList,
  noticeRuleList,
  calendarDayList,
  digestList,
];

/** Lets node(id) and the edges of other nouns find the list of every kind of node. */
export function registerNodes(): void {
  for (const list of lists) nodeLists.set(list.name, list);
}

/** Row ids become global ids where a node leaves the API, and only there. */
export function showNodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (row: { __typename: string }) => row.__typename;
    if (!isObjectType(type) || !isNodeName(type.name)) continue;
    const { name } = type;
    const field = type.getFields().id;
    if (field) field.resolve = (row: { id: string }) => globalId(name, row.id);
  }
}
