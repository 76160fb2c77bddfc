/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AssessmentFilter = {
  id?: IdFilter | null | undefined;
  round?: AssessmentRoundFilter | null | undefined;
  search?: string | null | undefined;
  unit?: UnitFilter | null | undefined;
  unitId?: IdFilter | null | undefined;
  unitSubtree?: string | number | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AssessmentOrder = {
  direction?: Direction;
  field: AssessmentOrderField;
};

export type AssessmentOrderField =
  | 'UNIT_NAME'
  | 'UPDATED_AT'
  | 'YEAR';

export type AssessmentRoundFilter = {
  id?: IdFilter | null | undefined;
  search?: string | null | undefined;
  set?: CriteriaSetFilter | null | undefined;
  status?: RoundStatusFilter | null | undefined;
  unit?: UnitFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AssignTaskInput = {
  assigneeId?: string | number | null | undefined;
  expectedVersion: number;
  taskId: string | number;
};

export type AttachEvidenceInput = {
  expectedVersion?: number | null | undefined;
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  note?: string | null | undefined;
  number?: string | null | undefined;
  page?: string | null | undefined;
  scoreId?: string | number | null | undefined;
  taskId?: string | number | null | undefined;
  title: string;
  uploadId?: string | null | undefined;
  url?: string | null | undefined;
};

export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

export type CancelTaskInput = {
  expectedVersion: number;
  reason: string;
  taskId: string | number;
};

export type CauseFilter = {
  active?: BooleanFilter | null | undefined;
  code?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: CauseKindFilter | null | undefined;
  name?: StringFilter | null | undefined;
  search?: string | null | undefined;
};

export type CauseKind =
  | 'OBJECTIVE'
  | 'SUBJECTIVE';

export type CauseKindFilter = {
  eq?: CauseKind | null | undefined;
  in?: Array<CauseKind> | null | undefined;
  notIn?: Array<CauseKind> | null | undefined;
};

export type Comparator =
  | 'EQ'
  | 'GT'
  | 'GTE'
  | 'LT'
  | 'LTE';

export type CreateTaskInput = {
  assigneeId?: string | number | null | undefined;
  cooperatingUnitIds?: Array<string | number> | null | undefined;
  deductions?: Array<TaskDeductionInput> | null | undefined;
  deliverable?: string | null | undefined;
  description?: string | null | undefined;
  directiveId?: string | number | null | undefined;
  dueOn?: string | null | undefined;
  dueWords?: string | null | undefined;
  leadUnitId: string | number;
  planId?: string | number | null | undefined;
  priority?: TaskPriority | null | undefined;
  recurrence?: Recurrence | null | undefined;
  title: string;
};

export type CreateUnitInput = {
  code: string;
  kind: UnitKind;
  name: string;
  nameEn?: string | null | undefined;
  parentId?: string | number | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type CriteriaSetFilter = {
  code?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indexCode?: StringFilter | null | undefined;
  search?: string | null | undefined;
  status?: CriteriaSetStatusFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type CriteriaSetStatus =
  | 'DRAFT'
  | 'PUBLISHED';

export type CriteriaSetStatusFilter = {
  eq?: CriteriaSetStatus | null | undefined;
  in?: Array<CriteriaSetStatus> | null | undefined;
  notIn?: Array<CriteriaSetStatus> | null | undefined;
};

export type CriterionFilter = {
  areaId?: IdFilter | null | undefined;
  code?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: CriterionKindFilter | null | undefined;
  level?: CriterionLevelFilter | null | undefined;
  name?: StringFilter | null | undefined;
  parentId?: IdFilter | null | undefined;
  position?: IntFilter | null | undefined;
  search?: string | null | undefined;
  set?: CriteriaSetFilter | null | undefined;
  setId?: IdFilter | null | undefined;
};

export type CriterionKind =
  | 'BONUS'
  | 'PENALTY'
  | 'SCORED';

export type CriterionKindFilter = {
  eq?: CriterionKind | null | undefined;
  in?: Array<CriterionKind> | null | undefined;
  notIn?: Array<CriterionKind> | null | undefined;
};

export type CriterionLevel =
  | 'AREA'
  | 'CRITERION'
  | 'SUB_CRITERION';

export type CriterionLevelFilter = {
  eq?: CriterionLevel | null | undefined;
  in?: Array<CriterionLevel> | null | undefined;
  notIn?: Array<CriterionLevel> | null | undefined;
};

export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

export type DecimalFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

export type DeductionFilter = {
  areaId?: IdFilter | null | undefined;
  assessment?: AssessmentFilter | null | undefined;
  assessmentId?: IdFilter | null | undefined;
  cause?: CauseFilter | null | undefined;
  causeId?: IdFilter | null | undefined;
  criterion?: CriterionFilter | null | undefined;
  id?: IdFilter | null | undefined;
  note?: StringFilter | null | undefined;
  points?: DecimalFilter | null | undefined;
  responsibleUnitId?: IdFilter | null | undefined;
  search?: string | null | undefined;
  status?: DeductionStatusFilter | null | undefined;
  unitSubtree?: string | number | null | undefined;
  year?: IntFilter | null | undefined;
};

export type DeductionOrder = {
  direction?: Direction;
  field: DeductionOrderField;
};

export type DeductionOrderField =
  | 'CRITERION'
  | 'POINTS'
  | 'STATUS'
  | 'UPDATED_AT'
  | 'YEAR';

export type DeductionPartInput = {
  causeId?: string | number | null | undefined;
  note?: string | null | undefined;
  points: string;
  responsibleUnitId?: string | number | null | undefined;
};

export type DeductionStatus =
  | 'EXPLAINED'
  | 'PLANNED'
  | 'RECOVERED'
  | 'RECURRED'
  | 'UNEXPLAINED'
  | 'WAIVED';

export type DeductionStatusFilter = {
  eq?: DeductionStatus | null | undefined;
  in?: Array<DeductionStatus> | null | undefined;
  notIn?: Array<DeductionStatus> | null | undefined;
};

export type Direction =
  | 'ASC'
  | 'DESC';

export type ExplainDeductionInput = {
  causeId: string | number;
  deductionId: string | number;
  expectedVersion: number;
  note?: string | null | undefined;
  responsibleUnitId: string | number;
};

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
  notIn?: Array<string | number> | null | undefined;
};

export type IndexResultFilter = {
  component?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indexCode?: StringFilter | null | undefined;
  unit?: UnitFilter | null | undefined;
  unitId?: IdFilter | null | undefined;
  unitSubtree?: string | number | null | undefined;
  year?: IntFilter | null | undefined;
};

export type IndexResultOrder = {
  direction?: Direction;
  field: IndexResultOrderField;
};

export type IndexResultOrderField =
  | 'COMPONENT'
  | 'INDEX_CODE'
  | 'RANK'
  | 'VALUE'
  | 'YEAR';

export type IndicatorFilter = {
  code?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: StringFilter | null | undefined;
  search?: string | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

export type PauseTaskInput = {
  expectedVersion: number;
  reason: string;
  taskId: string | number;
};

export type Recurrence =
  | 'CONTINUOUS'
  | 'MONTHLY'
  | 'NONE'
  | 'QUARTERLY';

export type RemediationTaskOrder = {
  direction?: Direction;
  field: RemediationTaskOrderField;
};

export type RemediationTaskOrderField =
  | 'DUE_ON'
  | 'PERCENT_DONE'
  | 'PRIORITY'
  | 'STATUS'
  | 'TITLE'
  | 'UPDATED_AT';

export type ResumeTaskInput = {
  expectedVersion: number;
  taskId: string | number;
};

export type ReturnTaskInput = {
  expectedVersion: number;
  reason: string;
  taskId: string | number;
};

export type Role =
  | 'APPRAISER'
  | 'INTEGRATOR'
  | 'LEADER'
  | 'REFORM_OFFICE'
  | 'SYSTEM_ADMIN'
  | 'UNIT_HEAD'
  | 'UNIT_OFFICER';

export type RoundStatus =
  | 'APPRAISAL'
  | 'DRAFT'
  | 'EXPLANATION'
  | 'FINALISED'
  | 'PUBLISHED'
  | 'SECOND_APPRAISAL'
  | 'SELF_ASSESSMENT';

export type RoundStatusFilter = {
  eq?: RoundStatus | null | undefined;
  in?: Array<RoundStatus> | null | undefined;
  notIn?: Array<RoundStatus> | null | undefined;
};

export type ScoreState =
  | 'NOT_APPLICABLE'
  | 'NOT_SCORED'
  | 'SCORED';

export type SplitDeductionInput = {
  deductionId: string | number;
  expectedVersion: number;
  parts: Array<DeductionPartInput>;
};

export type StartTaskInput = {
  expectedVersion: number;
  taskId: string | number;
};

export type StringFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  notEq?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

export type SubmitTaskInput = {
  expectedVersion: number;
  note?: string | null | undefined;
  taskId: string | number;
};

export type SuccessionExtent =
  | 'PART'
  | 'WHOLE';

export type TargetFilter = {
  dueOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: IndicatorFilter | null | undefined;
  indicatorId?: IdFilter | null | undefined;
  unit?: UnitFilter | null | undefined;
  unitId?: IdFilter | null | undefined;
  unitSubtree?: string | number | null | undefined;
  year?: IntFilter | null | undefined;
};

export type TargetOrder = {
  direction?: Direction;
  field: TargetOrderField;
};

export type TargetOrderField =
  | 'DUE_ON'
  | 'INDICATOR'
  | 'UNIT'
  | 'YEAR';

export type TaskDeductionInput = {
  deductionId: string | number;
  expectedPoints: string;
};

export type TaskFilter = {
  assigneeId?: IdFilter | null | undefined;
  deductionId?: IdFilter | null | undefined;
  directiveId?: IdFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  dueSoon?: boolean | null | undefined;
  id?: IdFilter | null | undefined;
  leadUnitId?: IdFilter | null | undefined;
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  planId?: IdFilter | null | undefined;
  priority?: TaskPriorityFilter | null | undefined;
  search?: string | null | undefined;
  status?: TaskStatusFilter | null | undefined;
  unitSubtree?: string | number | null | undefined;
};

export type TaskPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

export type TaskPriorityFilter = {
  eq?: TaskPriority | null | undefined;
  in?: Array<TaskPriority> | null | undefined;
  notIn?: Array<TaskPriority> | null | undefined;
};

export type TaskStatus =
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'IN_PROGRESS'
  | 'PAUSED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type TaskStatusFilter = {
  eq?: TaskStatus | null | undefined;
  in?: Array<TaskStatus> | null | undefined;
  notIn?: Array<TaskStatus> | null | undefined;
};

export type TaskUpdateKind =
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'CREATED'
  | 'EDITED'
  | 'EVIDENCE'
  | 'PAUSED'
  | 'PROGRESS'
  | 'RESUMED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED';

export type UnitFilter = {
  asOf?: string | null | undefined;
  code?: StringFilter | null | undefined;
  constructed?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: UnitKindFilter | null | undefined;
  name?: StringFilter | null | undefined;
  parent?: UnitFilter | null | undefined;
  parentId?: IdFilter | null | undefined;
  search?: string | null | undefined;
  unitSubtree?: string | number | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type UnitKind =
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'OFFICE'
  | 'PROVINCE';

export type UnitKindFilter = {
  eq?: UnitKind | null | undefined;
  in?: Array<UnitKind> | null | undefined;
  notIn?: Array<UnitKind> | null | undefined;
};

export type UnitOrder = {
  direction?: Direction;
  field: UnitOrderField;
};

export type UnitOrderField =
  | 'CODE'
  | 'KIND'
  | 'NAME'
  | 'VALID_FROM'
  | 'VALID_TO';

export type UpdateTaskInput = {
  assigneeId?: string | number | null | undefined;
  cooperatingUnitIds?: Array<string | number> | null | undefined;
  deductions?: Array<TaskDeductionInput> | null | undefined;
  deliverable?: string | null | undefined;
  description?: string | null | undefined;
  directiveId?: string | number | null | undefined;
  dueOn?: string | null | undefined;
  dueWords?: string | null | undefined;
  expectedVersion: number;
  leadUnitId?: string | number | null | undefined;
  planId?: string | number | null | undefined;
  priority?: TaskPriority | null | undefined;
  recurrence?: Recurrence | null | undefined;
  taskId: string | number;
  title?: string | null | undefined;
};

export type UpdateTaskProgressInput = {
  expectedVersion: number;
  note?: string | null | undefined;
  percentDone: number;
  taskId: string | number;
};

export type UpdateUnitInput = {
  expectedVersion: number;
  kind?: UnitKind | null | undefined;
  name?: string | null | undefined;
  nameEn?: string | null | undefined;
  parentId?: string | number | null | undefined;
  unitId: string | number;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type VerifyTaskInput = {
  expectedVersion: number;
  note?: string | null | undefined;
  taskId: string | number;
};

export type WaiveDeductionInput = {
  deductionId: string | number;
  expectedVersion: number;
  reason: string;
};

export type CoverageFiguresFragment = { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string };

export type AssessmentRowFragment = { id: string, version: number, grade: string | null, differs: boolean, source: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null };

export type AssessmentResultFiguresFragment = { id: string, version: number, grade: string | null, differs: boolean, source: string | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string }, areas: Array<{ points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, differs: boolean, criterion: { id: string, code: string, name: string }, published: { points: string | null, percent: string | null, grade: string | null } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string } }>, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null };

export type AssessmentListQueryVariables = Exact<{
  filter?: AssessmentFilter | null | undefined;
  orderBy?: Array<AssessmentOrder> | AssessmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AssessmentListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, grade: string | null, differs: boolean, source: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null }> } };

export type AssessmentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentOneQuery = { one:
    | { id: string, version: number, grade: string | null, differs: boolean, source: string | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string }, areas: Array<{ points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, differs: boolean, criterion: { id: string, code: string, name: string }, published: { points: string | null, percent: string | null, grade: string | null } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string } }>, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null }
    | Record<PropertyKey, never>
   | null };

export type AssessmentManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type AssessmentManyQuery = { many: Array<
    | { id: string, version: number, grade: string | null, differs: boolean, source: string | null, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null }
    | Record<PropertyKey, never>
   | null> };

export type AssessmentPartsQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentPartsQuery = { assessment:
    | { id: string, scores: { totalCount: number, nodes: Array<{ id: string, state: ScoreState, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, finalPoints: string | null, criterion: { id: string, code: string, name: string, maxPoints: string } }> }, deductions: { totalCount: number, nodes: Array<{ id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type DeductionRowFragment = { id: string, version: number, points: string, status: DeductionStatus, note: string | null, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null };

export type DeductionDetailFragment = { viewerCan: Array<string>, waivedAt: string | null, waiveReason: string | null, expectedPoints: string, id: string, version: number, points: string, status: DeductionStatus, note: string | null, score: { id: string, finalPoints: string | null, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, criterion: { id: string, maxPoints: string } } | null, tasks: { nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> }, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null };

export type DeductionListQueryVariables = Exact<{
  filter?: DeductionFilter | null | undefined;
  orderBy?: Array<DeductionOrder> | DeductionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DeductionListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, points: string, status: DeductionStatus, note: string | null, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }> } };

export type DeductionOneQueryVariables = Exact<{
  id: string | number;
}>;


export type DeductionOneQuery = { one:
    | { viewerCan: Array<string>, waivedAt: string | null, waiveReason: string | null, expectedPoints: string, id: string, version: number, points: string, status: DeductionStatus, note: string | null, score: { id: string, finalPoints: string | null, selfPoints: string | null, firstAppraisalPoints: string | null, secondAppraisalPoints: string | null, criterion: { id: string, maxPoints: string } } | null, tasks: { nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> }, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }
    | Record<PropertyKey, never>
   | null };

export type DeductionManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DeductionManyQuery = { many: Array<
    | { id: string, version: number, points: string, status: DeductionStatus, note: string | null, cause: { id: string, code: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string }, assessment: { id: string, round: { id: string, year: number }, unit: { id: string, name: string } } | null }
    | Record<PropertyKey, never>
   | null> };

export type ExplainDeductionMutationVariables = Exact<{
  input: ExplainDeductionInput;
}>;


export type ExplainDeductionMutation = { explainDeduction: { deduction: { id: string, version: number } } };

export type SplitDeductionMutationVariables = Exact<{
  input: SplitDeductionInput;
}>;


export type SplitDeductionMutation = { splitDeduction: { deductions: Array<{ id: string, version: number }> } };

export type WaiveDeductionMutationVariables = Exact<{
  input: WaiveDeductionInput;
}>;


export type WaiveDeductionMutation = { waiveDeduction: { deduction: { id: string, version: number } } };

export type EvidenceItemFragment = { id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { attachEvidence: { evidence: { id: string } } };

export type ScorecardQueryVariables = Exact<{
  unitId: string | number;
  year: number;
}>;


export type ScorecardQuery = { scorecard: { year: number, years: Array<number>, unit: { id: string, name: string }, assessment: { id: string, version: number, grade: string | null, differs: boolean, source: string | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string }, areas: Array<{ points: string | null, max: string, percent: string | null, lost: string | null, grade: string | null, differs: boolean, criterion: { id: string, code: string, name: string }, published: { points: string | null, percent: string | null, grade: string | null } | null, coverage: { lost: string, unexplained: string, explained: string, planned: string, waived: string, recovered: string, expectedBack: string } }>, unit: { id: string, name: string }, round: { id: string, name: string, year: number, status: RoundStatus, imported: boolean }, total: { points: string | null, max: string, percent: string | null, lost: string | null, complete: boolean }, published: { points: string | null, max: string | null, percent: string | null, grade: string | null, rank: number | null, rankOf: number | null } | null } | null } | null };

export type LatestYearQueryVariables = Exact<{
  unitId: string | number;
}>;


export type LatestYearQuery = { assessments: { nodes: Array<{ id: string, unit: { id: string, name: string }, round: { id: string, year: number } }> } };

export type TaskCountsQueryVariables = Exact<{
  unitId: string | number;
}>;


export type TaskCountsQuery = { overdue: { totalCount: number }, dueSoon: { totalCount: number }, draft: { totalCount: number }, assigned: { totalCount: number }, inProgress: { totalCount: number }, submitted: { totalCount: number }, returned: { totalCount: number }, verified: { totalCount: number } };

export type TargetsOfYearQueryVariables = Exact<{
  unitId: string | number;
  year: number;
}>;


export type TargetsOfYearQuery = { targets: { nodes: Array<{ id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string }, latest: { id: string, value: string, periodEnd: string, constructed: boolean } | null }> }, indexResults: { nodes: Array<{ id: string, version: number, indexCode: string, year: number, component: string, value: string, scaleMax: string, rank: number | null, rankOf: number | null, source: string | null, unit: { id: string, name: string } }> } };

export type MyTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTasksQuery = { mine: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type UrgentTasksQueryVariables = Exact<{
  unitId: string | number;
}>;


export type UrgentTasksQuery = { overdue: { nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> }, submitted: { nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type IndexResultRowFragment = { id: string, version: number, indexCode: string, year: number, component: string, value: string, scaleMax: string, rank: number | null, rankOf: number | null, source: string | null, unit: { id: string, name: string } };

export type IndexResultListQueryVariables = Exact<{
  filter?: IndexResultFilter | null | undefined;
  orderBy?: Array<IndexResultOrder> | IndexResultOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type IndexResultListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, indexCode: string, year: number, component: string, value: string, scaleMax: string, rank: number | null, rankOf: number | null, source: string | null, unit: { id: string, name: string } }> } };

export type TargetRowFragment = { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string }, latest: { id: string, value: string, periodEnd: string, constructed: boolean } | null };

export type TargetListQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  orderBy?: Array<TargetOrder> | TargetOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TargetListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string }, latest: { id: string, value: string, periodEnd: string, constructed: boolean } | null }> } };

export type TargetOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetOneQuery = { one:
    | { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string }, latest: { id: string, value: string, periodEnd: string, constructed: boolean } | null }
    | Record<PropertyKey, never>
   | null };

export type TargetManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TargetManyQuery = { many: Array<
    | { id: string, version: number, year: number, comparator: Comparator, value: string, dueOn: string, source: string | null, indicator: { id: string, code: string, name: string, measure: string }, unit: { id: string, name: string }, latest: { id: string, value: string, periodEnd: string, constructed: boolean } | null }
    | Record<PropertyKey, never>
   | null> };

export type TaskRowFragment = { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type TaskDetailFragment = { viewerCan: Array<string>, description: string | null, deliverable: string | null, recurrence: Recurrence, firstDueOn: string | null, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, cooperatingUnits: Array<{ id: string, name: string }>, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, extract: string } | null, deductions: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } }>, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null };

export type TaskListQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: Array<RemediationTaskOrder> | RemediationTaskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TaskListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }> } };

export type TaskOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskOneQuery = { one:
    | { viewerCan: Array<string>, description: string | null, deliverable: string | null, recurrence: Recurrence, firstDueOn: string | null, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, cooperatingUnits: Array<{ id: string, name: string }>, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, extract: string } | null, deductions: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } }>, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type TaskManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TaskManyQuery = { many: Array<
    | { id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { create: { record: { viewerCan: Array<string>, description: string | null, deliverable: string | null, recurrence: Recurrence, firstDueOn: string | null, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, cooperatingUnits: Array<{ id: string, name: string }>, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, extract: string } | null, deductions: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } }>, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } } };

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;


export type UpdateTaskMutation = { update: { record: { viewerCan: Array<string>, description: string | null, deliverable: string | null, recurrence: Recurrence, firstDueOn: string | null, submittedAt: string | null, verifiedAt: string | null, id: string, version: number, title: string, status: TaskStatus, percentDone: number, priority: TaskPriority, dueOn: string | null, dueWords: string | null, constructed: boolean, updatedAt: string, cooperatingUnits: Array<{ id: string, name: string }>, createdBy: { id: string, name: string } | null, submittedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, plan: { id: string, name: string } | null, directive: { id: string, number: string | null, extract: string } | null, deductions: Array<{ expectedPoints: string, deduction: { id: string, points: string, status: DeductionStatus, cause: { id: string, name: string } | null, criterion: { id: string, code: string, name: string, maxPoints: string } } }>, leadUnit: { id: string, name: string }, assignee: { id: string, name: string } | null } } };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { task: { id: string, version: number } } };

export type StartTaskMutationVariables = Exact<{
  input: StartTaskInput;
}>;


export type StartTaskMutation = { startTask: { task: { id: string, version: number } } };

export type UpdateTaskProgressMutationVariables = Exact<{
  input: UpdateTaskProgressInput;
}>;


export type UpdateTaskProgressMutation = { updateTaskProgress: { task: { id: string, version: number } } };

export type SubmitTaskMutationVariables = Exact<{
  input: SubmitTaskInput;
}>;


export type SubmitTaskMutation = { submitTask: { task: { id: string, version: number } } };

export type VerifyTaskMutationVariables = Exact<{
  input: VerifyTaskInput;
}>;


export type VerifyTaskMutation = { verifyTask: { task: { id: string, version: number } } };

export type ReturnTaskMutationVariables = Exact<{
  input: ReturnTaskInput;
}>;


export type ReturnTaskMutation = { returnTask: { task: { id: string, version: number } } };

export type PauseTaskMutationVariables = Exact<{
  input: PauseTaskInput;
}>;


export type PauseTaskMutation = { pauseTask: { task: { id: string, version: number } } };

export type ResumeTaskMutationVariables = Exact<{
  input: ResumeTaskInput;
}>;


export type ResumeTaskMutation = { resumeTask: { task: { id: string, version: number } } };

export type CancelTaskMutationVariables = Exact<{
  input: CancelTaskInput;
}>;


export type CancelTaskMutation = { cancelTask: { task: { id: string, version: number } } };

export type TaskHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskHistoryQuery = { task:
    | { id: string, updates: { nodes: Array<{ id: string, kind: TaskUpdateKind, status: TaskStatus, percentDone: number, note: string | null, createdAt: string, constructed: boolean, author: { id: string, name: string } | null }> }, evidence: { nodes: Array<{ id: string, title: string, number: string | null, issuedOn: string | null, issuer: string | null, page: string | null, url: string | null, fileName: string | null, byteSize: number | null, createdAt: string, uploadedBy: { id: string, name: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type UnitRowFragment = { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null };

export type UnitListQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  orderBy?: Array<UnitOrder> | UnitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UnitListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null }> } };

export type UnitOneQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitOneQuery = { one:
    | { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string, parent: { id: string, name: string, parent: { id: string, name: string } | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type UnitManyQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type UnitManyQuery = { many: Array<
    | { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { create: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null } } };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { update: { record: { id: string, version: number, code: string, name: string, nameEn: string | null, kind: UnitKind, validFrom: string | null, validTo: string | null, constructed: boolean, source: string | null, parent: { id: string, name: string } | null } } };

export type UnitSuccessionOfQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitSuccessionOfQuery = { unit:
    | { id: string, predecessors: { nodes: Array<{ id: string, effectiveOn: string, extent: SuccessionExtent, unit: { id: string, name: string } }> }, successors: { nodes: Array<{ id: string, effectiveOn: string, extent: SuccessionExtent, unit: { id: string, name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: { id: string, name: string, email: string | null }, memberships: Array<{ role: Role, path: string, unit: { id: string, name: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AssessmentRowFragmentDoc = new TypedDocumentString(`
    fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}
    `, {"fragmentName":"AssessmentRow"}) as unknown as TypedDocumentString<AssessmentRowFragment, unknown>;
export const CoverageFiguresFragmentDoc = new TypedDocumentString(`
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  expectedBack
}
    `, {"fragmentName":"CoverageFigures"}) as unknown as TypedDocumentString<CoverageFiguresFragment, unknown>;
export const AssessmentResultFiguresFragmentDoc = new TypedDocumentString(`
    fragment AssessmentResultFigures on Assessment {
  ...AssessmentRow
  coverage {
    ...CoverageFigures
  }
  areas {
    points
    max
    percent
    lost
    grade
    differs
    criterion {
      id
      code
      name
    }
    published {
      points
      percent
      grade
    }
    coverage {
      ...CoverageFigures
    }
  }
}
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  expectedBack
}
fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}`, {"fragmentName":"AssessmentResultFigures"}) as unknown as TypedDocumentString<AssessmentResultFiguresFragment, unknown>;
export const DeductionRowFragmentDoc = new TypedDocumentString(`
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"DeductionRow"}) as unknown as TypedDocumentString<DeductionRowFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const DeductionDetailFragmentDoc = new TypedDocumentString(`
    fragment DeductionDetail on Deduction {
  ...DeductionRow
  viewerCan
  waivedAt
  waiveReason
  expectedPoints
  score {
    id
    finalPoints
    selfPoints
    firstAppraisalPoints
    secondAppraisalPoints
    criterion {
      id
      maxPoints
    }
  }
  tasks(first: 50) {
    nodes {
      ...TaskRow
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"DeductionDetail"}) as unknown as TypedDocumentString<DeductionDetailFragment, unknown>;
export const EvidenceItemFragmentDoc = new TypedDocumentString(`
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}
    `, {"fragmentName":"EvidenceItem"}) as unknown as TypedDocumentString<EvidenceItemFragment, unknown>;
export const IndexResultRowFragmentDoc = new TypedDocumentString(`
    fragment IndexResultRow on IndexResult {
  id
  version
  indexCode
  year
  component
  value
  scaleMax
  rank
  rankOf
  source
  unit {
    id
    name
  }
}
    `, {"fragmentName":"IndexResultRow"}) as unknown as TypedDocumentString<IndexResultRowFragment, unknown>;
export const TargetRowFragmentDoc = new TypedDocumentString(`
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  latest {
    id
    value
    periodEnd
    constructed
  }
}
    `, {"fragmentName":"TargetRow"}) as unknown as TypedDocumentString<TargetRowFragment, unknown>;
export const TaskDetailFragmentDoc = new TypedDocumentString(`
    fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  recurrence
  firstDueOn
  submittedAt
  verifiedAt
  cooperatingUnits {
    id
    name
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    extract
  }
  deductions {
    expectedPoints
    deduction {
      id
      points
      status
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`, {"fragmentName":"TaskDetail"}) as unknown as TypedDocumentString<TaskDetailFragment, unknown>;
export const UnitRowFragmentDoc = new TypedDocumentString(`
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}
    `, {"fragmentName":"UnitRow"}) as unknown as TypedDocumentString<UnitRowFragment, unknown>;
export const AssessmentListDocument = new TypedDocumentString(`
    query AssessmentList($filter: AssessmentFilter, $orderBy: [AssessmentOrder!], $first: Int, $offset: Int) {
  list: assessments(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...AssessmentRow
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}`) as unknown as TypedDocumentString<AssessmentListQuery, AssessmentListQueryVariables>;
export const AssessmentOneDocument = new TypedDocumentString(`
    query AssessmentOne($id: ID!) {
  one: node(id: $id) {
    ... on Assessment {
      ...AssessmentResultFigures
    }
  }
}
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  expectedBack
}
fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}
fragment AssessmentResultFigures on Assessment {
  ...AssessmentRow
  coverage {
    ...CoverageFigures
  }
  areas {
    points
    max
    percent
    lost
    grade
    differs
    criterion {
      id
      code
      name
    }
    published {
      points
      percent
      grade
    }
    coverage {
      ...CoverageFigures
    }
  }
}`) as unknown as TypedDocumentString<AssessmentOneQuery, AssessmentOneQueryVariables>;
export const AssessmentManyDocument = new TypedDocumentString(`
    query AssessmentMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Assessment {
      ...AssessmentRow
    }
  }
}
    fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}`) as unknown as TypedDocumentString<AssessmentManyQuery, AssessmentManyQueryVariables>;
export const AssessmentPartsDocument = new TypedDocumentString(`
    query AssessmentParts($id: ID!) {
  assessment: node(id: $id) {
    ... on Assessment {
      id
      scores(first: 100) {
        totalCount
        nodes {
          id
          state
          selfPoints
          firstAppraisalPoints
          secondAppraisalPoints
          finalPoints
          criterion {
            id
            code
            name
            maxPoints
          }
        }
      }
      deductions(first: 100) {
        totalCount
        nodes {
          id
          points
          status
          cause {
            id
            name
          }
          criterion {
            id
            code
            name
            maxPoints
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentPartsQuery, AssessmentPartsQueryVariables>;
export const DeductionListDocument = new TypedDocumentString(`
    query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {
  list: deductions(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...DeductionRow
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeductionListQuery, DeductionListQueryVariables>;
export const DeductionOneDocument = new TypedDocumentString(`
    query DeductionOne($id: ID!) {
  one: node(id: $id) {
    ... on Deduction {
      ...DeductionDetail
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}
fragment DeductionDetail on Deduction {
  ...DeductionRow
  viewerCan
  waivedAt
  waiveReason
  expectedPoints
  score {
    id
    finalPoints
    selfPoints
    firstAppraisalPoints
    secondAppraisalPoints
    criterion {
      id
      maxPoints
    }
  }
  tasks(first: 50) {
    nodes {
      ...TaskRow
    }
  }
}
fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeductionOneQuery, DeductionOneQueryVariables>;
export const DeductionManyDocument = new TypedDocumentString(`
    query DeductionMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Deduction {
      ...DeductionRow
    }
  }
}
    fragment DeductionRow on Deduction {
  id
  version
  points
  status
  note
  cause {
    id
    code
    name
  }
  responsibleUnit {
    id
    name
  }
  criterion {
    id
    code
    name
    maxPoints
  }
  assessment {
    id
    round {
      id
      year
    }
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<DeductionManyQuery, DeductionManyQueryVariables>;
export const ExplainDeductionDocument = new TypedDocumentString(`
    mutation ExplainDeduction($input: ExplainDeductionInput!) {
  explainDeduction(input: $input) {
    deduction {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainDeductionMutation, ExplainDeductionMutationVariables>;
export const SplitDeductionDocument = new TypedDocumentString(`
    mutation SplitDeduction($input: SplitDeductionInput!) {
  splitDeduction(input: $input) {
    deductions {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SplitDeductionMutation, SplitDeductionMutationVariables>;
export const WaiveDeductionDocument = new TypedDocumentString(`
    mutation WaiveDeduction($input: WaiveDeductionInput!) {
  waiveDeduction(input: $input) {
    deduction {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WaiveDeductionMutation, WaiveDeductionMutationVariables>;
export const AttachEvidenceDocument = new TypedDocumentString(`
    mutation AttachEvidence($input: AttachEvidenceInput!) {
  attachEvidence(input: $input) {
    evidence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($unitId: ID!, $year: Int!) {
  scorecard(unitId: $unitId, year: $year) {
    year
    years
    unit {
      id
      name
    }
    assessment {
      ...AssessmentResultFigures
    }
  }
}
    fragment CoverageFigures on Coverage {
  lost
  unexplained
  explained
  planned
  waived
  recovered
  expectedBack
}
fragment AssessmentRow on Assessment {
  id
  version
  grade
  differs
  source
  unit {
    id
    name
  }
  round {
    id
    name
    year
    status
    imported
  }
  total {
    points
    max
    percent
    lost
    complete
  }
  published {
    points
    max
    percent
    grade
    rank
    rankOf
  }
}
fragment AssessmentResultFigures on Assessment {
  ...AssessmentRow
  coverage {
    ...CoverageFigures
  }
  areas {
    points
    max
    percent
    lost
    grade
    differs
    criterion {
      id
      code
      name
    }
    published {
      points
      percent
      grade
    }
    coverage {
      ...CoverageFigures
    }
  }
}`) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
export const LatestYearDocument = new TypedDocumentString(`
    query LatestYear($unitId: ID!) {
  assessments(
    filter: {unitSubtree: $unitId}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 1
  ) {
    nodes {
      id
      unit {
        id
        name
      }
      round {
        id
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestYearQuery, LatestYearQueryVariables>;
export const TaskCountsDocument = new TypedDocumentString(`
    query TaskCounts($unitId: ID!) {
  overdue: tasks(filter: {unitSubtree: $unitId, overdue: true}, first: 1) {
    totalCount
  }
  dueSoon: tasks(filter: {unitSubtree: $unitId, dueSoon: true}, first: 1) {
    totalCount
  }
  draft: tasks(filter: {unitSubtree: $unitId, status: {eq: DRAFT}}, first: 1) {
    totalCount
  }
  assigned: tasks(
    filter: {unitSubtree: $unitId, status: {eq: ASSIGNED}}
    first: 1
  ) {
    totalCount
  }
  inProgress: tasks(
    filter: {unitSubtree: $unitId, status: {eq: IN_PROGRESS}}
    first: 1
  ) {
    totalCount
  }
  submitted: tasks(
    filter: {unitSubtree: $unitId, status: {eq: SUBMITTED}}
    first: 1
  ) {
    totalCount
  }
  returned: tasks(
    filter: {unitSubtree: $unitId, status: {eq: RETURNED}}
    first: 1
  ) {
    totalCount
  }
  verified: tasks(
    filter: {unitSubtree: $unitId, status: {eq: VERIFIED}}
    first: 1
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TaskCountsQuery, TaskCountsQueryVariables>;
export const TargetsOfYearDocument = new TypedDocumentString(`
    query TargetsOfYear($unitId: ID!, $year: Int!) {
  targets(filter: {unitId: {eq: $unitId}, year: {eq: $year}}, first: 50) {
    nodes {
      ...TargetRow
    }
  }
  indexResults(
    filter: {unitId: {eq: $unitId}}
    orderBy: [{field: YEAR, direction: DESC}]
    first: 10
  ) {
    nodes {
      ...IndexResultRow
    }
  }
}
    fragment IndexResultRow on IndexResult {
  id
  version
  indexCode
  year
  component
  value
  scaleMax
  rank
  rankOf
  source
  unit {
    id
    name
  }
}
fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  latest {
    id
    value
    periodEnd
    constructed
  }
}`) as unknown as TypedDocumentString<TargetsOfYearQuery, TargetsOfYearQueryVariables>;
export const MyTasksDocument = new TypedDocumentString(`
    query MyTasks {
  mine: tasks(
    filter: {mine: true, status: {notIn: [VERIFIED, CANCELLED, DRAFT]}}
    orderBy: [{field: DUE_ON, direction: ASC}]
    first: 100
  ) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyTasksQuery, MyTasksQueryVariables>;
export const UrgentTasksDocument = new TypedDocumentString(`
    query UrgentTasks($unitId: ID!) {
  overdue: tasks(
    filter: {unitSubtree: $unitId, overdue: true}
    orderBy: [{field: DUE_ON, direction: ASC}]
    first: 5
  ) {
    nodes {
      ...TaskRow
    }
  }
  submitted: tasks(
    filter: {unitSubtree: $unitId, status: {eq: SUBMITTED}}
    orderBy: [{field: UPDATED_AT, direction: ASC}]
    first: 5
  ) {
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<UrgentTasksQuery, UrgentTasksQueryVariables>;
export const IndexResultListDocument = new TypedDocumentString(`
    query IndexResultList($filter: IndexResultFilter, $orderBy: [IndexResultOrder!], $first: Int, $offset: Int) {
  list: indexResults(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...IndexResultRow
    }
  }
}
    fragment IndexResultRow on IndexResult {
  id
  version
  indexCode
  year
  component
  value
  scaleMax
  rank
  rankOf
  source
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<IndexResultListQuery, IndexResultListQueryVariables>;
export const TargetListDocument = new TypedDocumentString(`
    query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {
  list: targets(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  latest {
    id
    value
    periodEnd
    constructed
  }
}`) as unknown as TypedDocumentString<TargetListQuery, TargetListQueryVariables>;
export const TargetOneDocument = new TypedDocumentString(`
    query TargetOne($id: ID!) {
  one: node(id: $id) {
    ... on Target {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  latest {
    id
    value
    periodEnd
    constructed
  }
}`) as unknown as TypedDocumentString<TargetOneQuery, TargetOneQueryVariables>;
export const TargetManyDocument = new TypedDocumentString(`
    query TargetMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Target {
      ...TargetRow
    }
  }
}
    fragment TargetRow on Target {
  id
  version
  year
  comparator
  value
  dueOn
  source
  indicator {
    id
    code
    name
    measure
  }
  unit {
    id
    name
  }
  latest {
    id
    value
    periodEnd
    constructed
  }
}`) as unknown as TypedDocumentString<TargetManyQuery, TargetManyQueryVariables>;
export const TaskListDocument = new TypedDocumentString(`
    query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
  list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const TaskOneDocument = new TypedDocumentString(`
    query TaskOne($id: ID!) {
  one: node(id: $id) {
    ... on RemediationTask {
      ...TaskDetail
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  recurrence
  firstDueOn
  submittedAt
  verifiedAt
  cooperatingUnits {
    id
    name
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    extract
  }
  deductions {
    expectedPoints
    deduction {
      id
      points
      status
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}`) as unknown as TypedDocumentString<TaskOneQuery, TaskOneQueryVariables>;
export const TaskManyDocument = new TypedDocumentString(`
    query TaskMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on RemediationTask {
      ...TaskRow
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskManyQuery, TaskManyQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(`
    mutation CreateTask($input: CreateTaskInput!) {
  create: createTask(input: $input) {
    record: task {
      ...TaskDetail
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  recurrence
  firstDueOn
  submittedAt
  verifiedAt
  cooperatingUnits {
    id
    name
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    extract
  }
  deductions {
    expectedPoints
    deduction {
      id
      points
      status
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}`) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = new TypedDocumentString(`
    mutation UpdateTask($input: UpdateTaskInput!) {
  update: updateTask(input: $input) {
    record: task {
      ...TaskDetail
    }
  }
}
    fragment TaskRow on RemediationTask {
  id
  version
  title
  status
  percentDone
  priority
  dueOn
  dueWords
  constructed
  updatedAt
  leadUnit {
    id
    name
  }
  assignee {
    id
    name
  }
}
fragment TaskDetail on RemediationTask {
  ...TaskRow
  viewerCan
  description
  deliverable
  recurrence
  firstDueOn
  submittedAt
  verifiedAt
  cooperatingUnits {
    id
    name
  }
  createdBy {
    id
    name
  }
  submittedBy {
    id
    name
  }
  verifiedBy {
    id
    name
  }
  plan {
    id
    name
  }
  directive {
    id
    number
    extract
  }
  deductions {
    expectedPoints
    deduction {
      id
      points
      status
      cause {
        id
        name
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
}`) as unknown as TypedDocumentString<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const AssignTaskDocument = new TypedDocumentString(`
    mutation AssignTask($input: AssignTaskInput!) {
  assignTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AssignTaskMutation, AssignTaskMutationVariables>;
export const StartTaskDocument = new TypedDocumentString(`
    mutation StartTask($input: StartTaskInput!) {
  startTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<StartTaskMutation, StartTaskMutationVariables>;
export const UpdateTaskProgressDocument = new TypedDocumentString(`
    mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {
  updateTaskProgress(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTaskProgressMutation, UpdateTaskProgressMutationVariables>;
export const SubmitTaskDocument = new TypedDocumentString(`
    mutation SubmitTask($input: SubmitTaskInput!) {
  submitTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitTaskMutation, SubmitTaskMutationVariables>;
export const VerifyTaskDocument = new TypedDocumentString(`
    mutation VerifyTask($input: VerifyTaskInput!) {
  verifyTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const ReturnTaskDocument = new TypedDocumentString(`
    mutation ReturnTask($input: ReturnTaskInput!) {
  returnTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const PauseTaskDocument = new TypedDocumentString(`
    mutation PauseTask($input: PauseTaskInput!) {
  pauseTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<PauseTaskMutation, PauseTaskMutationVariables>;
export const ResumeTaskDocument = new TypedDocumentString(`
    mutation ResumeTask($input: ResumeTaskInput!) {
  resumeTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeTaskMutation, ResumeTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation CancelTask($input: CancelTaskInput!) {
  cancelTask(input: $input) {
    task {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const TaskHistoryDocument = new TypedDocumentString(`
    query TaskHistory($id: ID!) {
  task: node(id: $id) {
    ... on RemediationTask {
      id
      updates(first: 100) {
        nodes {
          id
          kind
          status
          percentDone
          note
          createdAt
          constructed
          author {
            id
            name
          }
        }
      }
      evidence(first: 100) {
        nodes {
          ...EvidenceItem
        }
      }
    }
  }
}
    fragment EvidenceItem on Evidence {
  id
  title
  number
  issuedOn
  issuer
  page
  url
  fileName
  byteSize
  createdAt
  uploadedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskHistoryQuery, TaskHistoryQueryVariables>;
export const UnitListDocument = new TypedDocumentString(`
    query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {
  list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UnitListQuery, UnitListQueryVariables>;
export const UnitOneDocument = new TypedDocumentString(`
    query UnitOne($id: ID!) {
  one: node(id: $id) {
    ... on Unit {
      ...UnitRow
      parent {
        id
        name
        parent {
          id
          name
          parent {
            id
            name
          }
        }
      }
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UnitOneQuery, UnitOneQueryVariables>;
export const UnitManyDocument = new TypedDocumentString(`
    query UnitMany($ids: [ID!]!) {
  many: nodes(ids: $ids) {
    ... on Unit {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UnitManyQuery, UnitManyQueryVariables>;
export const CreateUnitDocument = new TypedDocumentString(`
    mutation CreateUnit($input: CreateUnitInput!) {
  create: createUnit(input: $input) {
    record: unit {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateUnitMutation, CreateUnitMutationVariables>;
export const UpdateUnitDocument = new TypedDocumentString(`
    mutation UpdateUnit($input: UpdateUnitInput!) {
  update: updateUnit(input: $input) {
    record: unit {
      ...UnitRow
    }
  }
}
    fragment UnitRow on Unit {
  id
  version
  code
  name
  nameEn
  kind
  validFrom
  validTo
  constructed
  source
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const UnitSuccessionOfDocument = new TypedDocumentString(`
    query UnitSuccessionOf($id: ID!) {
  unit: node(id: $id) {
    ... on Unit {
      id
      predecessors(first: 100) {
        nodes {
          id
          effectiveOn
          extent
          unit: predecessor {
            id
            name
          }
        }
      }
      successors(first: 100) {
        nodes {
          id
          effectiveOn
          extent
          unit: successor {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitSuccessionOfQuery, UnitSuccessionOfQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      id
      name
      email
    }
    memberships {
      role
      path
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;