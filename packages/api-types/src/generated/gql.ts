/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CoverageFigures on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    expectedBack\n  }\n": typeof types.CoverageFiguresFragmentDoc,
    "\n  fragment AssessmentRow on Assessment {\n    id\n    version\n    grade\n    differs\n    source\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n    }\n    total {\n      points\n      max\n      percent\n      lost\n      complete\n    }\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n  }\n": typeof types.AssessmentRowFragmentDoc,
    "\n  fragment AssessmentResultFigures on Assessment {\n    ...AssessmentRow\n    coverage {\n      ...CoverageFigures\n    }\n    areas {\n      points\n      max\n      percent\n      lost\n      grade\n      differs\n      criterion {\n        id\n        code\n        name\n      }\n      published {\n        points\n        percent\n        grade\n      }\n      coverage {\n        ...CoverageFigures\n      }\n    }\n  }\n": typeof types.AssessmentResultFiguresFragmentDoc,
    "\n  query AssessmentList(\n    $filter: AssessmentFilter\n    $orderBy: [AssessmentOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: assessments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AssessmentRow\n      }\n    }\n  }\n": typeof types.AssessmentListDocument,
    "\n  query AssessmentOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": typeof types.AssessmentOneDocument,
    "\n  query AssessmentMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Assessment {\n        ...AssessmentRow\n      }\n    }\n  }\n": typeof types.AssessmentManyDocument,
    "\n  query AssessmentParts($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100) {\n          totalCount\n          nodes {\n            id\n            state\n            selfPoints\n            firstAppraisalPoints\n            secondAppraisalPoints\n            finalPoints\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n        deductions(first: 100) {\n          totalCount\n          nodes {\n            id\n            points\n            status\n            cause {\n              id\n              name\n            }\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.AssessmentPartsDocument,
    "\n  fragment DeductionRow on Deduction {\n    id\n    version\n    points\n    status\n    note\n    cause {\n      id\n      code\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n    }\n    assessment {\n      id\n      round {\n        id\n        year\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DeductionRowFragmentDoc,
    "\n  fragment DeductionDetail on Deduction {\n    ...DeductionRow\n    viewerCan\n    waivedAt\n    waiveReason\n    expectedPoints\n    score {\n      id\n      finalPoints\n      selfPoints\n      firstAppraisalPoints\n      secondAppraisalPoints\n      criterion {\n        id\n        maxPoints\n      }\n    }\n    tasks(first: 50) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.DeductionDetailFragmentDoc,
    "\n  query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {\n    list: deductions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n": typeof types.DeductionListDocument,
    "\n  query DeductionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Deduction {\n        ...DeductionDetail\n      }\n    }\n  }\n": typeof types.DeductionOneDocument,
    "\n  query DeductionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Deduction {\n        ...DeductionRow\n      }\n    }\n  }\n": typeof types.DeductionManyDocument,
    "\n  mutation ExplainDeduction($input: ExplainDeductionInput!) {\n    explainDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ExplainDeductionDocument,
    "\n  mutation SplitDeduction($input: SplitDeductionInput!) {\n    splitDeduction(input: $input) {\n      deductions {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SplitDeductionDocument,
    "\n  mutation WaiveDeduction($input: WaiveDeductionInput!) {\n    waiveDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": typeof types.WaiveDeductionDocument,
    "\n  fragment EvidenceItem on Evidence {\n    id\n    title\n    number\n    issuedOn\n    issuer\n    page\n    url\n    fileName\n    byteSize\n    createdAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n": typeof types.EvidenceItemFragmentDoc,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": typeof types.AttachEvidenceDocument,
    "\n  query Scorecard($unitId: ID!, $year: Int!) {\n    scorecard(unitId: $unitId, year: $year) {\n      year\n      years\n      unit {\n        id\n        name\n      }\n      assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": typeof types.ScorecardDocument,
    "\n  query LatestYear($unitId: ID!) {\n    assessments(filter: { unitSubtree: $unitId }, orderBy: [{ field: YEAR, direction: DESC }], first: 1) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": typeof types.LatestYearDocument,
    "\n  query TaskCounts($unitId: ID!) {\n    overdue: tasks(filter: { unitSubtree: $unitId, overdue: true }, first: 1) {\n      totalCount\n    }\n    dueSoon: tasks(filter: { unitSubtree: $unitId, dueSoon: true }, first: 1) {\n      totalCount\n    }\n    draft: tasks(filter: { unitSubtree: $unitId, status: { eq: DRAFT } }, first: 1) {\n      totalCount\n    }\n    assigned: tasks(filter: { unitSubtree: $unitId, status: { eq: ASSIGNED } }, first: 1) {\n      totalCount\n    }\n    inProgress: tasks(filter: { unitSubtree: $unitId, status: { eq: IN_PROGRESS } }, first: 1) {\n      totalCount\n    }\n    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {\n      totalCount\n    }\n    returned: tasks(filter: { unitSubtree: $unitId, status: { eq: RETURNED } }, first: 1) {\n      totalCount\n    }\n    verified: tasks(filter: { unitSubtree: $unitId, status: { eq: VERIFIED } }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.TaskCountsDocument,
    "\n  query TargetsOfYear($unitId: ID!, $year: Int!) {\n    targets(filter: { unitId: { eq: $unitId }, year: { eq: $year } }, first: 50) {\n      nodes {\n        ...TargetRow\n      }\n    }\n    indexResults(filter: { unitId: { eq: $unitId } }, orderBy: [{ field: YEAR, direction: DESC }], first: 10) {\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": typeof types.TargetsOfYearDocument,
    "\n  query MyTasks {\n    mine: tasks(\n      filter: { mine: true, status: { notIn: [VERIFIED, CANCELLED, DRAFT] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.MyTasksDocument,
    "\n  query UrgentTasks($unitId: ID!) {\n    overdue: tasks(\n      filter: { unitSubtree: $unitId, overdue: true }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n    submitted: tasks(\n      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }\n      orderBy: [{ field: UPDATED_AT, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.UrgentTasksDocument,
    "\n  fragment IndexResultRow on IndexResult {\n    id\n    version\n    indexCode\n    year\n    component\n    value\n    scaleMax\n    rank\n    rankOf\n    source\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.IndexResultRowFragmentDoc,
    "\n  query IndexResultList(\n    $filter: IndexResultFilter\n    $orderBy: [IndexResultOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: indexResults(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": typeof types.IndexResultListDocument,
    "\n  fragment TargetRow on Target {\n    id\n    version\n    year\n    comparator\n    value\n    dueOn\n    source\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n    latest {\n      id\n      value\n      periodEnd\n      constructed\n    }\n  }\n": typeof types.TargetRowFragmentDoc,
    "\n  query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.TargetListDocument,
    "\n  query TargetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.TargetOneDocument,
    "\n  query TargetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.TargetManyDocument,
    "\n  fragment TaskRow on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    dueWords\n    constructed\n    updatedAt\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.TaskRowFragmentDoc,
    "\n  fragment TaskDetail on RemediationTask {\n    ...TaskRow\n    viewerCan\n    description\n    deliverable\n    recurrence\n    firstDueOn\n    submittedAt\n    verifiedAt\n    cooperatingUnits {\n      id\n      name\n    }\n    createdBy {\n      id\n      name\n    }\n    submittedBy {\n      id\n      name\n    }\n    verifiedBy {\n      id\n      name\n    }\n    plan {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      extract\n    }\n    deductions {\n      expectedPoints\n      deduction {\n        id\n        points\n        status\n        cause {\n          id\n          name\n        }\n        criterion {\n          id\n          code\n          name\n          maxPoints\n        }\n      }\n    }\n  }\n": typeof types.TaskDetailFragmentDoc,
    "\n  query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.TaskListDocument,
    "\n  query TaskOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationTask {\n        ...TaskDetail\n      }\n    }\n  }\n": typeof types.TaskOneDocument,
    "\n  query TaskMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationTask {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.TaskManyDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    create: createTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": typeof types.CreateTaskDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    update: updateTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": typeof types.UpdateTaskDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AssignTaskDocument,
    "\n  mutation StartTask($input: StartTaskInput!) {\n    startTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.StartTaskDocument,
    "\n  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {\n    updateTaskProgress(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.UpdateTaskProgressDocument,
    "\n  mutation SubmitTask($input: SubmitTaskInput!) {\n    submitTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SubmitTaskDocument,
    "\n  mutation VerifyTask($input: VerifyTaskInput!) {\n    verifyTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.VerifyTaskDocument,
    "\n  mutation ReturnTask($input: ReturnTaskInput!) {\n    returnTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ReturnTaskDocument,
    "\n  mutation PauseTask($input: PauseTaskInput!) {\n    pauseTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.PauseTaskDocument,
    "\n  mutation ResumeTask($input: ResumeTaskInput!) {\n    resumeTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ResumeTaskDocument,
    "\n  mutation CancelTask($input: CancelTaskInput!) {\n    cancelTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CancelTaskDocument,
    "\n  query TaskHistory($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        updates(first: 100) {\n          nodes {\n            id\n            kind\n            status\n            percentDone\n            note\n            createdAt\n            constructed\n            author {\n              id\n              name\n            }\n          }\n        }\n        evidence(first: 100) {\n          nodes {\n            ...EvidenceItem\n          }\n        }\n      }\n    }\n  }\n": typeof types.TaskHistoryDocument,
    "\n  fragment UnitRow on Unit {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    validFrom\n    validTo\n    constructed\n    source\n    parent {\n      id\n      name\n    }\n  }\n": typeof types.UnitRowFragmentDoc,
    "\n  query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {\n    list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.UnitListDocument,
    "\n  query UnitOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Unit {\n        ...UnitRow\n        parent {\n          id\n          name\n          parent {\n            id\n            name\n            parent {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnitOneDocument,
    "\n  query UnitMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Unit {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.UnitManyDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    create: createUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    update: updateUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  query UnitSuccessionOf($id: ID!) {\n    unit: node(id: $id) {\n      ... on Unit {\n        id\n        predecessors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: predecessor {\n              id\n              name\n            }\n          }\n        }\n        successors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: successor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnitSuccessionOfDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        email\n      }\n      memberships {\n        role\n        path\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment CoverageFigures on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    expectedBack\n  }\n": types.CoverageFiguresFragmentDoc,
    "\n  fragment AssessmentRow on Assessment {\n    id\n    version\n    grade\n    differs\n    source\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n    }\n    total {\n      points\n      max\n      percent\n      lost\n      complete\n    }\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n  }\n": types.AssessmentRowFragmentDoc,
    "\n  fragment AssessmentResultFigures on Assessment {\n    ...AssessmentRow\n    coverage {\n      ...CoverageFigures\n    }\n    areas {\n      points\n      max\n      percent\n      lost\n      grade\n      differs\n      criterion {\n        id\n        code\n        name\n      }\n      published {\n        points\n        percent\n        grade\n      }\n      coverage {\n        ...CoverageFigures\n      }\n    }\n  }\n": types.AssessmentResultFiguresFragmentDoc,
    "\n  query AssessmentList(\n    $filter: AssessmentFilter\n    $orderBy: [AssessmentOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: assessments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AssessmentRow\n      }\n    }\n  }\n": types.AssessmentListDocument,
    "\n  query AssessmentOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": types.AssessmentOneDocument,
    "\n  query AssessmentMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Assessment {\n        ...AssessmentRow\n      }\n    }\n  }\n": types.AssessmentManyDocument,
    "\n  query AssessmentParts($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100) {\n          totalCount\n          nodes {\n            id\n            state\n            selfPoints\n            firstAppraisalPoints\n            secondAppraisalPoints\n            finalPoints\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n        deductions(first: 100) {\n          totalCount\n          nodes {\n            id\n            points\n            status\n            cause {\n              id\n              name\n            }\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n      }\n    }\n  }\n": types.AssessmentPartsDocument,
    "\n  fragment DeductionRow on Deduction {\n    id\n    version\n    points\n    status\n    note\n    cause {\n      id\n      code\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n    }\n    assessment {\n      id\n      round {\n        id\n        year\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.DeductionRowFragmentDoc,
    "\n  fragment DeductionDetail on Deduction {\n    ...DeductionRow\n    viewerCan\n    waivedAt\n    waiveReason\n    expectedPoints\n    score {\n      id\n      finalPoints\n      selfPoints\n      firstAppraisalPoints\n      secondAppraisalPoints\n      criterion {\n        id\n        maxPoints\n      }\n    }\n    tasks(first: 50) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.DeductionDetailFragmentDoc,
    "\n  query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {\n    list: deductions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n": types.DeductionListDocument,
    "\n  query DeductionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Deduction {\n        ...DeductionDetail\n      }\n    }\n  }\n": types.DeductionOneDocument,
    "\n  query DeductionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Deduction {\n        ...DeductionRow\n      }\n    }\n  }\n": types.DeductionManyDocument,
    "\n  mutation ExplainDeduction($input: ExplainDeductionInput!) {\n    explainDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": types.ExplainDeductionDocument,
    "\n  mutation SplitDeduction($input: SplitDeductionInput!) {\n    splitDeduction(input: $input) {\n      deductions {\n        id\n        version\n      }\n    }\n  }\n": types.SplitDeductionDocument,
    "\n  mutation WaiveDeduction($input: WaiveDeductionInput!) {\n    waiveDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": types.WaiveDeductionDocument,
    "\n  fragment EvidenceItem on Evidence {\n    id\n    title\n    number\n    issuedOn\n    issuer\n    page\n    url\n    fileName\n    byteSize\n    createdAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n": types.EvidenceItemFragmentDoc,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": types.AttachEvidenceDocument,
    "\n  query Scorecard($unitId: ID!, $year: Int!) {\n    scorecard(unitId: $unitId, year: $year) {\n      year\n      years\n      unit {\n        id\n        name\n      }\n      assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": types.ScorecardDocument,
    "\n  query LatestYear($unitId: ID!) {\n    assessments(filter: { unitSubtree: $unitId }, orderBy: [{ field: YEAR, direction: DESC }], first: 1) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": types.LatestYearDocument,
    "\n  query TaskCounts($unitId: ID!) {\n    overdue: tasks(filter: { unitSubtree: $unitId, overdue: true }, first: 1) {\n      totalCount\n    }\n    dueSoon: tasks(filter: { unitSubtree: $unitId, dueSoon: true }, first: 1) {\n      totalCount\n    }\n    draft: tasks(filter: { unitSubtree: $unitId, status: { eq: DRAFT } }, first: 1) {\n      totalCount\n    }\n    assigned: tasks(filter: { unitSubtree: $unitId, status: { eq: ASSIGNED } }, first: 1) {\n      totalCount\n    }\n    inProgress: tasks(filter: { unitSubtree: $unitId, status: { eq: IN_PROGRESS } }, first: 1) {\n      totalCount\n    }\n    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {\n      totalCount\n    }\n    returned: tasks(filter: { unitSubtree: $unitId, status: { eq: RETURNED } }, first: 1) {\n      totalCount\n    }\n    verified: tasks(filter: { unitSubtree: $unitId, status: { eq: VERIFIED } }, first: 1) {\n      totalCount\n    }\n  }\n": types.TaskCountsDocument,
    "\n  query TargetsOfYear($unitId: ID!, $year: Int!) {\n    targets(filter: { unitId: { eq: $unitId }, year: { eq: $year } }, first: 50) {\n      nodes {\n        ...TargetRow\n      }\n    }\n    indexResults(filter: { unitId: { eq: $unitId } }, orderBy: [{ field: YEAR, direction: DESC }], first: 10) {\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": types.TargetsOfYearDocument,
    "\n  query MyTasks {\n    mine: tasks(\n      filter: { mine: true, status: { notIn: [VERIFIED, CANCELLED, DRAFT] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.MyTasksDocument,
    "\n  query UrgentTasks($unitId: ID!) {\n    overdue: tasks(\n      filter: { unitSubtree: $unitId, overdue: true }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n    submitted: tasks(\n      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }\n      orderBy: [{ field: UPDATED_AT, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.UrgentTasksDocument,
    "\n  fragment IndexResultRow on IndexResult {\n    id\n    version\n    indexCode\n    year\n    component\n    value\n    scaleMax\n    rank\n    rankOf\n    source\n    unit {\n      id\n      name\n    }\n  }\n": types.IndexResultRowFragmentDoc,
    "\n  query IndexResultList(\n    $filter: IndexResultFilter\n    $orderBy: [IndexResultOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: indexResults(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": types.IndexResultListDocument,
    "\n  fragment TargetRow on Target {\n    id\n    version\n    year\n    comparator\n    value\n    dueOn\n    source\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n    latest {\n      id\n      value\n      periodEnd\n      constructed\n    }\n  }\n": types.TargetRowFragmentDoc,
    "\n  query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TargetRow\n      }\n    }\n  }\n": types.TargetListDocument,
    "\n  query TargetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": types.TargetOneDocument,
    "\n  query TargetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": types.TargetManyDocument,
    "\n  fragment TaskRow on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    dueWords\n    constructed\n    updatedAt\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.TaskRowFragmentDoc,
    "\n  fragment TaskDetail on RemediationTask {\n    ...TaskRow\n    viewerCan\n    description\n    deliverable\n    recurrence\n    firstDueOn\n    submittedAt\n    verifiedAt\n    cooperatingUnits {\n      id\n      name\n    }\n    createdBy {\n      id\n      name\n    }\n    submittedBy {\n      id\n      name\n    }\n    verifiedBy {\n      id\n      name\n    }\n    plan {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      extract\n    }\n    deductions {\n      expectedPoints\n      deduction {\n        id\n        points\n        status\n        cause {\n          id\n          name\n        }\n        criterion {\n          id\n          code\n          name\n          maxPoints\n        }\n      }\n    }\n  }\n": types.TaskDetailFragmentDoc,
    "\n  query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.TaskListDocument,
    "\n  query TaskOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationTask {\n        ...TaskDetail\n      }\n    }\n  }\n": types.TaskOneDocument,
    "\n  query TaskMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationTask {\n        ...TaskRow\n      }\n    }\n  }\n": types.TaskManyDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    create: createTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": types.CreateTaskDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    update: updateTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": types.UpdateTaskDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.AssignTaskDocument,
    "\n  mutation StartTask($input: StartTaskInput!) {\n    startTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.StartTaskDocument,
    "\n  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {\n    updateTaskProgress(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.UpdateTaskProgressDocument,
    "\n  mutation SubmitTask($input: SubmitTaskInput!) {\n    submitTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.SubmitTaskDocument,
    "\n  mutation VerifyTask($input: VerifyTaskInput!) {\n    verifyTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.VerifyTaskDocument,
    "\n  mutation ReturnTask($input: ReturnTaskInput!) {\n    returnTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.ReturnTaskDocument,
    "\n  mutation PauseTask($input: PauseTaskInput!) {\n    pauseTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.PauseTaskDocument,
    "\n  mutation ResumeTask($input: ResumeTaskInput!) {\n    resumeTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.ResumeTaskDocument,
    "\n  mutation CancelTask($input: CancelTaskInput!) {\n    cancelTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.CancelTaskDocument,
    "\n  query TaskHistory($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        updates(first: 100) {\n          nodes {\n            id\n            kind\n            status\n            percentDone\n            note\n            createdAt\n            constructed\n            author {\n              id\n              name\n            }\n          }\n        }\n        evidence(first: 100) {\n          nodes {\n            ...EvidenceItem\n          }\n        }\n      }\n    }\n  }\n": types.TaskHistoryDocument,
    "\n  fragment UnitRow on Unit {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    validFrom\n    validTo\n    constructed\n    source\n    parent {\n      id\n      name\n    }\n  }\n": types.UnitRowFragmentDoc,
    "\n  query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {\n    list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...UnitRow\n      }\n    }\n  }\n": types.UnitListDocument,
    "\n  query UnitOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Unit {\n        ...UnitRow\n        parent {\n          id\n          name\n          parent {\n            id\n            name\n            parent {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UnitOneDocument,
    "\n  query UnitMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Unit {\n        ...UnitRow\n      }\n    }\n  }\n": types.UnitManyDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    create: createUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    update: updateUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  query UnitSuccessionOf($id: ID!) {\n    unit: node(id: $id) {\n      ... on Unit {\n        id\n        predecessors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: predecessor {\n              id\n              name\n            }\n          }\n        }\n        successors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: successor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UnitSuccessionOfDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        email\n      }\n      memberships {\n        role\n        path\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageFigures on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    expectedBack\n  }\n"): typeof import('./graphql').CoverageFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentRow on Assessment {\n    id\n    version\n    grade\n    differs\n    source\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n    }\n    total {\n      points\n      max\n      percent\n      lost\n      complete\n    }\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n  }\n"): typeof import('./graphql').AssessmentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessmentResultFigures on Assessment {\n    ...AssessmentRow\n    coverage {\n      ...CoverageFigures\n    }\n    areas {\n      points\n      max\n      percent\n      lost\n      grade\n      differs\n      criterion {\n        id\n        code\n        name\n      }\n      published {\n        points\n        percent\n        grade\n      }\n      coverage {\n        ...CoverageFigures\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentResultFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentList(\n    $filter: AssessmentFilter\n    $orderBy: [AssessmentOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: assessments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AssessmentRow\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Assessment {\n        ...AssessmentRow\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentParts($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100) {\n          totalCount\n          nodes {\n            id\n            state\n            selfPoints\n            firstAppraisalPoints\n            secondAppraisalPoints\n            finalPoints\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n        deductions(first: 100) {\n          totalCount\n          nodes {\n            id\n            points\n            status\n            cause {\n              id\n              name\n            }\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeductionRow on Deduction {\n    id\n    version\n    points\n    status\n    note\n    cause {\n      id\n      code\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n    }\n    assessment {\n      id\n      round {\n        id\n        year\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeductionDetail on Deduction {\n    ...DeductionRow\n    viewerCan\n    waivedAt\n    waiveReason\n    expectedPoints\n    score {\n      id\n      finalPoints\n      selfPoints\n      firstAppraisalPoints\n      secondAppraisalPoints\n      criterion {\n        id\n        maxPoints\n      }\n    }\n    tasks(first: 50) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {\n    list: deductions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeductionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Deduction {\n        ...DeductionDetail\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeductionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Deduction {\n        ...DeductionRow\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExplainDeduction($input: ExplainDeductionInput!) {\n    explainDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainDeductionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitDeduction($input: SplitDeductionInput!) {\n    splitDeduction(input: $input) {\n      deductions {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').SplitDeductionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveDeduction($input: WaiveDeductionInput!) {\n    waiveDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').WaiveDeductionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceItem on Evidence {\n    id\n    title\n    number\n    issuedOn\n    issuer\n    page\n    url\n    fileName\n    byteSize\n    createdAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').EvidenceItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AttachEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scorecard($unitId: ID!, $year: Int!) {\n    scorecard(unitId: $unitId, year: $year) {\n      year\n      years\n      unit {\n        id\n        name\n      }\n      assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n"): typeof import('./graphql').ScorecardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestYear($unitId: ID!) {\n    assessments(filter: { unitSubtree: $unitId }, orderBy: [{ field: YEAR, direction: DESC }], first: 1) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LatestYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskCounts($unitId: ID!) {\n    overdue: tasks(filter: { unitSubtree: $unitId, overdue: true }, first: 1) {\n      totalCount\n    }\n    dueSoon: tasks(filter: { unitSubtree: $unitId, dueSoon: true }, first: 1) {\n      totalCount\n    }\n    draft: tasks(filter: { unitSubtree: $unitId, status: { eq: DRAFT } }, first: 1) {\n      totalCount\n    }\n    assigned: tasks(filter: { unitSubtree: $unitId, status: { eq: ASSIGNED } }, first: 1) {\n      totalCount\n    }\n    inProgress: tasks(filter: { unitSubtree: $unitId, status: { eq: IN_PROGRESS } }, first: 1) {\n      totalCount\n    }\n    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {\n      totalCount\n    }\n    returned: tasks(filter: { unitSubtree: $unitId, status: { eq: RETURNED } }, first: 1) {\n      totalCount\n    }\n    verified: tasks(filter: { unitSubtree: $unitId, status: { eq: VERIFIED } }, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').TaskCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetsOfYear($unitId: ID!, $year: Int!) {\n    targets(filter: { unitId: { eq: $unitId }, year: { eq: $year } }, first: 50) {\n      nodes {\n        ...TargetRow\n      }\n    }\n    indexResults(filter: { unitId: { eq: $unitId } }, orderBy: [{ field: YEAR, direction: DESC }], first: 10) {\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n"): typeof import('./graphql').TargetsOfYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTasks {\n    mine: tasks(\n      filter: { mine: true, status: { notIn: [VERIFIED, CANCELLED, DRAFT] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').MyTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UrgentTasks($unitId: ID!) {\n    overdue: tasks(\n      filter: { unitSubtree: $unitId, overdue: true }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n    submitted: tasks(\n      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }\n      orderBy: [{ field: UPDATED_AT, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').UrgentTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndexResultRow on IndexResult {\n    id\n    version\n    indexCode\n    year\n    component\n    value\n    scaleMax\n    rank\n    rankOf\n    source\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').IndexResultRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndexResultList(\n    $filter: IndexResultFilter\n    $orderBy: [IndexResultOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: indexResults(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n"): typeof import('./graphql').IndexResultListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetRow on Target {\n    id\n    version\n    year\n    comparator\n    value\n    dueOn\n    source\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n    latest {\n      id\n      value\n      periodEnd\n      constructed\n    }\n  }\n"): typeof import('./graphql').TargetRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TargetRow\n      }\n    }\n  }\n"): typeof import('./graphql').TargetListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n"): typeof import('./graphql').TargetOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n"): typeof import('./graphql').TargetManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskRow on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    dueWords\n    constructed\n    updatedAt\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TaskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskDetail on RemediationTask {\n    ...TaskRow\n    viewerCan\n    description\n    deliverable\n    recurrence\n    firstDueOn\n    submittedAt\n    verifiedAt\n    cooperatingUnits {\n      id\n      name\n    }\n    createdBy {\n      id\n      name\n    }\n    submittedBy {\n      id\n      name\n    }\n    verifiedBy {\n      id\n      name\n    }\n    plan {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      extract\n    }\n    deductions {\n      expectedPoints\n      deduction {\n        id\n        points\n        status\n        cause {\n          id\n          name\n        }\n        criterion {\n          id\n          code\n          name\n          maxPoints\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').TaskListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationTask {\n        ...TaskDetail\n      }\n    }\n  }\n"): typeof import('./graphql').TaskOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationTask {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').TaskManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTask($input: CreateTaskInput!) {\n    create: createTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    update: updateTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').AssignTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartTask($input: StartTaskInput!) {\n    startTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').StartTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {\n    updateTaskProgress(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTaskProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTask($input: SubmitTaskInput!) {\n    submitTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyTask($input: VerifyTaskInput!) {\n    verifyTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').VerifyTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnTask($input: ReturnTaskInput!) {\n    returnTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseTask($input: PauseTaskInput!) {\n    pauseTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').PauseTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeTask($input: ResumeTaskInput!) {\n    resumeTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ResumeTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTask($input: CancelTaskInput!) {\n    cancelTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').CancelTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskHistory($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        updates(first: 100) {\n          nodes {\n            id\n            kind\n            status\n            percentDone\n            note\n            createdAt\n            constructed\n            author {\n              id\n              name\n            }\n          }\n        }\n        evidence(first: 100) {\n          nodes {\n            ...EvidenceItem\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitRow on Unit {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    validFrom\n    validTo\n    constructed\n    source\n    parent {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').UnitRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {\n    list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...UnitRow\n      }\n    }\n  }\n"): typeof import('./graphql').UnitListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Unit {\n        ...UnitRow\n        parent {\n          id\n          name\n          parent {\n            id\n            name\n            parent {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Unit {\n        ...UnitRow\n      }\n    }\n  }\n"): typeof import('./graphql').UnitManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    create: createUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    update: updateUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitSuccessionOf($id: ID!) {\n    unit: node(id: $id) {\n      ... on Unit {\n        id\n        predecessors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: predecessor {\n              id\n              name\n            }\n          }\n        }\n        successors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: successor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UnitSuccessionOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        email\n      }\n      memberships {\n        role\n        path\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
