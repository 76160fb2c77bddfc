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
    "\n  fragment AmendmentRow on Amendment {\n    id\n    fromState\n    fromPoints\n    toState\n    toPoints\n    reason\n    documentNumber\n    documentDate\n    createdAt\n    amendedBy {\n      id\n      name\n    }\n    score {\n      id\n      assessment {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      criterion {\n        id\n        code\n        name\n        maxPoints\n      }\n    }\n  }\n": typeof types.AmendmentRowFragmentDoc,
    "\n  query Amendments($filter: AmendmentFilter, $after: String) {\n    amendments(filter: $filter, first: 50, after: $after) {\n      totalCount\n      nodes {\n        ...AmendmentRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AmendmentsDocument,
    "\n  mutation AmendFinalScore($input: AmendScoreInput!) {\n    amendScore(input: $input) {\n      amendment {\n        id\n      }\n    }\n  }\n": typeof types.AmendFinalScoreDocument,
    "\n  fragment ApiKeyRow on ApiKey {\n    id\n    name\n    start\n    scopes\n    enabled\n    createdAt\n    expiresAt\n    lastUsedAt\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.ApiKeyRowFragmentDoc,
    "\n  query ApiKeyList($first: Int, $offset: Int) {\n    list: apiKeys(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ApiKeyRow\n      }\n    }\n  }\n": typeof types.ApiKeyListDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      key\n      apiKey {\n        id\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        enabled\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment QueueRound on AssessmentRound {\n    id\n    name\n    year\n    status\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n  }\n": typeof types.QueueRoundFragmentDoc,
    "\n  query RoundsInAppraisal {\n    assessmentRounds(\n      filter: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 50\n    ) {\n      nodes {\n        ...QueueRound\n      }\n    }\n  }\n": typeof types.RoundsInAppraisalDocument,
    "\n  fragment QueuePlace on Score {\n    id\n    criterion {\n      id\n      code\n      name\n    }\n    assessment {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.QueuePlaceFragmentDoc,
    "\n  query QueuePlaces($roundId: ID!, $offset: Int) {\n    scores(\n      filter: { round: { id: { eq: $roundId } }, awaiting: true }\n      orderBy: [{ field: CRITERION, direction: ASC }]\n      first: 100\n      offset: $offset\n    ) {\n      totalCount\n      nodes {\n        ...QueuePlace\n      }\n    }\n  }\n": typeof types.QueuePlacesDocument,
    "\n  fragment QueueQuestion on Explanation {\n    id\n    version\n    question\n    answer\n    askedAt\n    answeredAt\n    withdrawnAt\n    askedBy {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n  }\n": typeof types.QueueQuestionFragmentDoc,
    "\n  fragment QueueRow on Score {\n    ...QueuePlace\n    version\n    updatedAt\n    viewerCan\n    selfState\n    selfPoints\n    selfInputs\n    selfDeviation\n    selfNote\n    selfComputed {\n      points\n      branch\n      sentence\n    }\n    firstAppraisalState\n    firstAppraisalPoints\n    firstAppraisalNote\n    secondAppraisalState\n    secondAppraisalPoints\n    secondAppraisalNote\n    evidenceCount\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      kind\n      method\n      ruleText\n    }\n    explanations(first: 5) {\n      nodes {\n        ...QueueQuestion\n      }\n    }\n  }\n": typeof types.QueueRowFragmentDoc,
    "\n  query QueueRows($filter: ScoreFilter!, $orderBy: [ScoreOrder!], $offset: Int) {\n    scores(filter: $filter, orderBy: $orderBy, first: 100, offset: $offset) {\n      totalCount\n      nodes {\n        ...QueueRow\n      }\n    }\n  }\n": typeof types.QueueRowsDocument,
    "\n  query AnsweredQuestions($roundId: ID!, $offset: Int) {\n    explanations(\n      filter: { open: false, score: { round: { id: { eq: $roundId } } } }\n      first: 100\n      offset: $offset\n    ) {\n      totalCount\n      nodes {\n        ...QueueQuestion\n        score {\n          ...QueueRow\n        }\n      }\n    }\n  }\n": typeof types.AnsweredQuestionsDocument,
    "\n  query QueueEvidence($id: ID!) {\n    score: node(id: $id) {\n      ... on Score {\n        id\n        evidence(first: 50) {\n          nodes {\n            ...EvidenceItem\n          }\n        }\n      }\n    }\n  }\n": typeof types.QueueEvidenceDocument,
    "\n  mutation AppraiseQueueRows($input: RecordAppraisalsInput!) {\n    recordAppraisals(input: $input) {\n      scores {\n        ...QueueRow\n      }\n    }\n  }\n": typeof types.AppraiseQueueRowsDocument,
    "\n  mutation AcceptQueueRows($input: AcceptSelfScoresInput!) {\n    acceptSelfScores(input: $input) {\n      scores {\n        ...QueueRow\n      }\n    }\n  }\n": typeof types.AcceptQueueRowsDocument,
    "\n  mutation AskAboutQueueRow($input: AskExplanationInput!) {\n    askExplanation(input: $input) {\n      explanation {\n        id\n      }\n    }\n  }\n": typeof types.AskAboutQueueRowDocument,
    "\n  fragment CoverageFigures on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    lostAgain\n    expectedBack\n  }\n": typeof types.CoverageFiguresFragmentDoc,
    "\n  fragment AssessmentRow on Assessment {\n    id\n    version\n    grade\n    differs\n    source\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n    }\n    total {\n      points\n      max\n      percent\n      lost\n      complete\n    }\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n  }\n": typeof types.AssessmentRowFragmentDoc,
    "\n  fragment AssessmentResultFigures on Assessment {\n    ...AssessmentRow\n    coverage {\n      ...CoverageFigures\n    }\n    areas {\n      points\n      max\n      percent\n      lost\n      grade\n      differs\n      criterion {\n        id\n        code\n        name\n      }\n      published {\n        points\n        percent\n        grade\n      }\n      coverage {\n        ...CoverageFigures\n      }\n    }\n  }\n": typeof types.AssessmentResultFiguresFragmentDoc,
    "\n  query AssessmentList(\n    $filter: AssessmentFilter\n    $orderBy: [AssessmentOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: assessments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AssessmentRow\n      }\n    }\n  }\n": typeof types.AssessmentListDocument,
    "\n  query AssessmentOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": typeof types.AssessmentOneDocument,
    "\n  query AssessmentMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Assessment {\n        ...AssessmentRow\n      }\n    }\n  }\n": typeof types.AssessmentManyDocument,
    "\n  query AssessmentParts($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        deductions(first: 100) {\n          totalCount\n          nodes {\n            id\n            points\n            status\n            cause {\n              id\n              name\n            }\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.AssessmentPartsDocument,
    "\n  fragment ScoreRow on Score {\n    id\n    version\n    state\n    selfPoints\n    firstAppraisalPoints\n    secondAppraisalPoints\n    finalPoints\n    note\n    criterion {\n      id\n      code\n      name\n      kind\n      maxPoints\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.ScoreRowFragmentDoc,
    "\n  query AssessmentScores($id: ID!, $after: String) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100, after: $after) {\n          nodes {\n            ...ScoreRow\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.AssessmentScoresDocument,
    "\n  mutation RecordFinalScores($input: RecordFinalScoresInput!) {\n    recordFinalScores(input: $input) {\n      scores {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RecordFinalScoresDocument,
    "\n  mutation RecordPublishedFigures($input: RecordPublishedFiguresInput!) {\n    recordPublishedFigures(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RecordPublishedFiguresDocument,
    "\n  fragment BalanceAmounts on BalanceLine {\n    opening\n    recovered\n    retired\n    stillLost\n    newlyLost\n    closing\n    pending\n    unknown\n    maxChanged\n    area {\n      id\n      code\n      name\n    }\n  }\n": typeof types.BalanceAmountsFragmentDoc,
    "\n  fragment BalanceCriterion on Criterion {\n    id\n    code\n    name\n    maxPoints\n  }\n": typeof types.BalanceCriterionFragmentDoc,
    "\n  fragment BalanceDeduction on Deduction {\n    id\n    points\n    status\n    cause {\n      id\n      name\n    }\n    criterion {\n      ...BalanceCriterion\n    }\n    returned {\n      recovered\n      lostAgain\n      retired\n    }\n  }\n": typeof types.BalanceDeductionFragmentDoc,
    "\n  fragment BalanceSheetLine on BalanceLine {\n    ...BalanceAmounts\n    criteria {\n      ...BalanceCriterion\n    }\n    earlierCriteria {\n      ...BalanceCriterion\n    }\n    deductions {\n      ...BalanceDeduction\n    }\n    newDeductions {\n      ...BalanceDeduction\n    }\n    tasks {\n      id\n      title\n      status\n      leadUnit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BalanceSheetLineFragmentDoc,
    "\n  fragment BalanceYear on Assessment {\n    id\n    grade\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    total {\n      points\n      max\n      percent\n    }\n  }\n": typeof types.BalanceYearFragmentDoc,
    "\n  fragment BalanceSums on PointsBalance {\n    fromYear\n    toYear\n    opening\n    recovered\n    retired\n    stillLost\n    newlyLost\n    closing\n    pending\n    unknown\n    comparable\n  }\n": typeof types.BalanceSumsFragmentDoc,
    "\n  query BalanceOfYears($unitId: ID!, $fromYear: Int!, $toYear: Int!) {\n    balance: pointsBalance(unitId: $unitId, fromYear: $fromYear, toYear: $toYear) {\n      ...BalanceSums\n      from {\n        ...BalanceYear\n      }\n      to {\n        ...BalanceYear\n      }\n      areas {\n        ...BalanceAmounts\n      }\n      lines {\n        ...BalanceSheetLine\n      }\n      causes {\n        lost\n        recovered\n        lostAgain\n        returnRate\n        cause {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.BalanceOfYearsDocument,
    "\n  query BalanceOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        unit {\n          id\n          name\n        }\n        balance {\n          ...BalanceSums\n        }\n      }\n    }\n  }\n": typeof types.BalanceOfAssessmentDocument,
    "\n  query NextYearOfUnit($unitId: ID!, $year: Int!) {\n    assessments(\n      filter: {\n        unitId: { eq: $unitId }\n        round: { status: { in: [FINALISED, PUBLISHED] }, year: { gt: $year } }\n      }\n      orderBy: [{ field: YEAR, direction: ASC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": typeof types.NextYearOfUnitDocument,
    "\n  query BalanceYears($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        name\n      }\n    }\n    own: assessments(\n      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 30\n    ) {\n      nodes {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n    earlier: assessments(\n      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        earlierYears {\n          year\n        }\n      }\n    }\n  }\n": typeof types.BalanceYearsDocument,
    "\n  query BalanceUnit($unitId: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.BalanceUnitDocument,
    "\n  fragment CalendarDayRow on CalendarDay {\n    id\n    version\n    day\n    name\n    kind\n  }\n": typeof types.CalendarDayRowFragmentDoc,
    "\n  query CalendarDays($from: Date!, $to: Date!) {\n    calendarDays(\n      filter: { day: { gte: $from, lte: $to } }\n      orderBy: [{ field: DAY, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...CalendarDayRow\n      }\n    }\n  }\n": typeof types.CalendarDaysDocument,
    "\n  mutation SetCalendarDay($input: SetCalendarDayInput!) {\n    setCalendarDay(input: $input) {\n      calendarDay {\n        ...CalendarDayRow\n      }\n    }\n  }\n": typeof types.SetCalendarDayDocument,
    "\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) {\n      day\n    }\n  }\n": typeof types.RemoveCalendarDayDocument,
    "\n  fragment CauseRow on Cause {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    position\n    active\n  }\n": typeof types.CauseRowFragmentDoc,
    "\n  query CauseList($filter: CauseFilter, $orderBy: [CauseOrder!], $first: Int, $offset: Int) {\n    list: causes(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CauseRow\n      }\n    }\n  }\n": typeof types.CauseListDocument,
    "\n  query CauseOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Cause {\n        ...CauseRow\n      }\n    }\n  }\n": typeof types.CauseOneDocument,
    "\n  query CauseMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Cause {\n        ...CauseRow\n      }\n    }\n  }\n": typeof types.CauseManyDocument,
    "\n  mutation RecordCause($input: RecordCauseInput!) {\n    create: recordCause(input: $input) {\n      record: cause {\n        ...CauseRow\n      }\n    }\n  }\n": typeof types.RecordCauseDocument,
    "\n  mutation UpdateCause($input: UpdateCauseInput!) {\n    update: updateCause(input: $input) {\n      record: cause {\n        ...CauseRow\n      }\n    }\n  }\n": typeof types.UpdateCauseDocument,
    "\n  fragment CoverageParts on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    lostAgain\n    expectedBack\n  }\n": typeof types.CoveragePartsFragmentDoc,
    "\n  query CoverageTable($filter: DeductionFilter, $by: CoverageBy!) {\n    coverage(filter: $filter, by: $by) {\n      total {\n        ...CoverageParts\n      }\n      rows {\n        year\n        criterion {\n          id\n          code\n          name\n        }\n        unit {\n          id\n          name\n        }\n        cause {\n          id\n          name\n        }\n        coverage {\n          ...CoverageParts\n        }\n      }\n    }\n  }\n": typeof types.CoverageTableDocument,
    "\n  query CoverageYears($filter: DeductionFilter) {\n    coverage(filter: $filter, by: YEAR) {\n      rows {\n        year\n        coverage {\n          lost\n        }\n      }\n    }\n  }\n": typeof types.CoverageYearsDocument,
    "\n  query CoverageAreas($filter: DeductionFilter) {\n    coverage(filter: $filter, by: AREA) {\n      rows {\n        criterion {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.CoverageAreasDocument,
    "\n  query CauseParetoOf($filter: DeductionFilter) {\n    causePareto(filter: $filter) {\n      total\n      unexplained\n      rows {\n        points\n        deductions\n        units\n        share\n        cumulativeShare\n        cause {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CauseParetoOfDocument,
    "\n  query SharedCausesOf($filter: DeductionFilter) {\n    sameCauses(filter: $filter) {\n      points\n      unitCount\n      cause {\n        id\n        name\n      }\n      units {\n        points\n        deductions\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SharedCausesOfDocument,
    "\n  query CauseEffectsOf($filter: DeductionFilter) {\n    causeEffects(filter: $filter) {\n      deductions\n      points\n      withVerifiedTask\n      recovered\n      lostAgain\n      returnRate\n      verifiedReturnRate\n      cause {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CauseEffectsOfDocument,
    "\n  query RepeatLossesOf($unitSubtree: ID, $toYear: Int!, $years: Int!) {\n    repeatLosses(unitSubtree: $unitSubtree, toYear: $toYear, years: $years) {\n      streak\n      unit {\n        id\n        name\n      }\n      criterion {\n        id\n        code\n        name\n        area {\n          id\n        }\n      }\n      years {\n        year\n        lost\n        points\n        max\n        causes {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RepeatLossesOfDocument,
    "\n  fragment CriteriaSetRow on CriteriaSet {\n    id\n    version\n    code\n    name\n    nameEn\n    indexCode\n    year\n    maxPoints\n    decimals\n    notApplicablePolicy\n    status\n    publishedAt\n    decisionNumber\n    issuedOn\n    source\n    unit {\n      id\n      name\n      parent {\n        id\n        parent {\n          id\n          parent {\n            id\n          }\n        }\n      }\n    }\n    copiedFrom {\n      id\n      name\n      year\n    }\n    gradeBands {\n      id\n      scope\n      label\n      floorPercent\n      source\n    }\n  }\n": typeof types.CriteriaSetRowFragmentDoc,
    "\n  query CriteriaSetList($filter: CriteriaSetFilter, $orderBy: [CriteriaSetOrder!], $first: Int, $offset: Int) {\n    list: criteriaSets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": typeof types.CriteriaSetListDocument,
    "\n  query CriteriaSetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on CriteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": typeof types.CriteriaSetOneDocument,
    "\n  query CriteriaSetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on CriteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": typeof types.CriteriaSetManyDocument,
    "\n  mutation CreateCriteriaSet($input: CreateCriteriaSetInput!) {\n    create: createCriteriaSet(input: $input) {\n      record: criteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": typeof types.CreateCriteriaSetDocument,
    "\n  mutation UpdateCriteriaSet($input: UpdateCriteriaSetInput!) {\n    update: updateCriteriaSet(input: $input) {\n      record: criteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": typeof types.UpdateCriteriaSetDocument,
    "\n  fragment CriterionRow on Criterion {\n    id\n    version\n    code\n    position\n    level\n    name\n    nameEn\n    maxPoints\n    kind\n    method\n    ruleText\n    rule\n    evidenceRequired\n    constructed\n    parent {\n      id\n      code\n      name\n    }\n    set {\n      id\n      name\n      status\n    }\n    appraisingUnit {\n      id\n      name\n    }\n  }\n": typeof types.CriterionRowFragmentDoc,
    "\n  query CriterionList($filter: CriterionFilter, $orderBy: [CriterionOrder!], $first: Int, $offset: Int) {\n    list: criteria(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CriterionRow\n      }\n    }\n  }\n": typeof types.CriterionListDocument,
    "\n  query CriterionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Criterion {\n        ...CriterionRow\n      }\n    }\n  }\n": typeof types.CriterionOneDocument,
    "\n  query CriterionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Criterion {\n        ...CriterionRow\n      }\n    }\n  }\n": typeof types.CriterionManyDocument,
    "\n  mutation CreateCriterion($input: CreateCriterionInput!) {\n    createCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CreateCriterionDocument,
    "\n  mutation UpdateCriterion($input: UpdateCriterionInput!) {\n    updateCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n": typeof types.UpdateCriterionDocument,
    "\n  mutation MoveCriterion($input: MoveCriterionInput!) {\n    moveCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n": typeof types.MoveCriterionDocument,
    "\n  mutation DeleteCriterion($input: DeleteCriterionInput!) {\n    deleteCriterion(input: $input) {\n      deletedCriterionIds\n    }\n  }\n": typeof types.DeleteCriterionDocument,
    "\n  fragment ImportProblem on CriteriaImportProblem {\n    line\n    column\n    code\n    message\n    blocking\n  }\n": typeof types.ImportProblemFragmentDoc,
    "\n  fragment ImportRow on CriteriaImportRow {\n    line\n    code\n    parentCode\n    name\n    maxPoints\n    method\n    kind\n    ruleText\n    ruleRead\n    ruleDescribed\n    ruleNotes\n    ruleDeclined {\n      reason\n      message\n      fragment\n    }\n    problems {\n      ...ImportProblem\n    }\n  }\n": typeof types.ImportRowFragmentDoc,
    "\n  mutation ImportCriteria($input: ImportCriteriaInput!) {\n    importCriteria(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n      ignoredLines {\n        line\n        text\n        reason\n      }\n      problems {\n        ...ImportProblem\n      }\n      rows {\n        ...ImportRow\n      }\n    }\n  }\n": typeof types.ImportCriteriaDocument,
    "\n  query RuleReadingOf($text: String!, $maxPoints: Decimal!) {\n    ruleReading(text: $text, maxPoints: $maxPoints) {\n      rule\n      described\n      notes\n      declined {\n        reason\n        message\n        fragment\n      }\n    }\n  }\n": typeof types.RuleReadingOfDocument,
    "\n  mutation ProposeRules($input: ProposeRulesInput!) {\n    proposeRules(input: $input) {\n      proposals {\n        rule\n        described\n        notes\n        isStored\n        declined {\n          reason\n          message\n          fragment\n        }\n        criterion {\n          id\n          version\n          code\n          name\n          maxPoints\n          ruleText\n          rule\n        }\n      }\n    }\n  }\n": typeof types.ProposeRulesDocument,
    "\n  mutation ConfirmRules($input: ConfirmRulesInput!) {\n    confirmRules(input: $input) {\n      criteria {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ConfirmRulesDocument,
    "\n  mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) {\n    publishCriteriaSet(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n": typeof types.PublishCriteriaSetDocument,
    "\n  mutation CopyCriteriaSet($input: CopyCriteriaSetInput!) {\n    copyCriteriaSet(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CopyCriteriaSetDocument,
    "\n  mutation DeleteCriteriaSet($input: DeleteCriteriaSetInput!) {\n    deleteCriteriaSet(input: $input) {\n      deletedSetId\n    }\n  }\n": typeof types.DeleteCriteriaSetDocument,
    "\n  mutation RenumberCriteria($input: RenumberCriteriaInput!) {\n    renumberCriteria(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RenumberCriteriaDocument,
    "\n  query SetReadiness($id: ID!) {\n    set: node(id: $id) {\n      ... on CriteriaSet {\n        id\n        publishProblems {\n          code\n          message\n          path\n          criterion {\n            id\n            code\n            name\n          }\n        }\n        rounds(first: 20) {\n          nodes {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.SetReadinessDocument,
    "\n  query SetDifference($id: ID!, $withSetId: ID!) {\n    set: node(id: $id) {\n      ... on CriteriaSet {\n        id\n        difference(withSetId: $withSetId) {\n          unchangedCount\n          added {\n            ...CriterionRow\n          }\n          removed {\n            ...CriterionRow\n          }\n          changed {\n            members\n            from {\n              ...CriterionRow\n            }\n            to {\n              ...CriterionRow\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SetDifferenceDocument,
    "\n  mutation ExplainDeductions($input: ExplainDeductionsInput!) {\n    explainDeductions(input: $input) {\n      results {\n        index\n        deduction {\n          id\n          version\n        }\n        error {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.ExplainDeductionsDocument,
    "\n  mutation CreateTasksFromDeductions($input: CreateTasksFromDeductionsInput!) {\n    createTasksFromDeductions(input: $input) {\n      results {\n        index\n        deductionId\n        task {\n          id\n          title\n        }\n        error {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.CreateTasksFromDeductionsDocument,
    "\n  fragment DeductionRow on Deduction {\n    id\n    version\n    points\n    status\n    note\n    expectedPoints\n    activeTaskCount\n    cause {\n      id\n      code\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n    }\n    assessment {\n      id\n      round {\n        id\n        year\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DeductionRowFragmentDoc,
    "\n  fragment DeductionSibling on Deduction {\n    id\n    version\n    points\n    status\n    waivedAt\n    viewerCan\n    activeTaskCount\n    cause {\n      id\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n  }\n": typeof types.DeductionSiblingFragmentDoc,
    "\n  fragment DeductionReview on CauseReview {\n    id\n    heldOn\n    chair\n    conclusions\n    unit {\n      id\n      name\n    }\n    minutes {\n      ...EvidenceItem\n    }\n  }\n": typeof types.DeductionReviewFragmentDoc,
    "\n  fragment DeductionDetail on Deduction {\n    ...DeductionRow\n    viewerCan\n    waivedAt\n    waiveReason\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      area {\n        id\n        code\n        name\n      }\n    }\n    score {\n      id\n      finalPoints\n      selfPoints\n      firstAppraisalPoints\n      secondAppraisalPoints\n      evidenceCount\n      deductions(first: 100) {\n        nodes {\n          ...DeductionSibling\n        }\n      }\n    }\n    reviews(first: 10) {\n      totalCount\n      nodes {\n        ...DeductionReview\n      }\n    }\n    taskLinks {\n      expectedPoints\n      task {\n        ...TaskRow\n      }\n    }\n    returned {\n      recovered\n      lostAgain\n      retired\n      assessment {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": typeof types.DeductionDetailFragmentDoc,
    "\n  query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {\n    list: deductions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n": typeof types.DeductionListDocument,
    "\n  query DeductionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Deduction {\n        ...DeductionDetail\n      }\n    }\n  }\n": typeof types.DeductionOneDocument,
    "\n  query DeductionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Deduction {\n        ...DeductionRow\n      }\n    }\n  }\n": typeof types.DeductionManyDocument,
    "\n  mutation ExplainDeduction($input: ExplainDeductionInput!) {\n    explainDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ExplainDeductionDocument,
    "\n  mutation SplitDeduction($input: SplitDeductionInput!) {\n    splitDeduction(input: $input) {\n      deductions {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SplitDeductionDocument,
    "\n  mutation MergeDeductions($input: MergeDeductionsInput!) {\n    mergeDeductions(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": typeof types.MergeDeductionsDocument,
    "\n  mutation WaiveDeduction($input: WaiveDeductionInput!) {\n    waiveDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": typeof types.WaiveDeductionDocument,
    "\n  fragment DirectiveRow on Directive {\n    id\n    version\n    kind\n    number\n    issuedOn\n    issuer\n    extract\n    source\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.DirectiveRowFragmentDoc,
    "\n  fragment TaskCountFigures on TaskCounts {\n    total\n    byStatus {\n      status\n      count\n    }\n    byDueState {\n      dueState\n      count\n    }\n  }\n": typeof types.TaskCountFiguresFragmentDoc,
    "\n  fragment DirectiveDetail on Directive {\n    ...DirectiveRow\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n    taskCounts {\n      ...TaskCountFigures\n    }\n  }\n": typeof types.DirectiveDetailFragmentDoc,
    "\n  query DirectiveList($filter: DirectiveFilter, $orderBy: [DirectiveOrder!], $first: Int, $offset: Int) {\n    list: directives(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DirectiveRow\n      }\n    }\n  }\n": typeof types.DirectiveListDocument,
    "\n  query DirectiveOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Directive {\n        ...DirectiveDetail\n      }\n    }\n  }\n": typeof types.DirectiveOneDocument,
    "\n  query DirectiveMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Directive {\n        ...DirectiveRow\n      }\n    }\n  }\n": typeof types.DirectiveManyDocument,
    "\n  mutation CreateDirective($input: CreateDirectiveInput!) {\n    create: createDirective(input: $input) {\n      record: directive {\n        ...DirectiveRow\n      }\n    }\n  }\n": typeof types.CreateDirectiveDocument,
    "\n  mutation UpdateDirective($input: UpdateDirectiveInput!) {\n    update: updateDirective(input: $input) {\n      record: directive {\n        ...DirectiveRow\n      }\n    }\n  }\n": typeof types.UpdateDirectiveDocument,
    "\n  fragment EvidenceItem on Evidence {\n    id\n    title\n    number\n    issuedOn\n    issuer\n    page\n    url\n    fileName\n    byteSize\n    createdAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n": typeof types.EvidenceItemFragmentDoc,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": typeof types.AttachEvidenceDocument,
    "\n  fragment ExtensionFacts on ExtensionRequest {\n    id\n    version\n    status\n    dueOn\n    newDueOn\n    grantedDueOn\n    reason\n    askedAt\n    decidedAt\n    decisionNote\n    askedBy {\n      id\n      name\n    }\n    decidedBy {\n      id\n      name\n    }\n  }\n": typeof types.ExtensionFactsFragmentDoc,
    "\n  query TaskExtensions($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        extensions(first: 20) {\n          totalCount\n          nodes {\n            ...ExtensionFacts\n          }\n        }\n      }\n    }\n  }\n": typeof types.TaskExtensionsDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RequestExtensionDocument,
    "\n  mutation DecideExtension($input: DecideExtensionInput!) {\n    decideExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n": typeof types.DecideExtensionDocument,
    "\n  mutation WithdrawExtension($input: SeenExtensionInput!) {\n    withdrawExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n": typeof types.WithdrawExtensionDocument,
    "\n  fragment FindingRow on Finding {\n    id\n    version\n    status\n    text\n    recommendation\n    dueOn\n    closedAt\n    closedReason\n    unit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n    }\n    cause {\n      id\n      name\n    }\n    inspection {\n      id\n      name\n    }\n    tasks(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.FindingRowFragmentDoc,
    "\n  fragment FindingDetail on Finding {\n    ...FindingRow\n    viewerCan\n    createdAt\n    inspection {\n      id\n      name\n      kind\n      startedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FindingDetailFragmentDoc,
    "\n  query FindingList($filter: FindingFilter, $orderBy: [FindingOrder!], $first: Int, $offset: Int) {\n    list: findings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...FindingRow\n      }\n    }\n  }\n": typeof types.FindingListDocument,
    "\n  query FindingOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Finding {\n        ...FindingDetail\n      }\n    }\n  }\n": typeof types.FindingOneDocument,
    "\n  query FindingMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Finding {\n        ...FindingRow\n      }\n    }\n  }\n": typeof types.FindingManyDocument,
    "\n  mutation CreateFinding($input: CreateFindingInput!) {\n    create: createFinding(input: $input) {\n      record: finding {\n        ...FindingRow\n      }\n    }\n  }\n": typeof types.CreateFindingDocument,
    "\n  mutation UpdateFinding($input: UpdateFindingInput!) {\n    update: updateFinding(input: $input) {\n      record: finding {\n        ...FindingRow\n      }\n    }\n  }\n": typeof types.UpdateFindingDocument,
    "\n  mutation DeleteFinding($input: DeleteFindingInput!) {\n    deleteFinding(input: $input) {\n      deletedId\n    }\n  }\n": typeof types.DeleteFindingDocument,
    "\n  mutation CloseFinding($input: CloseFindingInput!) {\n    closeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CloseFindingDocument,
    "\n  mutation ReopenFinding($input: ReopenFindingInput!) {\n    reopenFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ReopenFindingDocument,
    "\n  fragment HandOverRecord on HandOver {\n    id\n    createdAt\n    reason\n    documentNumber\n    documentOn\n    fromUnit {\n      id\n      name\n    }\n    handedBy {\n      id\n      name\n    }\n    items(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.HandOverRecordFragmentDoc,
    "\n  query HandOverList($filter: HandOverFilter, $orderBy: [HandOverOrder!], $first: Int, $offset: Int) {\n    list: handOvers(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n  }\n": typeof types.HandOverListDocument,
    "\n  query HandOverOne($id: ID!) {\n    one: node(id: $id) {\n      ... on HandOver {\n        ...HandOverRecord\n      }\n    }\n  }\n": typeof types.HandOverOneDocument,
    "\n  query HandOverMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on HandOver {\n        ...HandOverRecord\n      }\n    }\n  }\n": typeof types.HandOverManyDocument,
    "\n  query HandOverItems($id: ID!, $first: Int, $offset: Int) {\n    handOver: node(id: $id) {\n      ... on HandOver {\n        id\n        items(first: $first, offset: $offset) {\n          totalCount\n          nodes {\n            id\n            asLead\n            toUnit {\n              id\n              name\n            }\n            fromAssignee {\n              id\n              name\n            }\n            task {\n              id\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HandOverItemsDocument,
    "\n  query UnitHandOvers($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        handOver {\n          total\n        }\n      }\n    }\n    given: handOvers(filter: { fromUnitId: { eq: $unitId } }, first: 20) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n    taken: handOvers(filter: { toUnitId: { eq: $unitId } }, first: 20) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n  }\n": typeof types.UnitHandOversDocument,
    "\n  query UnitsAwaitingHandOver {\n    unitsAwaitingHandOver {\n      openTasks\n      unit {\n        id\n        name\n        validTo\n      }\n    }\n  }\n": typeof types.UnitsAwaitingHandOverDocument,
    "\n  fragment HandOverTaskRow on HandOverRow {\n    asLead\n    proposedUnit {\n      id\n      name\n    }\n    task {\n      id\n      version\n      title\n      status\n      dueOn\n      dueWords\n      leadUnit {\n        id\n        name\n      }\n      assignee {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HandOverTaskRowFragmentDoc,
    "\n  query HandOverProposalOf($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        name\n        validTo\n        handOver {\n          endedOn\n          total\n          successors {\n            extent\n            effectiveOn\n            unit {\n              id\n              name\n            }\n          }\n          rows {\n            ...HandOverTaskRow\n          }\n        }\n      }\n    }\n  }\n": typeof types.HandOverProposalOfDocument,
    "\n  mutation HandOverTasks($input: HandOverTasksInput!) {\n    handOverTasks(input: $input) {\n      handOver {\n        id\n      }\n    }\n  }\n": typeof types.HandOverTasksDocument,
    "\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      succession {\n        id\n      }\n    }\n  }\n": typeof types.RecordSuccessionDocument,
    "\n  query OfficeWork($unitId: ID!) {\n    extensions: extensionRequests(\n      filter: { unitSubtree: $unitId, status: { eq: PENDING } }\n      first: 1\n    ) {\n      totalCount\n    }\n    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {\n      totalCount\n    }\n    questions: tasks(filter: { unitSubtree: $unitId, hasOpenQuestion: true }, first: 1) {\n      totalCount\n    }\n    handOvers: unitsAwaitingHandOver(unitSubtree: $unitId) {\n      openTasks\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OfficeWorkDocument,
    "\n  query LatestReviewStands($unitId: ID) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        round {\n          id\n          name\n          year\n          reviewStands {\n            ...ReviewStandRow\n          }\n        }\n      }\n    }\n  }\n": typeof types.LatestReviewStandsDocument,
    "\n  query OwnUnit($unitId: ID!, $today: Date!, $weekEnd: Date!) {\n    onUs: coverage(filter: { responsibleUnitId: { eq: $unitId } }, by: YEAR) {\n      total {\n        ...CoverageParts\n      }\n    }\n    own: coverage(filter: { unitSubtree: $unitId }, by: YEAR) {\n      total {\n        ...CoverageParts\n      }\n    }\n    counts: taskCounts(filter: { leadUnitId: { eq: $unitId } }) {\n      total\n      byStatus {\n        status\n        count\n      }\n      byDueState {\n        dueState\n        count\n      }\n    }\n    week: tasks(\n      filter: {\n        leadUnitId: { eq: $unitId }\n        status: { notIn: [VERIFIED, CANCELLED, SUBMITTED] }\n        dueOn: { gte: $today, lte: $weekEnd }\n      }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 10\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n    extensions: tasks(filter: { leadUnitId: { eq: $unitId }, pendingExtension: true }, first: 1) {\n      totalCount\n    }\n    asked: tasks(\n      filter: { leadUnitId: { eq: $unitId }, hasOpenQuestion: true }\n      orderBy: [{ field: UPDATED_AT, direction: DESC }]\n      first: 10\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.OwnUnitDocument,
    "\n  fragment WorkRound on AssessmentRound {\n    id\n    name\n    year\n    status\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n  }\n": typeof types.WorkRoundFragmentDoc,
    "\n  query OpenSheets($unitIds: [ID!]!) {\n    assessments(\n      filter: {\n        unitId: { in: $unitIds }\n        round: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        id\n        lockedAt\n        reopenedUntil\n        reopenReason\n        viewerCan\n        openQuestions\n        unit {\n          id\n          name\n        }\n        round {\n          ...WorkRound\n        }\n        missing {\n          what\n          criterion {\n            id\n            code\n          }\n        }\n        reminders(first: 1) {\n          nodes {\n            id\n            message\n            createdAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpenSheetsDocument,
    "\n  query AwaitingAppraisal {\n    assessmentRounds(\n      filter: { status: { in: [APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        ...WorkRound\n      }\n    }\n    waiting: scores(filter: { awaiting: true }, first: 1) {\n      totalCount\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.AwaitingAppraisalDocument,
    "\n  query OpenRounds($unitId: ID!) {\n    assessmentRounds(\n      filter: {\n        unit: { unitSubtree: $unitId }\n        status: { in: [DRAFT, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL, FINALISED] }\n      }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        ...WorkRound\n        progress {\n          lockedAt\n          appraised\n          appraisalOf\n          assessment {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpenRoundsDocument,
    "\n  query Scorecard($unitId: ID!, $year: Int!) {\n    scorecard(unitId: $unitId, year: $year) {\n      year\n      years\n      unit {\n        id\n        name\n      }\n      assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": typeof types.ScorecardDocument,
    "\n  query LatestYear($unitId: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": typeof types.LatestYearDocument,
    "\n  query TaskCounts($unitId: ID!) {\n    taskCounts(filter: { unitSubtree: $unitId }) {\n      total\n      byStatus {\n        status\n        count\n      }\n      byDueState {\n        dueState\n        count\n      }\n    }\n  }\n": typeof types.TaskCountsDocument,
    "\n  query TargetsOfYear($unitId: ID!, $year: Int!) {\n    targets(filter: { unitId: { eq: $unitId }, year: { eq: $year } }, first: 50) {\n      nodes {\n        ...TargetRow\n      }\n    }\n    indexResults(filter: { unitId: { eq: $unitId } }, orderBy: [{ field: YEAR, direction: DESC }], first: 10) {\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": typeof types.TargetsOfYearDocument,
    "\n  query MyTasks {\n    mine: tasks(\n      filter: { mine: true, status: { notIn: [VERIFIED, CANCELLED, DRAFT] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.MyTasksDocument,
    "\n  query UrgentTasks($unitId: ID!) {\n    overdue: tasks(\n      filter: { unitSubtree: $unitId, overdue: true, status: { notIn: [SUBMITTED] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n    submitted: tasks(\n      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }\n      orderBy: [{ field: UPDATED_AT, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.UrgentTasksDocument,
    "\n  fragment IndexResultRow on IndexResult {\n    id\n    version\n    indexCode\n    year\n    component\n    value\n    scaleMax\n    rank\n    rankOf\n    source\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.IndexResultRowFragmentDoc,
    "\n  query IndexResultList(\n    $filter: IndexResultFilter\n    $orderBy: [IndexResultOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: indexResults(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": typeof types.IndexResultListDocument,
    "\n  fragment IndicatorRow on Indicator {\n    id\n    version\n    code\n    name\n    nameEn\n    measure\n    numeratorName\n    denominatorName\n  }\n": typeof types.IndicatorRowFragmentDoc,
    "\n  query IndicatorList($filter: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int, $offset: Int) {\n    list: indicators(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndicatorRow\n      }\n    }\n  }\n": typeof types.IndicatorListDocument,
    "\n  query IndicatorOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n": typeof types.IndicatorOneDocument,
    "\n  query IndicatorMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n": typeof types.IndicatorManyDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    create: createIndicator(input: $input) {\n      record: indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n": typeof types.CreateIndicatorDocument,
    "\n  fragment InspectionRow on Inspection {\n    id\n    version\n    kind\n    name\n    decisionNumber\n    decisionOn\n    startedOn\n    endedOn\n    lead\n    conclusion\n    unit {\n      id\n      name\n    }\n    findings(first: 1) {\n      totalCount\n    }\n    taskCounts {\n      ...TaskCountFigures\n    }\n  }\n": typeof types.InspectionRowFragmentDoc,
    "\n  fragment InspectionDetail on Inspection {\n    ...InspectionRow\n    viewerCan\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n  }\n": typeof types.InspectionDetailFragmentDoc,
    "\n  query InspectionList($filter: InspectionFilter, $orderBy: [InspectionOrder!], $first: Int, $offset: Int) {\n    list: inspections(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...InspectionRow\n      }\n    }\n  }\n": typeof types.InspectionListDocument,
    "\n  query InspectionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Inspection {\n        ...InspectionDetail\n      }\n    }\n  }\n": typeof types.InspectionOneDocument,
    "\n  query InspectionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Inspection {\n        ...InspectionRow\n      }\n    }\n  }\n": typeof types.InspectionManyDocument,
    "\n  mutation CreateInspection($input: CreateInspectionInput!) {\n    create: createInspection(input: $input) {\n      record: inspection {\n        ...InspectionRow\n      }\n    }\n  }\n": typeof types.CreateInspectionDocument,
    "\n  mutation UpdateInspection($input: UpdateInspectionInput!) {\n    update: updateInspection(input: $input) {\n      record: inspection {\n        ...InspectionRow\n      }\n    }\n  }\n": typeof types.UpdateInspectionDocument,
    "\n  mutation DeleteInspection($input: DeleteInspectionInput!) {\n    deleteInspection(input: $input) {\n      deletedId\n    }\n  }\n": typeof types.DeleteInspectionDocument,
    "\n  fragment MappedCriterion on Criterion {\n    id\n    code\n    name\n    maxPoints\n    level\n  }\n": typeof types.MappedCriterionFragmentDoc,
    "\n  fragment MappingRow on CriterionMapping {\n    id\n    version\n    status\n    confidence\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    from {\n      ...MappedCriterion\n    }\n    to {\n      ...MappedCriterion\n    }\n  }\n": typeof types.MappingRowFragmentDoc,
    "\n  query MappingList(\n    $filter: CriterionMappingFilter\n    $orderBy: [CriterionMappingOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: criterionMappings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MappingRow\n      }\n    }\n  }\n": typeof types.MappingListDocument,
    "\n  mutation ProposeMappings($input: ProposeMappingsInput!) {\n    proposeMappings(input: $input) {\n      count\n    }\n  }\n": typeof types.ProposeMappingsDocument,
    "\n  mutation CreateMapping($input: CreateMappingInput!) {\n    createMapping(input: $input) {\n      mapping {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CreateMappingDocument,
    "\n  mutation DecideMappings($input: DecideMappingsInput!) {\n    decideMappings(input: $input) {\n      mappings {\n        id\n        version\n      }\n    }\n  }\n": typeof types.DecideMappingsDocument,
    "\n  fragment MeasurementRow on Measurement {\n    id\n    version\n    periodStart\n    periodEnd\n    numerator\n    denominator\n    value\n    source\n    constructed\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.MeasurementRowFragmentDoc,
    "\n  query MeasurementList($filter: MeasurementFilter, $orderBy: [MeasurementOrder!], $first: Int, $offset: Int) {\n    list: measurements(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MeasurementRow\n      }\n    }\n  }\n": typeof types.MeasurementListDocument,
    "\n  query MeasurementOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Measurement {\n        ...MeasurementRow\n      }\n    }\n  }\n": typeof types.MeasurementOneDocument,
    "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    create: recordMeasurement(input: $input) {\n      record: measurement {\n        ...MeasurementRow\n      }\n    }\n  }\n": typeof types.RecordMeasurementDocument,
    "\n  fragment DigestRow on Digest {\n    id\n    day\n    status\n    subject\n    text\n    attempts\n    error\n    sentAt\n    person {\n      id\n      name\n    }\n  }\n": typeof types.DigestRowFragmentDoc,
    "\n  query DigestList($filter: DigestFilter, $orderBy: [DigestOrder!], $first: Int, $offset: Int) {\n    list: digests(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DigestRow\n      }\n    }\n  }\n": typeof types.DigestListDocument,
    "\n  query FailedDigests {\n    digests(filter: { status: { eq: FAILED } }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.FailedDigestsDocument,
    "\n  fragment NoticeItem on Notice {\n    id\n    reason\n    subjectOn\n    text\n    createdAt\n    readAt\n    cancelledAt\n    task {\n      id\n      title\n      leadUnit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.NoticeItemFragmentDoc,
    "\n  query UnreadNoticeCount {\n    viewer {\n      unreadNoticeCount\n    }\n  }\n": typeof types.UnreadNoticeCountDocument,
    "\n  query NoticePage($filter: NoticeFilter, $first: Int, $offset: Int) {\n    viewer {\n      unreadNoticeCount\n      notices(filter: $filter, first: $first, offset: $offset) {\n        totalCount\n        nodes {\n          ...NoticeItem\n        }\n      }\n    }\n  }\n": typeof types.NoticePageDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unreadNoticeCount\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  fragment NoticeRuleRow on NoticeRule {\n    id\n    version\n    reason\n    days\n    recipient\n    active\n  }\n": typeof types.NoticeRuleRowFragmentDoc,
    "\n  query NoticeRules {\n    noticeRules(first: 100) {\n      totalCount\n      nodes {\n        ...NoticeRuleRow\n      }\n    }\n  }\n": typeof types.NoticeRulesDocument,
    "\n  mutation CreateNoticeRule($input: CreateNoticeRuleInput!) {\n    createNoticeRule(input: $input) {\n      noticeRule {\n        ...NoticeRuleRow\n      }\n    }\n  }\n": typeof types.CreateNoticeRuleDocument,
    "\n  mutation UpdateNoticeRule($input: UpdateNoticeRuleInput!) {\n    updateNoticeRule(input: $input) {\n      noticeRule {\n        ...NoticeRuleRow\n      }\n    }\n  }\n": typeof types.UpdateNoticeRuleDocument,
    "\n  fragment PenaltyRow on AdministrativePenalty {\n    id\n    version\n    points\n    reason\n    documentNumber\n    documentDate\n    issuer\n    createdAt\n    evidence {\n      id\n      title\n      fileName\n      url\n    }\n  }\n": typeof types.PenaltyRowFragmentDoc,
    "\n  query RoundPenalties($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          assessment {\n            id\n            version\n            viewerCan\n            unit {\n              id\n              name\n            }\n            penalties(first: 50) {\n              nodes {\n                ...PenaltyRow\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoundPenaltiesDocument,
    "\n  mutation RecordPenalty($input: RecordPenaltyInput!) {\n    recordPenalty(input: $input) {\n      penalty {\n        id\n      }\n    }\n  }\n": typeof types.RecordPenaltyDocument,
    "\n  mutation UpdatePenalty($input: UpdatePenaltyInput!) {\n    updatePenalty(input: $input) {\n      penalty {\n        id\n        version\n      }\n    }\n  }\n": typeof types.UpdatePenaltyDocument,
    "\n  mutation RemovePenalty($input: RemovePenaltyInput!) {\n    removePenalty(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RemovePenaltyDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    constructed\n    updatedAt\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  fragment PersonDetail on Person {\n    ...PersonRow\n    memberships(first: 10) {\n      nodes {\n        id\n        version\n        role\n        validFrom\n        validTo\n        acting\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PersonDetailFragmentDoc,
    "\n  query PersonList($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonDetail\n      }\n    }\n  }\n": typeof types.PersonListDocument,
    "\n  query PersonOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Person {\n        ...PersonDetail\n      }\n    }\n  }\n": typeof types.PersonOneDocument,
    "\n  query PersonMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Person {\n        ...PersonRow\n      }\n    }\n  }\n": typeof types.PersonManyDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      password\n      person {\n        ...PersonDetail\n      }\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      password\n      person {\n        id\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.GrantMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    update: updatePerson(input: $input) {\n      record: person {\n        ...PersonDetail\n      }\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  fragment PlanAnnexRow on AnnexRow {\n    number\n    maxPoints\n    finalPoints\n    lostPoints\n    expectedPoints\n    solution\n    dueOn\n    dueWords\n    deliverable\n    area {\n      id\n      code\n      name\n    }\n    criterion {\n      id\n      code\n      name\n    }\n    assessedUnit {\n      id\n      name\n    }\n    causes {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    cooperatingUnits {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      extract\n    }\n    task {\n      id\n      status\n      deductionLinks {\n        deduction {\n          id\n          criterion {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanAnnexRowFragmentDoc,
    "\n  query PlanAnnex($id: ID!) {\n    plan: node(id: $id) {\n      ... on RemediationPlan {\n        id\n        annex {\n          ...PlanAnnexRow\n        }\n        annexTotals {\n          tasks\n          lost\n          expected\n          complete\n        }\n      }\n    }\n  }\n": typeof types.PlanAnnexDocument,
    "\n  fragment PlanRow on RemediationPlan {\n    id\n    version\n    name\n    year\n    number\n    issuedOn\n    constructed\n    source\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.PlanRowFragmentDoc,
    "\n  query PlanList($filter: RemediationPlanFilter, $orderBy: [RemediationPlanOrder!], $first: Int, $offset: Int) {\n    list: plans(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PlanRow\n      }\n    }\n  }\n": typeof types.PlanListDocument,
    "\n  fragment PlanDetail on RemediationPlan {\n    ...PlanRow\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n  }\n": typeof types.PlanDetailFragmentDoc,
    "\n  query PlanOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationPlan {\n        ...PlanDetail\n      }\n    }\n  }\n": typeof types.PlanOneDocument,
    "\n  query PlanMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationPlan {\n        ...PlanRow\n      }\n    }\n  }\n": typeof types.PlanManyDocument,
    "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    create: createPlan(input: $input) {\n      record: plan {\n        ...PlanRow\n      }\n    }\n  }\n": typeof types.CreatePlanDocument,
    "\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    update: updatePlan(input: $input) {\n      record: plan {\n        ...PlanRow\n      }\n    }\n  }\n": typeof types.UpdatePlanDocument,
    "\n  fragment CauseReviewRow on CauseReview {\n    id\n    version\n    heldOn\n    place\n    chair\n    attendees\n    conclusions\n    points\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    minutes {\n      id\n      url\n      fileName\n    }\n    deductions(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.CauseReviewRowFragmentDoc,
    "\n  fragment CauseReviewDetail on CauseReview {\n    id\n    version\n    viewerCan\n    heldOn\n    place\n    chair\n    attendees\n    conclusions\n    points\n    createdAt\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    recordedBy {\n      id\n      name\n    }\n    minutes {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n    deductions(first: 100) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n": typeof types.CauseReviewDetailFragmentDoc,
    "\n  query CauseReviewList($filter: CauseReviewFilter, $orderBy: [CauseReviewOrder!], $first: Int, $offset: Int) {\n    list: causeReviews(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CauseReviewRow\n      }\n    }\n  }\n": typeof types.CauseReviewListDocument,
    "\n  query CauseReviewOne($id: ID!) {\n    one: node(id: $id) {\n      ... on CauseReview {\n        ...CauseReviewDetail\n      }\n    }\n  }\n": typeof types.CauseReviewOneDocument,
    "\n  query CauseReviewMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on CauseReview {\n        ...CauseReviewRow\n      }\n    }\n  }\n": typeof types.CauseReviewManyDocument,
    "\n  mutation RecordCauseReview($input: RecordCauseReviewInput!) {\n    create: recordCauseReview(input: $input) {\n      record: review {\n        ...CauseReviewRow\n      }\n    }\n  }\n": typeof types.RecordCauseReviewDocument,
    "\n  mutation UpdateCauseReview($input: UpdateCauseReviewInput!) {\n    update: updateCauseReview(input: $input) {\n      record: review {\n        ...CauseReviewRow\n      }\n    }\n  }\n": typeof types.UpdateCauseReviewDocument,
    "\n  mutation DeleteCauseReview($input: DeleteCauseReviewInput!) {\n    deleteCauseReview(input: $input) {\n      deletedId\n    }\n  }\n": typeof types.DeleteCauseReviewDocument,
    "\n  fragment ReviewStandRow on ReviewStand {\n    lost\n    covered\n    deductionCount\n    uncoveredCount\n    held\n    reviews\n    lastHeldOn\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.ReviewStandRowFragmentDoc,
    "\n  query RoundReviewStands($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        name\n        year\n        reviewStands {\n          ...ReviewStandRow\n        }\n      }\n    }\n  }\n": typeof types.RoundReviewStandsDocument,
    "\n  fragment ReviewableDeduction on Deduction {\n    ...DeductionRow\n    reviews(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ReviewableDeductionFragmentDoc,
    "\n  query ReviewableDeductions($own: DeductionFilter!, $answersFor: DeductionFilter!) {\n    own: deductions(filter: $own, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {\n      totalCount\n      nodes {\n        ...ReviewableDeduction\n      }\n    }\n    answersFor: deductions(filter: $answersFor, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {\n      totalCount\n      nodes {\n        ...ReviewableDeduction\n      }\n    }\n  }\n": typeof types.ReviewableDeductionsDocument,
    "\n  fragment CohortLine on CohortComparison {\n    own\n    ownPercent\n    median\n    medianPercent\n    best\n    bestPercent\n    max\n    rank\n    rankOf\n    tied\n    criterion {\n      id\n      code\n      name\n      level\n      kind\n      area {\n        id\n      }\n    }\n  }\n": typeof types.CohortLineFragmentDoc,
    "\n  query CohortOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        cohort {\n          ...CohortLine\n        }\n      }\n    }\n  }\n": typeof types.CohortOfAssessmentDocument,
    "\n  fragment ComparedCriterion on Criterion {\n    id\n    code\n    name\n  }\n": typeof types.ComparedCriterionFragmentDoc,
    "\n  fragment EarlierYearFigures on EarlierYear {\n    year\n    extent\n    unit {\n      id\n      name\n    }\n    assessment {\n      id\n      round {\n        id\n        name\n        criteriaSet {\n          id\n          name\n        }\n      }\n      total {\n        points\n        max\n        percent\n      }\n    }\n    comparisons {\n      fromPoints\n      fromMax\n      toPoints\n      toMax\n      change\n      pointsChange\n      fromCriteria {\n        ...ComparedCriterion\n      }\n      toCriteria {\n        ...ComparedCriterion\n      }\n    }\n  }\n": typeof types.EarlierYearFiguresFragmentDoc,
    "\n  query YearsOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        round {\n          id\n          year\n          criteriaSet {\n            id\n            name\n          }\n        }\n        total {\n          points\n          max\n          percent\n        }\n        earlierYears {\n          ...EarlierYearFigures\n        }\n        sheet {\n          rows {\n            isLeaf\n            criterion {\n              ...ComparedCriterion\n              parent {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.YearsOfAssessmentDocument,
    "\n  fragment CohortChoice on Unit {\n    id\n    name\n    kind\n    validTo\n    parent {\n      id\n      name\n    }\n  }\n": typeof types.CohortChoiceFragmentDoc,
    "\n  query CohortChoices($filter: UnitFilter, $first: Int, $after: String) {\n    units(filter: $filter, orderBy: [{ field: NAME, direction: ASC }], first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...CohortChoice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CohortChoicesDocument,
    "\n  query CohortUnits($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Unit {\n        ...CohortChoice\n      }\n    }\n  }\n": typeof types.CohortUnitsDocument,
    "\n  query RoundUnits($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          assessment {\n            id\n            unit {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoundUnitsDocument,
    "\n  fragment ResultProblemText on ResultProblem {\n    code\n    message\n    line\n    column\n  }\n": typeof types.ResultProblemTextFragmentDoc,
    "\n  mutation ImportResults($input: ImportResultsInput!) {\n    importResults(input: $input) {\n      written\n      ignored\n      problems {\n        ...ResultProblemText\n      }\n      rows {\n        unit\n        line\n        figures\n        matchedUnit {\n          id\n          name\n        }\n        problems {\n          ...ResultProblemText\n        }\n      }\n      round {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ImportResultsDocument,
    "\n  fragment MatrixFigures on Matrix {\n    stage\n    criteria {\n      id\n      code\n      name\n      maxPoints\n      kind\n    }\n    rows {\n      points\n      percents\n      states\n      assessment {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MatrixFiguresFragmentDoc,
    "\n  query RoundMatrix($id: ID!, $level: MatrixLevel!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        matrix(level: $level) {\n          ...MatrixFigures\n        }\n      }\n    }\n  }\n": typeof types.RoundMatrixDocument,
    "\n  query RoundHeatMap($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        heatMap {\n          rows {\n            assessment {\n              id\n            }\n            cells {\n              ...AreaTasks\n            }\n          }\n        }\n      }\n    }\n  }\n  fragment AreaTasks on HeatMapCell {\n    tasksOpen\n    tasksDone\n    tasksOverdue\n  }\n": typeof types.RoundHeatMapDocument,
    "\n  fragment ProgressRow on AssessmentProgress {\n    selfDone\n    selfOf\n    missingEvidence\n    lockedAt\n    reopened\n    appraised\n    appraisalOf\n    openQuestions\n    secondDone\n    finals\n    dueOn\n    dueState\n    assessment {\n      id\n      version\n      viewerCan\n      reopenedUntil\n      unit {\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ProgressRowFragmentDoc,
    "\n  query RoundProgress($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          ...ProgressRow\n        }\n      }\n    }\n  }\n": typeof types.RoundProgressDocument,
    "\n  mutation ReopenFromBoard($input: ReopenAssessmentInput!) {\n    reopenAssessment(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ReopenFromBoardDocument,
    "\n  fragment RankedRow on RankingRow {\n    rank\n    rankOf\n    tied\n    points\n    max\n    percent\n    lost\n    grade\n    penalty\n    differs\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n    assessment {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RankedRowFragmentDoc,
    "\n  query RoundRanking($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        ranking {\n          ...RankedRow\n        }\n      }\n    }\n  }\n": typeof types.RoundRankingDocument,
    "\n  query RanksOfYear($unitId: ID!, $year: Int!) {\n    assessmentRounds(\n      filter: { unit: { id: { eq: $unitId } }, year: { eq: $year }, status: { in: [FINALISED, PUBLISHED] } }\n      first: 5\n    ) {\n      nodes {\n        id\n        name\n        year\n        ranking {\n          rank\n          rankOf\n          published {\n            rank\n            rankOf\n          }\n          assessment {\n            id\n            unit {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RanksOfYearDocument,
    "\n  fragment ReminderRow on Reminder {\n    id\n    phase\n    message\n    createdAt\n    sentBy {\n      id\n      name\n    }\n  }\n": typeof types.ReminderRowFragmentDoc,
    "\n  query RoundMissing($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          lockedAt\n          assessment {\n            id\n            unit {\n              id\n              name\n            }\n            missing {\n              what\n              message\n              criterion {\n                id\n                code\n              }\n            }\n            reminders(first: 5) {\n              nodes {\n                ...ReminderRow\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoundMissingDocument,
    "\n  mutation SendRoundReminders($input: SendRemindersInput!) {\n    sendReminders(input: $input) {\n      reminders {\n        ...ReminderRow\n        assessment {\n          id\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.SendRoundRemindersDocument,
    "\n  fragment RoundRow on AssessmentRound {\n    id\n    version\n    name\n    year\n    status\n    rankingMethod\n    imported\n    finalisedAt\n    publishedAt\n    source\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n    criteriaSet {\n      id\n      name\n      decimals\n      gradeBands {\n        label\n        floorPercent\n        scope\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.RoundRowFragmentDoc,
    "\n  query RoundList($filter: AssessmentRoundFilter, $orderBy: [AssessmentRoundOrder!], $first: Int, $offset: Int) {\n    list: assessmentRounds(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...RoundRow\n      }\n    }\n  }\n": typeof types.RoundListDocument,
    "\n  query RoundOne($id: ID!) {\n    one: node(id: $id) {\n      ... on AssessmentRound {\n        ...RoundRow\n      }\n    }\n  }\n": typeof types.RoundOneDocument,
    "\n  mutation CreateRound($input: CreateRoundInput!) {\n    create: createRound(input: $input) {\n      record: round {\n        ...RoundRow\n      }\n    }\n  }\n": typeof types.CreateRoundDocument,
    "\n  mutation UpdateRound($input: UpdateRoundInput!) {\n    update: updateRound(input: $input) {\n      record: round {\n        ...RoundRow\n      }\n    }\n  }\n": typeof types.UpdateRoundDocument,
    "\n  mutation OpenRound($input: RoundVersionInput!) {\n    openRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": typeof types.OpenRoundDocument,
    "\n  mutation AdvanceRound($input: AdvanceRoundInput!) {\n    advanceRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AdvanceRoundDocument,
    "\n  mutation SetDeadlines($input: SetDeadlinesInput!) {\n    setDeadlines(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SetDeadlinesDocument,
    "\n  mutation FinaliseRound($input: RoundVersionInput!) {\n    finaliseRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": typeof types.FinaliseRoundDocument,
    "\n  mutation PublishRound($input: RoundVersionInput!) {\n    publishRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": typeof types.PublishRoundDocument,
    "\n  query RoundMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on AssessmentRound {\n        ...RoundRow\n      }\n    }\n  }\n": typeof types.RoundManyDocument,
    "\n  fragment SheetStage on StageValue {\n    state\n    points\n    inputs\n    note\n  }\n": typeof types.SheetStageFragmentDoc,
    "\n  fragment SheetLine on SheetRow {\n    depth\n    isLeaf\n    scoreId\n    version\n    lost\n    deviation\n    evidenceCount\n    openQuestions\n    changedAt\n    changedBy {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      kind\n      method\n      rule\n      ruleText\n      evidenceRequired\n      appraisingUnit {\n        id\n        name\n      }\n    }\n    self {\n      ...SheetStage\n    }\n    firstAppraisal {\n      ...SheetStage\n    }\n    secondAppraisal {\n      ...SheetStage\n    }\n    final {\n      ...SheetStage\n    }\n  }\n": typeof types.SheetLineFragmentDoc,
    "\n  fragment SheetPresence on Presence {\n    seenAt\n    person {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n    }\n  }\n": typeof types.SheetPresenceFragmentDoc,
    "\n  fragment SheetHead on Assessment {\n    id\n    version\n    viewerCan\n    lockedAt\n    lockedBy {\n      id\n      name\n    }\n    signedDocument {\n      id\n      title\n      downloadPath\n      url\n    }\n    reopenedAt\n    reopenedUntil\n    reopenReason\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n      deadlines {\n        phase\n        dueOn\n        daysLeft\n        state\n      }\n      criteriaSet {\n        id\n        decimals\n        notApplicablePolicy\n      }\n    }\n    missing {\n      what\n      message\n      criterion {\n        id\n        code\n        name\n      }\n    }\n    reminders(first: 3) {\n      nodes {\n        id\n        message\n        createdAt\n        sentBy {\n          id\n          name\n        }\n      }\n    }\n    presence {\n      ...SheetPresence\n    }\n  }\n": typeof types.SheetHeadFragmentDoc,
    "\n  query AssessmentSheet($id: ID!, $asOf: DateTime) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        ...SheetHead\n        sheet(asOf: $asOf) {\n          asOf\n          partial\n          penalty\n          rows {\n            ...SheetLine\n          }\n        }\n      }\n    }\n  }\n": typeof types.AssessmentSheetDocument,
    "\n  fragment SheetSaved on Score {\n    id\n    version\n    criterion {\n      id\n    }\n  }\n": typeof types.SheetSavedFragmentDoc,
    "\n  mutation RecordSelfScores($input: RecordSelfScoresInput!) {\n    recordSelfScores(input: $input) {\n      scores {\n        ...SheetSaved\n      }\n    }\n  }\n": typeof types.RecordSelfScoresDocument,
    "\n  mutation RecordAppraisals($input: RecordAppraisalsInput!) {\n    recordAppraisals(input: $input) {\n      scores {\n        ...SheetSaved\n      }\n    }\n  }\n": typeof types.RecordAppraisalsDocument,
    "\n  mutation MarkPresence($input: MarkPresenceInput!) {\n    markPresence(input: $input) {\n      presence {\n        ...SheetPresence\n      }\n    }\n  }\n": typeof types.MarkPresenceDocument,
    "\n  mutation LockAssessment($input: LockAssessmentInput!) {\n    lockAssessment(input: $input) {\n      assessment {\n        id\n        version\n        lockedAt\n      }\n    }\n  }\n": typeof types.LockAssessmentDocument,
    "\n  fragment SheetExplanation on Explanation {\n    id\n    version\n    question\n    askedAt\n    answer\n    answeredAt\n    withdrawnAt\n    askedBy {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n  }\n": typeof types.SheetExplanationFragmentDoc,
    "\n  fragment SheetChange on ScoreChange {\n    at\n    personName\n    reason\n    changes {\n      stage\n      member\n      from\n      to\n    }\n  }\n": typeof types.SheetChangeFragmentDoc,
    "\n  query ScoreDetail($id: ID!) {\n    score: node(id: $id) {\n      ... on Score {\n        id\n        version\n        viewerCan\n        evidenceLinks {\n          page\n          evidence {\n            ...EvidenceItem\n          }\n        }\n        explanations(first: 50) {\n          nodes {\n            ...SheetExplanation\n          }\n        }\n        history(first: 50) {\n          totalCount\n          nodes {\n            ...SheetChange\n          }\n        }\n      }\n    }\n  }\n": typeof types.ScoreDetailDocument,
    "\n  query SheetEvidence($id: ID!, $after: String) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            evidence(first: 10) {\n              nodes {\n                id\n                title\n                number\n                issuedOn\n                issuer\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SheetEvidenceDocument,
    "\n  mutation LinkEvidence($input: LinkEvidenceInput!) {\n    linkEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": typeof types.LinkEvidenceDocument,
    "\n  mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {\n    unlinkEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": typeof types.UnlinkEvidenceDocument,
    "\n  mutation AskExplanation($input: AskExplanationInput!) {\n    askExplanation(input: $input) {\n      explanation {\n        id\n      }\n    }\n  }\n": typeof types.AskExplanationDocument,
    "\n  mutation AnswerExplanation($input: AnswerExplanationInput!) {\n    answerExplanation(input: $input) {\n      explanation {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AnswerExplanationDocument,
    "\n  mutation WithdrawExplanation($input: WithdrawExplanationInput!) {\n    withdrawExplanation(input: $input) {\n      explanation {\n        id\n        version\n      }\n    }\n  }\n": typeof types.WithdrawExplanationDocument,
    "\n  fragment TargetRow on Target {\n    id\n    version\n    year\n    comparator\n    value\n    dueOn\n    source\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n    state\n    gap\n    projected\n    latestValue\n    latestPeriodEnd\n  }\n": typeof types.TargetRowFragmentDoc,
    "\n  query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.TargetListDocument,
    "\n  query TargetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.TargetOneDocument,
    "\n  query TargetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.TargetManyDocument,
    "\n  query TargetMeasurements($id: ID!) {\n    target: node(id: $id) {\n      ... on Target {\n        id\n        measurements(first: 100, orderBy: [{ field: PERIOD_END, direction: ASC }]) {\n          nodes {\n            ...MeasurementRow\n          }\n        }\n      }\n    }\n  }\n": typeof types.TargetMeasurementsDocument,
    "\n  mutation CreateTarget($input: CreateTargetInput!) {\n    create: createTarget(input: $input) {\n      record: target {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.CreateTargetDocument,
    "\n  mutation UpdateTarget($input: UpdateTargetInput!) {\n    update: updateTarget(input: $input) {\n      record: target {\n        ...TargetRow\n      }\n    }\n  }\n": typeof types.UpdateTargetDocument,
    "\n  fragment BulkRow on TaskRowResult {\n    index\n    task {\n      id\n      version\n      title\n    }\n    error {\n      code\n      message\n    }\n  }\n": typeof types.BulkRowFragmentDoc,
    "\n  mutation AssignTasks($input: AssignTasksInput!) {\n    assignTasks(input: $input) {\n      results {\n        ...BulkRow\n      }\n    }\n  }\n": typeof types.AssignTasksDocument,
    "\n  mutation SetTasksDue($input: SetTasksDueInput!) {\n    setTasksDue(input: $input) {\n      results {\n        ...BulkRow\n      }\n    }\n  }\n": typeof types.SetTasksDueDocument,
    "\n  mutation SetTaskSteps($input: SetTaskStepsInput!) {\n    setTaskSteps(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SetTaskStepsDocument,
    "\n  mutation TickTaskStep($input: TickTaskStepInput!) {\n    tickTaskStep(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.TickTaskStepDocument,
    "\n  query StandingSteps($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        version\n        steps {\n          id\n          doneAt\n        }\n      }\n    }\n  }\n": typeof types.StandingStepsDocument,
    "\n  fragment TaskRow on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    dueWords\n    recurrence\n    reportDueOn\n    effortDays\n    expectedPoints\n    openQuestions\n    leadUnitEnded\n    constructed\n    updatedAt\n    pendingExtension {\n      id\n      newDueOn\n    }\n    template {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.TaskRowFragmentDoc,
    "\n  fragment TaskPeriodCell on TaskPeriod {\n    label\n    startsOn\n    endsOn\n    state\n    update {\n      id\n      createdAt\n      note\n      percentDone\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TaskPeriodCellFragmentDoc,
    "\n  fragment TaskDetail on RemediationTask {\n    ...TaskRow\n    viewerCan\n    description\n    deliverable\n    firstDueOn\n    recoveredPoints\n    createdAt\n    submittedAt\n    verifiedAt\n    steps {\n      id\n      position\n      text\n      doneAt\n      doneBy {\n        id\n        name\n      }\n    }\n    periods {\n      ...TaskPeriodCell\n    }\n    pendingExtension {\n      ...ExtensionFacts\n    }\n    findings(first: 50) {\n      nodes {\n        id\n        text\n        status\n        dueOn\n        unit {\n          id\n          name\n        }\n        inspection {\n          id\n          name\n        }\n      }\n    }\n    cooperatingUnits(first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n    createdBy {\n      id\n      name\n    }\n    submittedBy {\n      id\n      name\n    }\n    verifiedBy {\n      id\n      name\n    }\n    plan {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      issuedOn\n      extract\n    }\n    deductionLinks {\n      expectedPoints\n      deduction {\n        id\n        points\n        status\n        score {\n          id\n          finalPoints\n        }\n        assessment {\n          id\n          unit {\n            id\n            name\n          }\n          round {\n            id\n            year\n          }\n        }\n        returned {\n          recovered\n          lostAgain\n        }\n        cause {\n          id\n          name\n        }\n        criterion {\n          id\n          code\n          name\n          maxPoints\n        }\n      }\n    }\n  }\n": typeof types.TaskDetailFragmentDoc,
    "\n  query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.TaskListDocument,
    "\n  query TaskOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationTask {\n        ...TaskDetail\n      }\n    }\n  }\n": typeof types.TaskOneDocument,
    "\n  query TaskMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationTask {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.TaskManyDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    create: createTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": typeof types.CreateTaskDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    update: updateTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": typeof types.UpdateTaskDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.AssignTaskDocument,
    "\n  mutation StartTask($input: NotedTaskInput!) {\n    startTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.StartTaskDocument,
    "\n  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {\n    updateTaskProgress(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.UpdateTaskProgressDocument,
    "\n  mutation SubmitTask($input: NotedTaskInput!) {\n    submitTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SubmitTaskDocument,
    "\n  mutation VerifyTask($input: NotedTaskInput!) {\n    verifyTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.VerifyTaskDocument,
    "\n  mutation ReturnTask($input: ReasonedTaskInput!) {\n    returnTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ReturnTaskDocument,
    "\n  mutation PauseTask($input: ReasonedTaskInput!) {\n    pauseTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.PauseTaskDocument,
    "\n  mutation ResumeTask($input: NotedTaskInput!) {\n    resumeTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ResumeTaskDocument,
    "\n  mutation CancelTask($input: ReasonedTaskInput!) {\n    cancelTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CancelTaskDocument,
    "\n  fragment TaskEvidenceItem on Evidence {\n    ...EvidenceItem\n    mediaType\n    downloadPath\n    previousVersion {\n      id\n      createdAt\n    }\n  }\n": typeof types.TaskEvidenceItemFragmentDoc,
    "\n  query TaskEvidence($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        evidence(first: 100) {\n          totalCount\n          nodes {\n            ...TaskEvidenceItem\n          }\n        }\n      }\n    }\n  }\n": typeof types.TaskEvidenceDocument,
    "\n  fragment TimelineEntry on TaskUpdate {\n    id\n    kind\n    status\n    percentDone\n    note\n    periodEnd\n    createdAt\n    constructed\n    author {\n      id\n      name\n    }\n    question {\n      id\n      note\n      author {\n        id\n        name\n      }\n    }\n    answers {\n      id\n    }\n    evidence(first: 10) {\n      nodes {\n        id\n        title\n        fileName\n        url\n      }\n    }\n  }\n": typeof types.TimelineEntryFragmentDoc,
    "\n  query TaskTimeline($id: ID!, $after: String) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        updates(first: 30, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...TimelineEntry\n          }\n        }\n      }\n    }\n  }\n": typeof types.TaskTimelineDocument,
    "\n  mutation AskAboutTask($input: AskAboutTaskInput!) {\n    askAboutTask(input: $input) {\n      update {\n        id\n      }\n    }\n  }\n": typeof types.AskAboutTaskDocument,
    "\n  mutation AnswerAboutTask($input: AnswerAboutTaskInput!) {\n    answerAboutTask(input: $input) {\n      update {\n        id\n      }\n    }\n  }\n": typeof types.AnswerAboutTaskDocument,
    "\n  fragment TaskOverview on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    reportDueOn\n    dueWords\n    firstDueOn\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.TaskOverviewFragmentDoc,
    "\n  query TaskOverviews($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskOverview\n      }\n    }\n  }\n": typeof types.TaskOverviewsDocument,
    "\n  fragment BoardTask on RemediationTask {\n    ...TaskOverview\n    viewerCan\n  }\n": typeof types.BoardTaskFragmentDoc,
    "\n  query BoardTasks($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...BoardTask\n      }\n    }\n  }\n": typeof types.BoardTasksDocument,
    "\n  query BoardCounts($filter: TaskFilter) {\n    taskCounts(filter: $filter) {\n      total\n      byStatus {\n        status\n        count\n      }\n    }\n  }\n": typeof types.BoardCountsDocument,
    "\n  fragment TaskSpan on RemediationTask {\n    ...TaskOverview\n    createdAt\n    verifiedAt\n    plan {\n      id\n      name\n    }\n    updates(last: 4) {\n      nodes {\n        kind\n        createdAt\n      }\n    }\n  }\n": typeof types.TaskSpanFragmentDoc,
    "\n  query TaskSpans($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskSpan\n      }\n    }\n  }\n": typeof types.TaskSpansDocument,
    "\n  query NearestDue($before: TaskFilter, $after: TaskFilter) {\n    before: tasks(filter: $before, orderBy: [{ field: DUE_ON, direction: DESC }], first: 1) {\n      nodes {\n        id\n        dueOn\n      }\n    }\n    after: tasks(filter: $after, orderBy: [{ field: DUE_ON, direction: ASC }], first: 1) {\n      nodes {\n        id\n        dueOn\n      }\n    }\n  }\n": typeof types.NearestDueDocument,
    "\n  fragment TemplateRow on TaskTemplate {\n    id\n    version\n    name\n    title\n    description\n    deliverable\n    priority\n    recurrence\n    dueDays\n    effortDays\n    steps\n    active\n    cause {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.TemplateRowFragmentDoc,
    "\n  query TemplateList(\n    $filter: TaskTemplateFilter\n    $orderBy: [TaskTemplateOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: taskTemplates(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TemplateRow\n      }\n    }\n  }\n": typeof types.TemplateListDocument,
    "\n  query TemplateOne($id: ID!) {\n    one: node(id: $id) {\n      ... on TaskTemplate {\n        ...TemplateRow\n      }\n    }\n  }\n": typeof types.TemplateOneDocument,
    "\n  query TemplateMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on TaskTemplate {\n        ...TemplateRow\n      }\n    }\n  }\n": typeof types.TemplateManyDocument,
    "\n  mutation CreateTemplate($input: CreateTaskTemplateInput!) {\n    create: createTaskTemplate(input: $input) {\n      record: template {\n        ...TemplateRow\n      }\n    }\n  }\n": typeof types.CreateTemplateDocument,
    "\n  mutation UpdateTemplate($input: UpdateTaskTemplateInput!) {\n    update: updateTaskTemplate(input: $input) {\n      record: template {\n        ...TemplateRow\n      }\n    }\n  }\n": typeof types.UpdateTemplateDocument,
    "\n  mutation RetireTemplate($input: RetireTaskTemplateInput!) {\n    retireTaskTemplate(input: $input) {\n      template {\n        ...TemplateRow\n      }\n    }\n  }\n": typeof types.RetireTemplateDocument,
    "\n  fragment UnitRow on Unit {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    validFrom\n    validTo\n    constructed\n    source\n    parent {\n      id\n      name\n    }\n  }\n": typeof types.UnitRowFragmentDoc,
    "\n  query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {\n    list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.UnitListDocument,
    "\n  query UnitOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Unit {\n        ...UnitRow\n        parent {\n          id\n          name\n          parent {\n            id\n            name\n            parent {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnitOneDocument,
    "\n  query UnitMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Unit {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.UnitManyDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    create: createUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    update: updateUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  query UnitSuccessionOf($id: ID!) {\n    unit: node(id: $id) {\n      ... on Unit {\n        id\n        predecessors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: predecessor {\n              id\n              name\n            }\n          }\n        }\n        successors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: successor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.UnitSuccessionOfDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        email\n      }\n      memberships {\n        role\n        path\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query FixedAssessments($unitSubtree: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitSubtree, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 50\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": typeof types.FixedAssessmentsDocument,
    "\n  query WhatIfChoices($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          name\n          year\n          rankingMethod\n        }\n        total {\n          points\n          max\n        }\n        deductions(first: 100, orderBy: [{ field: POINTS, direction: DESC }]) {\n          totalCount\n          nodes {\n            id\n            points\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n            taskLinks {\n              expectedPoints\n              task {\n                id\n                title\n                status\n                dueOn\n                dueWords\n                effortDays\n                leadUnit {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhatIfChoicesDocument,
    "\n  query WhatIfRanking($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        ranking {\n          rank\n          percent\n          points\n          assessment {\n            id\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhatIfRankingDocument,
    "\n  fragment WhatIfFigures on WhatIf {\n    points\n    max\n    percent\n    grade\n    rank\n    rankOf\n    tied\n    gained\n    before {\n      points\n      percent\n      grade\n      rank\n    }\n    areas {\n      points\n      max\n      percent\n      grade\n      gained\n      criterion {\n        id\n        code\n        name\n      }\n    }\n  }\n": typeof types.WhatIfFiguresFragmentDoc,
    "\n  query WhatIfOf($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      ...WhatIfFigures\n    }\n  }\n": typeof types.WhatIfOfDocument,
    "\n  query BestTasksOf($input: BestTasksInput!) {\n    bestTasks(input: $input) {\n      points\n      effortDays\n      considered\n      tasks {\n        id\n        title\n        effortDays\n        dueOn\n        dueWords\n        expectedPoints\n        deductionLinks {\n          expectedPoints\n          deduction {\n            id\n            assessment {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.BestTasksOfDocument,
};
const documents: Documents = {
    "\n  fragment AmendmentRow on Amendment {\n    id\n    fromState\n    fromPoints\n    toState\n    toPoints\n    reason\n    documentNumber\n    documentDate\n    createdAt\n    amendedBy {\n      id\n      name\n    }\n    score {\n      id\n      assessment {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      criterion {\n        id\n        code\n        name\n        maxPoints\n      }\n    }\n  }\n": types.AmendmentRowFragmentDoc,
    "\n  query Amendments($filter: AmendmentFilter, $after: String) {\n    amendments(filter: $filter, first: 50, after: $after) {\n      totalCount\n      nodes {\n        ...AmendmentRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AmendmentsDocument,
    "\n  mutation AmendFinalScore($input: AmendScoreInput!) {\n    amendScore(input: $input) {\n      amendment {\n        id\n      }\n    }\n  }\n": types.AmendFinalScoreDocument,
    "\n  fragment ApiKeyRow on ApiKey {\n    id\n    name\n    start\n    scopes\n    enabled\n    createdAt\n    expiresAt\n    lastUsedAt\n    unit {\n      id\n      name\n    }\n  }\n": types.ApiKeyRowFragmentDoc,
    "\n  query ApiKeyList($first: Int, $offset: Int) {\n    list: apiKeys(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ApiKeyRow\n      }\n    }\n  }\n": types.ApiKeyListDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      key\n      apiKey {\n        id\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        enabled\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment QueueRound on AssessmentRound {\n    id\n    name\n    year\n    status\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n  }\n": types.QueueRoundFragmentDoc,
    "\n  query RoundsInAppraisal {\n    assessmentRounds(\n      filter: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 50\n    ) {\n      nodes {\n        ...QueueRound\n      }\n    }\n  }\n": types.RoundsInAppraisalDocument,
    "\n  fragment QueuePlace on Score {\n    id\n    criterion {\n      id\n      code\n      name\n    }\n    assessment {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.QueuePlaceFragmentDoc,
    "\n  query QueuePlaces($roundId: ID!, $offset: Int) {\n    scores(\n      filter: { round: { id: { eq: $roundId } }, awaiting: true }\n      orderBy: [{ field: CRITERION, direction: ASC }]\n      first: 100\n      offset: $offset\n    ) {\n      totalCount\n      nodes {\n        ...QueuePlace\n      }\n    }\n  }\n": types.QueuePlacesDocument,
    "\n  fragment QueueQuestion on Explanation {\n    id\n    version\n    question\n    answer\n    askedAt\n    answeredAt\n    withdrawnAt\n    askedBy {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n  }\n": types.QueueQuestionFragmentDoc,
    "\n  fragment QueueRow on Score {\n    ...QueuePlace\n    version\n    updatedAt\n    viewerCan\n    selfState\n    selfPoints\n    selfInputs\n    selfDeviation\n    selfNote\n    selfComputed {\n      points\n      branch\n      sentence\n    }\n    firstAppraisalState\n    firstAppraisalPoints\n    firstAppraisalNote\n    secondAppraisalState\n    secondAppraisalPoints\n    secondAppraisalNote\n    evidenceCount\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      kind\n      method\n      ruleText\n    }\n    explanations(first: 5) {\n      nodes {\n        ...QueueQuestion\n      }\n    }\n  }\n": types.QueueRowFragmentDoc,
    "\n  query QueueRows($filter: ScoreFilter!, $orderBy: [ScoreOrder!], $offset: Int) {\n    scores(filter: $filter, orderBy: $orderBy, first: 100, offset: $offset) {\n      totalCount\n      nodes {\n        ...QueueRow\n      }\n    }\n  }\n": types.QueueRowsDocument,
    "\n  query AnsweredQuestions($roundId: ID!, $offset: Int) {\n    explanations(\n      filter: { open: false, score: { round: { id: { eq: $roundId } } } }\n      first: 100\n      offset: $offset\n    ) {\n      totalCount\n      nodes {\n        ...QueueQuestion\n        score {\n          ...QueueRow\n        }\n      }\n    }\n  }\n": types.AnsweredQuestionsDocument,
    "\n  query QueueEvidence($id: ID!) {\n    score: node(id: $id) {\n      ... on Score {\n        id\n        evidence(first: 50) {\n          nodes {\n            ...EvidenceItem\n          }\n        }\n      }\n    }\n  }\n": types.QueueEvidenceDocument,
    "\n  mutation AppraiseQueueRows($input: RecordAppraisalsInput!) {\n    recordAppraisals(input: $input) {\n      scores {\n        ...QueueRow\n      }\n    }\n  }\n": types.AppraiseQueueRowsDocument,
    "\n  mutation AcceptQueueRows($input: AcceptSelfScoresInput!) {\n    acceptSelfScores(input: $input) {\n      scores {\n        ...QueueRow\n      }\n    }\n  }\n": types.AcceptQueueRowsDocument,
    "\n  mutation AskAboutQueueRow($input: AskExplanationInput!) {\n    askExplanation(input: $input) {\n      explanation {\n        id\n      }\n    }\n  }\n": types.AskAboutQueueRowDocument,
    "\n  fragment CoverageFigures on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    lostAgain\n    expectedBack\n  }\n": types.CoverageFiguresFragmentDoc,
    "\n  fragment AssessmentRow on Assessment {\n    id\n    version\n    grade\n    differs\n    source\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n    }\n    total {\n      points\n      max\n      percent\n      lost\n      complete\n    }\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n  }\n": types.AssessmentRowFragmentDoc,
    "\n  fragment AssessmentResultFigures on Assessment {\n    ...AssessmentRow\n    coverage {\n      ...CoverageFigures\n    }\n    areas {\n      points\n      max\n      percent\n      lost\n      grade\n      differs\n      criterion {\n        id\n        code\n        name\n      }\n      published {\n        points\n        percent\n        grade\n      }\n      coverage {\n        ...CoverageFigures\n      }\n    }\n  }\n": types.AssessmentResultFiguresFragmentDoc,
    "\n  query AssessmentList(\n    $filter: AssessmentFilter\n    $orderBy: [AssessmentOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: assessments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...AssessmentRow\n      }\n    }\n  }\n": types.AssessmentListDocument,
    "\n  query AssessmentOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": types.AssessmentOneDocument,
    "\n  query AssessmentMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Assessment {\n        ...AssessmentRow\n      }\n    }\n  }\n": types.AssessmentManyDocument,
    "\n  query AssessmentParts($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        deductions(first: 100) {\n          totalCount\n          nodes {\n            id\n            points\n            status\n            cause {\n              id\n              name\n            }\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n      }\n    }\n  }\n": types.AssessmentPartsDocument,
    "\n  fragment ScoreRow on Score {\n    id\n    version\n    state\n    selfPoints\n    firstAppraisalPoints\n    secondAppraisalPoints\n    finalPoints\n    note\n    criterion {\n      id\n      code\n      name\n      kind\n      maxPoints\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.ScoreRowFragmentDoc,
    "\n  query AssessmentScores($id: ID!, $after: String) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100, after: $after) {\n          nodes {\n            ...ScoreRow\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.AssessmentScoresDocument,
    "\n  mutation RecordFinalScores($input: RecordFinalScoresInput!) {\n    recordFinalScores(input: $input) {\n      scores {\n        id\n        version\n      }\n    }\n  }\n": types.RecordFinalScoresDocument,
    "\n  mutation RecordPublishedFigures($input: RecordPublishedFiguresInput!) {\n    recordPublishedFigures(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n": types.RecordPublishedFiguresDocument,
    "\n  fragment BalanceAmounts on BalanceLine {\n    opening\n    recovered\n    retired\n    stillLost\n    newlyLost\n    closing\n    pending\n    unknown\n    maxChanged\n    area {\n      id\n      code\n      name\n    }\n  }\n": types.BalanceAmountsFragmentDoc,
    "\n  fragment BalanceCriterion on Criterion {\n    id\n    code\n    name\n    maxPoints\n  }\n": types.BalanceCriterionFragmentDoc,
    "\n  fragment BalanceDeduction on Deduction {\n    id\n    points\n    status\n    cause {\n      id\n      name\n    }\n    criterion {\n      ...BalanceCriterion\n    }\n    returned {\n      recovered\n      lostAgain\n      retired\n    }\n  }\n": types.BalanceDeductionFragmentDoc,
    "\n  fragment BalanceSheetLine on BalanceLine {\n    ...BalanceAmounts\n    criteria {\n      ...BalanceCriterion\n    }\n    earlierCriteria {\n      ...BalanceCriterion\n    }\n    deductions {\n      ...BalanceDeduction\n    }\n    newDeductions {\n      ...BalanceDeduction\n    }\n    tasks {\n      id\n      title\n      status\n      leadUnit {\n        id\n        name\n      }\n    }\n  }\n": types.BalanceSheetLineFragmentDoc,
    "\n  fragment BalanceYear on Assessment {\n    id\n    grade\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    total {\n      points\n      max\n      percent\n    }\n  }\n": types.BalanceYearFragmentDoc,
    "\n  fragment BalanceSums on PointsBalance {\n    fromYear\n    toYear\n    opening\n    recovered\n    retired\n    stillLost\n    newlyLost\n    closing\n    pending\n    unknown\n    comparable\n  }\n": types.BalanceSumsFragmentDoc,
    "\n  query BalanceOfYears($unitId: ID!, $fromYear: Int!, $toYear: Int!) {\n    balance: pointsBalance(unitId: $unitId, fromYear: $fromYear, toYear: $toYear) {\n      ...BalanceSums\n      from {\n        ...BalanceYear\n      }\n      to {\n        ...BalanceYear\n      }\n      areas {\n        ...BalanceAmounts\n      }\n      lines {\n        ...BalanceSheetLine\n      }\n      causes {\n        lost\n        recovered\n        lostAgain\n        returnRate\n        cause {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.BalanceOfYearsDocument,
    "\n  query BalanceOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        unit {\n          id\n          name\n        }\n        balance {\n          ...BalanceSums\n        }\n      }\n    }\n  }\n": types.BalanceOfAssessmentDocument,
    "\n  query NextYearOfUnit($unitId: ID!, $year: Int!) {\n    assessments(\n      filter: {\n        unitId: { eq: $unitId }\n        round: { status: { in: [FINALISED, PUBLISHED] }, year: { gt: $year } }\n      }\n      orderBy: [{ field: YEAR, direction: ASC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": types.NextYearOfUnitDocument,
    "\n  query BalanceYears($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        name\n      }\n    }\n    own: assessments(\n      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 30\n    ) {\n      nodes {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n    earlier: assessments(\n      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        earlierYears {\n          year\n        }\n      }\n    }\n  }\n": types.BalanceYearsDocument,
    "\n  query BalanceUnit($unitId: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.BalanceUnitDocument,
    "\n  fragment CalendarDayRow on CalendarDay {\n    id\n    version\n    day\n    name\n    kind\n  }\n": types.CalendarDayRowFragmentDoc,
    "\n  query CalendarDays($from: Date!, $to: Date!) {\n    calendarDays(\n      filter: { day: { gte: $from, lte: $to } }\n      orderBy: [{ field: DAY, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...CalendarDayRow\n      }\n    }\n  }\n": types.CalendarDaysDocument,
    "\n  mutation SetCalendarDay($input: SetCalendarDayInput!) {\n    setCalendarDay(input: $input) {\n      calendarDay {\n        ...CalendarDayRow\n      }\n    }\n  }\n": types.SetCalendarDayDocument,
    "\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) {\n      day\n    }\n  }\n": types.RemoveCalendarDayDocument,
    "\n  fragment CauseRow on Cause {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    position\n    active\n  }\n": types.CauseRowFragmentDoc,
    "\n  query CauseList($filter: CauseFilter, $orderBy: [CauseOrder!], $first: Int, $offset: Int) {\n    list: causes(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CauseRow\n      }\n    }\n  }\n": types.CauseListDocument,
    "\n  query CauseOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Cause {\n        ...CauseRow\n      }\n    }\n  }\n": types.CauseOneDocument,
    "\n  query CauseMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Cause {\n        ...CauseRow\n      }\n    }\n  }\n": types.CauseManyDocument,
    "\n  mutation RecordCause($input: RecordCauseInput!) {\n    create: recordCause(input: $input) {\n      record: cause {\n        ...CauseRow\n      }\n    }\n  }\n": types.RecordCauseDocument,
    "\n  mutation UpdateCause($input: UpdateCauseInput!) {\n    update: updateCause(input: $input) {\n      record: cause {\n        ...CauseRow\n      }\n    }\n  }\n": types.UpdateCauseDocument,
    "\n  fragment CoverageParts on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    lostAgain\n    expectedBack\n  }\n": types.CoveragePartsFragmentDoc,
    "\n  query CoverageTable($filter: DeductionFilter, $by: CoverageBy!) {\n    coverage(filter: $filter, by: $by) {\n      total {\n        ...CoverageParts\n      }\n      rows {\n        year\n        criterion {\n          id\n          code\n          name\n        }\n        unit {\n          id\n          name\n        }\n        cause {\n          id\n          name\n        }\n        coverage {\n          ...CoverageParts\n        }\n      }\n    }\n  }\n": types.CoverageTableDocument,
    "\n  query CoverageYears($filter: DeductionFilter) {\n    coverage(filter: $filter, by: YEAR) {\n      rows {\n        year\n        coverage {\n          lost\n        }\n      }\n    }\n  }\n": types.CoverageYearsDocument,
    "\n  query CoverageAreas($filter: DeductionFilter) {\n    coverage(filter: $filter, by: AREA) {\n      rows {\n        criterion {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n": types.CoverageAreasDocument,
    "\n  query CauseParetoOf($filter: DeductionFilter) {\n    causePareto(filter: $filter) {\n      total\n      unexplained\n      rows {\n        points\n        deductions\n        units\n        share\n        cumulativeShare\n        cause {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CauseParetoOfDocument,
    "\n  query SharedCausesOf($filter: DeductionFilter) {\n    sameCauses(filter: $filter) {\n      points\n      unitCount\n      cause {\n        id\n        name\n      }\n      units {\n        points\n        deductions\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SharedCausesOfDocument,
    "\n  query CauseEffectsOf($filter: DeductionFilter) {\n    causeEffects(filter: $filter) {\n      deductions\n      points\n      withVerifiedTask\n      recovered\n      lostAgain\n      returnRate\n      verifiedReturnRate\n      cause {\n        id\n        name\n      }\n    }\n  }\n": types.CauseEffectsOfDocument,
    "\n  query RepeatLossesOf($unitSubtree: ID, $toYear: Int!, $years: Int!) {\n    repeatLosses(unitSubtree: $unitSubtree, toYear: $toYear, years: $years) {\n      streak\n      unit {\n        id\n        name\n      }\n      criterion {\n        id\n        code\n        name\n        area {\n          id\n        }\n      }\n      years {\n        year\n        lost\n        points\n        max\n        causes {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RepeatLossesOfDocument,
    "\n  fragment CriteriaSetRow on CriteriaSet {\n    id\n    version\n    code\n    name\n    nameEn\n    indexCode\n    year\n    maxPoints\n    decimals\n    notApplicablePolicy\n    status\n    publishedAt\n    decisionNumber\n    issuedOn\n    source\n    unit {\n      id\n      name\n      parent {\n        id\n        parent {\n          id\n          parent {\n            id\n          }\n        }\n      }\n    }\n    copiedFrom {\n      id\n      name\n      year\n    }\n    gradeBands {\n      id\n      scope\n      label\n      floorPercent\n      source\n    }\n  }\n": types.CriteriaSetRowFragmentDoc,
    "\n  query CriteriaSetList($filter: CriteriaSetFilter, $orderBy: [CriteriaSetOrder!], $first: Int, $offset: Int) {\n    list: criteriaSets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": types.CriteriaSetListDocument,
    "\n  query CriteriaSetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on CriteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": types.CriteriaSetOneDocument,
    "\n  query CriteriaSetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on CriteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": types.CriteriaSetManyDocument,
    "\n  mutation CreateCriteriaSet($input: CreateCriteriaSetInput!) {\n    create: createCriteriaSet(input: $input) {\n      record: criteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": types.CreateCriteriaSetDocument,
    "\n  mutation UpdateCriteriaSet($input: UpdateCriteriaSetInput!) {\n    update: updateCriteriaSet(input: $input) {\n      record: criteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n": types.UpdateCriteriaSetDocument,
    "\n  fragment CriterionRow on Criterion {\n    id\n    version\n    code\n    position\n    level\n    name\n    nameEn\n    maxPoints\n    kind\n    method\n    ruleText\n    rule\n    evidenceRequired\n    constructed\n    parent {\n      id\n      code\n      name\n    }\n    set {\n      id\n      name\n      status\n    }\n    appraisingUnit {\n      id\n      name\n    }\n  }\n": types.CriterionRowFragmentDoc,
    "\n  query CriterionList($filter: CriterionFilter, $orderBy: [CriterionOrder!], $first: Int, $offset: Int) {\n    list: criteria(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CriterionRow\n      }\n    }\n  }\n": types.CriterionListDocument,
    "\n  query CriterionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Criterion {\n        ...CriterionRow\n      }\n    }\n  }\n": types.CriterionOneDocument,
    "\n  query CriterionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Criterion {\n        ...CriterionRow\n      }\n    }\n  }\n": types.CriterionManyDocument,
    "\n  mutation CreateCriterion($input: CreateCriterionInput!) {\n    createCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n": types.CreateCriterionDocument,
    "\n  mutation UpdateCriterion($input: UpdateCriterionInput!) {\n    updateCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n": types.UpdateCriterionDocument,
    "\n  mutation MoveCriterion($input: MoveCriterionInput!) {\n    moveCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n": types.MoveCriterionDocument,
    "\n  mutation DeleteCriterion($input: DeleteCriterionInput!) {\n    deleteCriterion(input: $input) {\n      deletedCriterionIds\n    }\n  }\n": types.DeleteCriterionDocument,
    "\n  fragment ImportProblem on CriteriaImportProblem {\n    line\n    column\n    code\n    message\n    blocking\n  }\n": types.ImportProblemFragmentDoc,
    "\n  fragment ImportRow on CriteriaImportRow {\n    line\n    code\n    parentCode\n    name\n    maxPoints\n    method\n    kind\n    ruleText\n    ruleRead\n    ruleDescribed\n    ruleNotes\n    ruleDeclined {\n      reason\n      message\n      fragment\n    }\n    problems {\n      ...ImportProblem\n    }\n  }\n": types.ImportRowFragmentDoc,
    "\n  mutation ImportCriteria($input: ImportCriteriaInput!) {\n    importCriteria(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n      ignoredLines {\n        line\n        text\n        reason\n      }\n      problems {\n        ...ImportProblem\n      }\n      rows {\n        ...ImportRow\n      }\n    }\n  }\n": types.ImportCriteriaDocument,
    "\n  query RuleReadingOf($text: String!, $maxPoints: Decimal!) {\n    ruleReading(text: $text, maxPoints: $maxPoints) {\n      rule\n      described\n      notes\n      declined {\n        reason\n        message\n        fragment\n      }\n    }\n  }\n": types.RuleReadingOfDocument,
    "\n  mutation ProposeRules($input: ProposeRulesInput!) {\n    proposeRules(input: $input) {\n      proposals {\n        rule\n        described\n        notes\n        isStored\n        declined {\n          reason\n          message\n          fragment\n        }\n        criterion {\n          id\n          version\n          code\n          name\n          maxPoints\n          ruleText\n          rule\n        }\n      }\n    }\n  }\n": types.ProposeRulesDocument,
    "\n  mutation ConfirmRules($input: ConfirmRulesInput!) {\n    confirmRules(input: $input) {\n      criteria {\n        id\n        version\n      }\n    }\n  }\n": types.ConfirmRulesDocument,
    "\n  mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) {\n    publishCriteriaSet(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n": types.PublishCriteriaSetDocument,
    "\n  mutation CopyCriteriaSet($input: CopyCriteriaSetInput!) {\n    copyCriteriaSet(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n": types.CopyCriteriaSetDocument,
    "\n  mutation DeleteCriteriaSet($input: DeleteCriteriaSetInput!) {\n    deleteCriteriaSet(input: $input) {\n      deletedSetId\n    }\n  }\n": types.DeleteCriteriaSetDocument,
    "\n  mutation RenumberCriteria($input: RenumberCriteriaInput!) {\n    renumberCriteria(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n": types.RenumberCriteriaDocument,
    "\n  query SetReadiness($id: ID!) {\n    set: node(id: $id) {\n      ... on CriteriaSet {\n        id\n        publishProblems {\n          code\n          message\n          path\n          criterion {\n            id\n            code\n            name\n          }\n        }\n        rounds(first: 20) {\n          nodes {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.SetReadinessDocument,
    "\n  query SetDifference($id: ID!, $withSetId: ID!) {\n    set: node(id: $id) {\n      ... on CriteriaSet {\n        id\n        difference(withSetId: $withSetId) {\n          unchangedCount\n          added {\n            ...CriterionRow\n          }\n          removed {\n            ...CriterionRow\n          }\n          changed {\n            members\n            from {\n              ...CriterionRow\n            }\n            to {\n              ...CriterionRow\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SetDifferenceDocument,
    "\n  mutation ExplainDeductions($input: ExplainDeductionsInput!) {\n    explainDeductions(input: $input) {\n      results {\n        index\n        deduction {\n          id\n          version\n        }\n        error {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.ExplainDeductionsDocument,
    "\n  mutation CreateTasksFromDeductions($input: CreateTasksFromDeductionsInput!) {\n    createTasksFromDeductions(input: $input) {\n      results {\n        index\n        deductionId\n        task {\n          id\n          title\n        }\n        error {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.CreateTasksFromDeductionsDocument,
    "\n  fragment DeductionRow on Deduction {\n    id\n    version\n    points\n    status\n    note\n    expectedPoints\n    activeTaskCount\n    cause {\n      id\n      code\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n    }\n    assessment {\n      id\n      round {\n        id\n        year\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.DeductionRowFragmentDoc,
    "\n  fragment DeductionSibling on Deduction {\n    id\n    version\n    points\n    status\n    waivedAt\n    viewerCan\n    activeTaskCount\n    cause {\n      id\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n  }\n": types.DeductionSiblingFragmentDoc,
    "\n  fragment DeductionReview on CauseReview {\n    id\n    heldOn\n    chair\n    conclusions\n    unit {\n      id\n      name\n    }\n    minutes {\n      ...EvidenceItem\n    }\n  }\n": types.DeductionReviewFragmentDoc,
    "\n  fragment DeductionDetail on Deduction {\n    ...DeductionRow\n    viewerCan\n    waivedAt\n    waiveReason\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      area {\n        id\n        code\n        name\n      }\n    }\n    score {\n      id\n      finalPoints\n      selfPoints\n      firstAppraisalPoints\n      secondAppraisalPoints\n      evidenceCount\n      deductions(first: 100) {\n        nodes {\n          ...DeductionSibling\n        }\n      }\n    }\n    reviews(first: 10) {\n      totalCount\n      nodes {\n        ...DeductionReview\n      }\n    }\n    taskLinks {\n      expectedPoints\n      task {\n        ...TaskRow\n      }\n    }\n    returned {\n      recovered\n      lostAgain\n      retired\n      assessment {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": types.DeductionDetailFragmentDoc,
    "\n  query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {\n    list: deductions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n": types.DeductionListDocument,
    "\n  query DeductionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Deduction {\n        ...DeductionDetail\n      }\n    }\n  }\n": types.DeductionOneDocument,
    "\n  query DeductionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Deduction {\n        ...DeductionRow\n      }\n    }\n  }\n": types.DeductionManyDocument,
    "\n  mutation ExplainDeduction($input: ExplainDeductionInput!) {\n    explainDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": types.ExplainDeductionDocument,
    "\n  mutation SplitDeduction($input: SplitDeductionInput!) {\n    splitDeduction(input: $input) {\n      deductions {\n        id\n        version\n      }\n    }\n  }\n": types.SplitDeductionDocument,
    "\n  mutation MergeDeductions($input: MergeDeductionsInput!) {\n    mergeDeductions(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": types.MergeDeductionsDocument,
    "\n  mutation WaiveDeduction($input: WaiveDeductionInput!) {\n    waiveDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n": types.WaiveDeductionDocument,
    "\n  fragment DirectiveRow on Directive {\n    id\n    version\n    kind\n    number\n    issuedOn\n    issuer\n    extract\n    source\n    unit {\n      id\n      name\n    }\n  }\n": types.DirectiveRowFragmentDoc,
    "\n  fragment TaskCountFigures on TaskCounts {\n    total\n    byStatus {\n      status\n      count\n    }\n    byDueState {\n      dueState\n      count\n    }\n  }\n": types.TaskCountFiguresFragmentDoc,
    "\n  fragment DirectiveDetail on Directive {\n    ...DirectiveRow\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n    taskCounts {\n      ...TaskCountFigures\n    }\n  }\n": types.DirectiveDetailFragmentDoc,
    "\n  query DirectiveList($filter: DirectiveFilter, $orderBy: [DirectiveOrder!], $first: Int, $offset: Int) {\n    list: directives(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DirectiveRow\n      }\n    }\n  }\n": types.DirectiveListDocument,
    "\n  query DirectiveOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Directive {\n        ...DirectiveDetail\n      }\n    }\n  }\n": types.DirectiveOneDocument,
    "\n  query DirectiveMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Directive {\n        ...DirectiveRow\n      }\n    }\n  }\n": types.DirectiveManyDocument,
    "\n  mutation CreateDirective($input: CreateDirectiveInput!) {\n    create: createDirective(input: $input) {\n      record: directive {\n        ...DirectiveRow\n      }\n    }\n  }\n": types.CreateDirectiveDocument,
    "\n  mutation UpdateDirective($input: UpdateDirectiveInput!) {\n    update: updateDirective(input: $input) {\n      record: directive {\n        ...DirectiveRow\n      }\n    }\n  }\n": types.UpdateDirectiveDocument,
    "\n  fragment EvidenceItem on Evidence {\n    id\n    title\n    number\n    issuedOn\n    issuer\n    page\n    url\n    fileName\n    byteSize\n    createdAt\n    uploadedBy {\n      id\n      name\n    }\n  }\n": types.EvidenceItemFragmentDoc,
    "\n  mutation AttachEvidence($input: AttachEvidenceInput!) {\n    attachEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": types.AttachEvidenceDocument,
    "\n  fragment ExtensionFacts on ExtensionRequest {\n    id\n    version\n    status\n    dueOn\n    newDueOn\n    grantedDueOn\n    reason\n    askedAt\n    decidedAt\n    decisionNote\n    askedBy {\n      id\n      name\n    }\n    decidedBy {\n      id\n      name\n    }\n  }\n": types.ExtensionFactsFragmentDoc,
    "\n  query TaskExtensions($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        extensions(first: 20) {\n          totalCount\n          nodes {\n            ...ExtensionFacts\n          }\n        }\n      }\n    }\n  }\n": types.TaskExtensionsDocument,
    "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n": types.RequestExtensionDocument,
    "\n  mutation DecideExtension($input: DecideExtensionInput!) {\n    decideExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n": types.DecideExtensionDocument,
    "\n  mutation WithdrawExtension($input: SeenExtensionInput!) {\n    withdrawExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n": types.WithdrawExtensionDocument,
    "\n  fragment FindingRow on Finding {\n    id\n    version\n    status\n    text\n    recommendation\n    dueOn\n    closedAt\n    closedReason\n    unit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n    }\n    cause {\n      id\n      name\n    }\n    inspection {\n      id\n      name\n    }\n    tasks(first: 1) {\n      totalCount\n    }\n  }\n": types.FindingRowFragmentDoc,
    "\n  fragment FindingDetail on Finding {\n    ...FindingRow\n    viewerCan\n    createdAt\n    inspection {\n      id\n      name\n      kind\n      startedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.FindingDetailFragmentDoc,
    "\n  query FindingList($filter: FindingFilter, $orderBy: [FindingOrder!], $first: Int, $offset: Int) {\n    list: findings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...FindingRow\n      }\n    }\n  }\n": types.FindingListDocument,
    "\n  query FindingOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Finding {\n        ...FindingDetail\n      }\n    }\n  }\n": types.FindingOneDocument,
    "\n  query FindingMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Finding {\n        ...FindingRow\n      }\n    }\n  }\n": types.FindingManyDocument,
    "\n  mutation CreateFinding($input: CreateFindingInput!) {\n    create: createFinding(input: $input) {\n      record: finding {\n        ...FindingRow\n      }\n    }\n  }\n": types.CreateFindingDocument,
    "\n  mutation UpdateFinding($input: UpdateFindingInput!) {\n    update: updateFinding(input: $input) {\n      record: finding {\n        ...FindingRow\n      }\n    }\n  }\n": types.UpdateFindingDocument,
    "\n  mutation DeleteFinding($input: DeleteFindingInput!) {\n    deleteFinding(input: $input) {\n      deletedId\n    }\n  }\n": types.DeleteFindingDocument,
    "\n  mutation CloseFinding($input: CloseFindingInput!) {\n    closeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n": types.CloseFindingDocument,
    "\n  mutation ReopenFinding($input: ReopenFindingInput!) {\n    reopenFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n": types.ReopenFindingDocument,
    "\n  fragment HandOverRecord on HandOver {\n    id\n    createdAt\n    reason\n    documentNumber\n    documentOn\n    fromUnit {\n      id\n      name\n    }\n    handedBy {\n      id\n      name\n    }\n    items(first: 1) {\n      totalCount\n    }\n  }\n": types.HandOverRecordFragmentDoc,
    "\n  query HandOverList($filter: HandOverFilter, $orderBy: [HandOverOrder!], $first: Int, $offset: Int) {\n    list: handOvers(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n  }\n": types.HandOverListDocument,
    "\n  query HandOverOne($id: ID!) {\n    one: node(id: $id) {\n      ... on HandOver {\n        ...HandOverRecord\n      }\n    }\n  }\n": types.HandOverOneDocument,
    "\n  query HandOverMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on HandOver {\n        ...HandOverRecord\n      }\n    }\n  }\n": types.HandOverManyDocument,
    "\n  query HandOverItems($id: ID!, $first: Int, $offset: Int) {\n    handOver: node(id: $id) {\n      ... on HandOver {\n        id\n        items(first: $first, offset: $offset) {\n          totalCount\n          nodes {\n            id\n            asLead\n            toUnit {\n              id\n              name\n            }\n            fromAssignee {\n              id\n              name\n            }\n            task {\n              id\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": types.HandOverItemsDocument,
    "\n  query UnitHandOvers($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        handOver {\n          total\n        }\n      }\n    }\n    given: handOvers(filter: { fromUnitId: { eq: $unitId } }, first: 20) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n    taken: handOvers(filter: { toUnitId: { eq: $unitId } }, first: 20) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n  }\n": types.UnitHandOversDocument,
    "\n  query UnitsAwaitingHandOver {\n    unitsAwaitingHandOver {\n      openTasks\n      unit {\n        id\n        name\n        validTo\n      }\n    }\n  }\n": types.UnitsAwaitingHandOverDocument,
    "\n  fragment HandOverTaskRow on HandOverRow {\n    asLead\n    proposedUnit {\n      id\n      name\n    }\n    task {\n      id\n      version\n      title\n      status\n      dueOn\n      dueWords\n      leadUnit {\n        id\n        name\n      }\n      assignee {\n        id\n        name\n      }\n    }\n  }\n": types.HandOverTaskRowFragmentDoc,
    "\n  query HandOverProposalOf($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        name\n        validTo\n        handOver {\n          endedOn\n          total\n          successors {\n            extent\n            effectiveOn\n            unit {\n              id\n              name\n            }\n          }\n          rows {\n            ...HandOverTaskRow\n          }\n        }\n      }\n    }\n  }\n": types.HandOverProposalOfDocument,
    "\n  mutation HandOverTasks($input: HandOverTasksInput!) {\n    handOverTasks(input: $input) {\n      handOver {\n        id\n      }\n    }\n  }\n": types.HandOverTasksDocument,
    "\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      succession {\n        id\n      }\n    }\n  }\n": types.RecordSuccessionDocument,
    "\n  query OfficeWork($unitId: ID!) {\n    extensions: extensionRequests(\n      filter: { unitSubtree: $unitId, status: { eq: PENDING } }\n      first: 1\n    ) {\n      totalCount\n    }\n    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {\n      totalCount\n    }\n    questions: tasks(filter: { unitSubtree: $unitId, hasOpenQuestion: true }, first: 1) {\n      totalCount\n    }\n    handOvers: unitsAwaitingHandOver(unitSubtree: $unitId) {\n      openTasks\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.OfficeWorkDocument,
    "\n  query LatestReviewStands($unitId: ID) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        round {\n          id\n          name\n          year\n          reviewStands {\n            ...ReviewStandRow\n          }\n        }\n      }\n    }\n  }\n": types.LatestReviewStandsDocument,
    "\n  query OwnUnit($unitId: ID!, $today: Date!, $weekEnd: Date!) {\n    onUs: coverage(filter: { responsibleUnitId: { eq: $unitId } }, by: YEAR) {\n      total {\n        ...CoverageParts\n      }\n    }\n    own: coverage(filter: { unitSubtree: $unitId }, by: YEAR) {\n      total {\n        ...CoverageParts\n      }\n    }\n    counts: taskCounts(filter: { leadUnitId: { eq: $unitId } }) {\n      total\n      byStatus {\n        status\n        count\n      }\n      byDueState {\n        dueState\n        count\n      }\n    }\n    week: tasks(\n      filter: {\n        leadUnitId: { eq: $unitId }\n        status: { notIn: [VERIFIED, CANCELLED, SUBMITTED] }\n        dueOn: { gte: $today, lte: $weekEnd }\n      }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 10\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n    extensions: tasks(filter: { leadUnitId: { eq: $unitId }, pendingExtension: true }, first: 1) {\n      totalCount\n    }\n    asked: tasks(\n      filter: { leadUnitId: { eq: $unitId }, hasOpenQuestion: true }\n      orderBy: [{ field: UPDATED_AT, direction: DESC }]\n      first: 10\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.OwnUnitDocument,
    "\n  fragment WorkRound on AssessmentRound {\n    id\n    name\n    year\n    status\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n  }\n": types.WorkRoundFragmentDoc,
    "\n  query OpenSheets($unitIds: [ID!]!) {\n    assessments(\n      filter: {\n        unitId: { in: $unitIds }\n        round: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        id\n        lockedAt\n        reopenedUntil\n        reopenReason\n        viewerCan\n        openQuestions\n        unit {\n          id\n          name\n        }\n        round {\n          ...WorkRound\n        }\n        missing {\n          what\n          criterion {\n            id\n            code\n          }\n        }\n        reminders(first: 1) {\n          nodes {\n            id\n            message\n            createdAt\n          }\n        }\n      }\n    }\n  }\n": types.OpenSheetsDocument,
    "\n  query AwaitingAppraisal {\n    assessmentRounds(\n      filter: { status: { in: [APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        ...WorkRound\n      }\n    }\n    waiting: scores(filter: { awaiting: true }, first: 1) {\n      totalCount\n      nodes {\n        id\n      }\n    }\n  }\n": types.AwaitingAppraisalDocument,
    "\n  query OpenRounds($unitId: ID!) {\n    assessmentRounds(\n      filter: {\n        unit: { unitSubtree: $unitId }\n        status: { in: [DRAFT, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL, FINALISED] }\n      }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        ...WorkRound\n        progress {\n          lockedAt\n          appraised\n          appraisalOf\n          assessment {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.OpenRoundsDocument,
    "\n  query Scorecard($unitId: ID!, $year: Int!) {\n    scorecard(unitId: $unitId, year: $year) {\n      year\n      years\n      unit {\n        id\n        name\n      }\n      assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n": types.ScorecardDocument,
    "\n  query LatestYear($unitId: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": types.LatestYearDocument,
    "\n  query TaskCounts($unitId: ID!) {\n    taskCounts(filter: { unitSubtree: $unitId }) {\n      total\n      byStatus {\n        status\n        count\n      }\n      byDueState {\n        dueState\n        count\n      }\n    }\n  }\n": types.TaskCountsDocument,
    "\n  query TargetsOfYear($unitId: ID!, $year: Int!) {\n    targets(filter: { unitId: { eq: $unitId }, year: { eq: $year } }, first: 50) {\n      nodes {\n        ...TargetRow\n      }\n    }\n    indexResults(filter: { unitId: { eq: $unitId } }, orderBy: [{ field: YEAR, direction: DESC }], first: 10) {\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": types.TargetsOfYearDocument,
    "\n  query MyTasks {\n    mine: tasks(\n      filter: { mine: true, status: { notIn: [VERIFIED, CANCELLED, DRAFT] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.MyTasksDocument,
    "\n  query UrgentTasks($unitId: ID!) {\n    overdue: tasks(\n      filter: { unitSubtree: $unitId, overdue: true, status: { notIn: [SUBMITTED] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n    submitted: tasks(\n      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }\n      orderBy: [{ field: UPDATED_AT, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.UrgentTasksDocument,
    "\n  fragment IndexResultRow on IndexResult {\n    id\n    version\n    indexCode\n    year\n    component\n    value\n    scaleMax\n    rank\n    rankOf\n    source\n    unit {\n      id\n      name\n    }\n  }\n": types.IndexResultRowFragmentDoc,
    "\n  query IndexResultList(\n    $filter: IndexResultFilter\n    $orderBy: [IndexResultOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: indexResults(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndexResultRow\n      }\n    }\n  }\n": types.IndexResultListDocument,
    "\n  fragment IndicatorRow on Indicator {\n    id\n    version\n    code\n    name\n    nameEn\n    measure\n    numeratorName\n    denominatorName\n  }\n": types.IndicatorRowFragmentDoc,
    "\n  query IndicatorList($filter: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int, $offset: Int) {\n    list: indicators(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndicatorRow\n      }\n    }\n  }\n": types.IndicatorListDocument,
    "\n  query IndicatorOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n": types.IndicatorOneDocument,
    "\n  query IndicatorMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n": types.IndicatorManyDocument,
    "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    create: createIndicator(input: $input) {\n      record: indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n": types.CreateIndicatorDocument,
    "\n  fragment InspectionRow on Inspection {\n    id\n    version\n    kind\n    name\n    decisionNumber\n    decisionOn\n    startedOn\n    endedOn\n    lead\n    conclusion\n    unit {\n      id\n      name\n    }\n    findings(first: 1) {\n      totalCount\n    }\n    taskCounts {\n      ...TaskCountFigures\n    }\n  }\n": types.InspectionRowFragmentDoc,
    "\n  fragment InspectionDetail on Inspection {\n    ...InspectionRow\n    viewerCan\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n  }\n": types.InspectionDetailFragmentDoc,
    "\n  query InspectionList($filter: InspectionFilter, $orderBy: [InspectionOrder!], $first: Int, $offset: Int) {\n    list: inspections(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...InspectionRow\n      }\n    }\n  }\n": types.InspectionListDocument,
    "\n  query InspectionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Inspection {\n        ...InspectionDetail\n      }\n    }\n  }\n": types.InspectionOneDocument,
    "\n  query InspectionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Inspection {\n        ...InspectionRow\n      }\n    }\n  }\n": types.InspectionManyDocument,
    "\n  mutation CreateInspection($input: CreateInspectionInput!) {\n    create: createInspection(input: $input) {\n      record: inspection {\n        ...InspectionRow\n      }\n    }\n  }\n": types.CreateInspectionDocument,
    "\n  mutation UpdateInspection($input: UpdateInspectionInput!) {\n    update: updateInspection(input: $input) {\n      record: inspection {\n        ...InspectionRow\n      }\n    }\n  }\n": types.UpdateInspectionDocument,
    "\n  mutation DeleteInspection($input: DeleteInspectionInput!) {\n    deleteInspection(input: $input) {\n      deletedId\n    }\n  }\n": types.DeleteInspectionDocument,
    "\n  fragment MappedCriterion on Criterion {\n    id\n    code\n    name\n    maxPoints\n    level\n  }\n": types.MappedCriterionFragmentDoc,
    "\n  fragment MappingRow on CriterionMapping {\n    id\n    version\n    status\n    confidence\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    from {\n      ...MappedCriterion\n    }\n    to {\n      ...MappedCriterion\n    }\n  }\n": types.MappingRowFragmentDoc,
    "\n  query MappingList(\n    $filter: CriterionMappingFilter\n    $orderBy: [CriterionMappingOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: criterionMappings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MappingRow\n      }\n    }\n  }\n": types.MappingListDocument,
    "\n  mutation ProposeMappings($input: ProposeMappingsInput!) {\n    proposeMappings(input: $input) {\n      count\n    }\n  }\n": types.ProposeMappingsDocument,
    "\n  mutation CreateMapping($input: CreateMappingInput!) {\n    createMapping(input: $input) {\n      mapping {\n        id\n        version\n      }\n    }\n  }\n": types.CreateMappingDocument,
    "\n  mutation DecideMappings($input: DecideMappingsInput!) {\n    decideMappings(input: $input) {\n      mappings {\n        id\n        version\n      }\n    }\n  }\n": types.DecideMappingsDocument,
    "\n  fragment MeasurementRow on Measurement {\n    id\n    version\n    periodStart\n    periodEnd\n    numerator\n    denominator\n    value\n    source\n    constructed\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.MeasurementRowFragmentDoc,
    "\n  query MeasurementList($filter: MeasurementFilter, $orderBy: [MeasurementOrder!], $first: Int, $offset: Int) {\n    list: measurements(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MeasurementRow\n      }\n    }\n  }\n": types.MeasurementListDocument,
    "\n  query MeasurementOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Measurement {\n        ...MeasurementRow\n      }\n    }\n  }\n": types.MeasurementOneDocument,
    "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    create: recordMeasurement(input: $input) {\n      record: measurement {\n        ...MeasurementRow\n      }\n    }\n  }\n": types.RecordMeasurementDocument,
    "\n  fragment DigestRow on Digest {\n    id\n    day\n    status\n    subject\n    text\n    attempts\n    error\n    sentAt\n    person {\n      id\n      name\n    }\n  }\n": types.DigestRowFragmentDoc,
    "\n  query DigestList($filter: DigestFilter, $orderBy: [DigestOrder!], $first: Int, $offset: Int) {\n    list: digests(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DigestRow\n      }\n    }\n  }\n": types.DigestListDocument,
    "\n  query FailedDigests {\n    digests(filter: { status: { eq: FAILED } }, first: 1) {\n      totalCount\n    }\n  }\n": types.FailedDigestsDocument,
    "\n  fragment NoticeItem on Notice {\n    id\n    reason\n    subjectOn\n    text\n    createdAt\n    readAt\n    cancelledAt\n    task {\n      id\n      title\n      leadUnit {\n        id\n        name\n      }\n    }\n  }\n": types.NoticeItemFragmentDoc,
    "\n  query UnreadNoticeCount {\n    viewer {\n      unreadNoticeCount\n    }\n  }\n": types.UnreadNoticeCountDocument,
    "\n  query NoticePage($filter: NoticeFilter, $first: Int, $offset: Int) {\n    viewer {\n      unreadNoticeCount\n      notices(filter: $filter, first: $first, offset: $offset) {\n        totalCount\n        nodes {\n          ...NoticeItem\n        }\n      }\n    }\n  }\n": types.NoticePageDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unreadNoticeCount\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  fragment NoticeRuleRow on NoticeRule {\n    id\n    version\n    reason\n    days\n    recipient\n    active\n  }\n": types.NoticeRuleRowFragmentDoc,
    "\n  query NoticeRules {\n    noticeRules(first: 100) {\n      totalCount\n      nodes {\n        ...NoticeRuleRow\n      }\n    }\n  }\n": types.NoticeRulesDocument,
    "\n  mutation CreateNoticeRule($input: CreateNoticeRuleInput!) {\n    createNoticeRule(input: $input) {\n      noticeRule {\n        ...NoticeRuleRow\n      }\n    }\n  }\n": types.CreateNoticeRuleDocument,
    "\n  mutation UpdateNoticeRule($input: UpdateNoticeRuleInput!) {\n    updateNoticeRule(input: $input) {\n      noticeRule {\n        ...NoticeRuleRow\n      }\n    }\n  }\n": types.UpdateNoticeRuleDocument,
    "\n  fragment PenaltyRow on AdministrativePenalty {\n    id\n    version\n    points\n    reason\n    documentNumber\n    documentDate\n    issuer\n    createdAt\n    evidence {\n      id\n      title\n      fileName\n      url\n    }\n  }\n": types.PenaltyRowFragmentDoc,
    "\n  query RoundPenalties($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          assessment {\n            id\n            version\n            viewerCan\n            unit {\n              id\n              name\n            }\n            penalties(first: 50) {\n              nodes {\n                ...PenaltyRow\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RoundPenaltiesDocument,
    "\n  mutation RecordPenalty($input: RecordPenaltyInput!) {\n    recordPenalty(input: $input) {\n      penalty {\n        id\n      }\n    }\n  }\n": types.RecordPenaltyDocument,
    "\n  mutation UpdatePenalty($input: UpdatePenaltyInput!) {\n    updatePenalty(input: $input) {\n      penalty {\n        id\n        version\n      }\n    }\n  }\n": types.UpdatePenaltyDocument,
    "\n  mutation RemovePenalty($input: RemovePenaltyInput!) {\n    removePenalty(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n": types.RemovePenaltyDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    constructed\n    updatedAt\n  }\n": types.PersonRowFragmentDoc,
    "\n  fragment PersonDetail on Person {\n    ...PersonRow\n    memberships(first: 10) {\n      nodes {\n        id\n        version\n        role\n        validFrom\n        validTo\n        acting\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PersonDetailFragmentDoc,
    "\n  query PersonList($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonDetail\n      }\n    }\n  }\n": types.PersonListDocument,
    "\n  query PersonOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Person {\n        ...PersonDetail\n      }\n    }\n  }\n": types.PersonOneDocument,
    "\n  query PersonMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Person {\n        ...PersonRow\n      }\n    }\n  }\n": types.PersonManyDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      password\n      person {\n        ...PersonDetail\n      }\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      password\n      person {\n        id\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      person {\n        id\n      }\n    }\n  }\n": types.GrantMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      person {\n        id\n      }\n    }\n  }\n": types.EndMembershipDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    update: updatePerson(input: $input) {\n      record: person {\n        ...PersonDetail\n      }\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  fragment PlanAnnexRow on AnnexRow {\n    number\n    maxPoints\n    finalPoints\n    lostPoints\n    expectedPoints\n    solution\n    dueOn\n    dueWords\n    deliverable\n    area {\n      id\n      code\n      name\n    }\n    criterion {\n      id\n      code\n      name\n    }\n    assessedUnit {\n      id\n      name\n    }\n    causes {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    cooperatingUnits {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      extract\n    }\n    task {\n      id\n      status\n      deductionLinks {\n        deduction {\n          id\n          criterion {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.PlanAnnexRowFragmentDoc,
    "\n  query PlanAnnex($id: ID!) {\n    plan: node(id: $id) {\n      ... on RemediationPlan {\n        id\n        annex {\n          ...PlanAnnexRow\n        }\n        annexTotals {\n          tasks\n          lost\n          expected\n          complete\n        }\n      }\n    }\n  }\n": types.PlanAnnexDocument,
    "\n  fragment PlanRow on RemediationPlan {\n    id\n    version\n    name\n    year\n    number\n    issuedOn\n    constructed\n    source\n    unit {\n      id\n      name\n    }\n  }\n": types.PlanRowFragmentDoc,
    "\n  query PlanList($filter: RemediationPlanFilter, $orderBy: [RemediationPlanOrder!], $first: Int, $offset: Int) {\n    list: plans(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PlanRow\n      }\n    }\n  }\n": types.PlanListDocument,
    "\n  fragment PlanDetail on RemediationPlan {\n    ...PlanRow\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n  }\n": types.PlanDetailFragmentDoc,
    "\n  query PlanOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationPlan {\n        ...PlanDetail\n      }\n    }\n  }\n": types.PlanOneDocument,
    "\n  query PlanMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationPlan {\n        ...PlanRow\n      }\n    }\n  }\n": types.PlanManyDocument,
    "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    create: createPlan(input: $input) {\n      record: plan {\n        ...PlanRow\n      }\n    }\n  }\n": types.CreatePlanDocument,
    "\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    update: updatePlan(input: $input) {\n      record: plan {\n        ...PlanRow\n      }\n    }\n  }\n": types.UpdatePlanDocument,
    "\n  fragment CauseReviewRow on CauseReview {\n    id\n    version\n    heldOn\n    place\n    chair\n    attendees\n    conclusions\n    points\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    minutes {\n      id\n      url\n      fileName\n    }\n    deductions(first: 1) {\n      totalCount\n    }\n  }\n": types.CauseReviewRowFragmentDoc,
    "\n  fragment CauseReviewDetail on CauseReview {\n    id\n    version\n    viewerCan\n    heldOn\n    place\n    chair\n    attendees\n    conclusions\n    points\n    createdAt\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    recordedBy {\n      id\n      name\n    }\n    minutes {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n    deductions(first: 100) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n": types.CauseReviewDetailFragmentDoc,
    "\n  query CauseReviewList($filter: CauseReviewFilter, $orderBy: [CauseReviewOrder!], $first: Int, $offset: Int) {\n    list: causeReviews(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CauseReviewRow\n      }\n    }\n  }\n": types.CauseReviewListDocument,
    "\n  query CauseReviewOne($id: ID!) {\n    one: node(id: $id) {\n      ... on CauseReview {\n        ...CauseReviewDetail\n      }\n    }\n  }\n": types.CauseReviewOneDocument,
    "\n  query CauseReviewMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on CauseReview {\n        ...CauseReviewRow\n      }\n    }\n  }\n": types.CauseReviewManyDocument,
    "\n  mutation RecordCauseReview($input: RecordCauseReviewInput!) {\n    create: recordCauseReview(input: $input) {\n      record: review {\n        ...CauseReviewRow\n      }\n    }\n  }\n": types.RecordCauseReviewDocument,
    "\n  mutation UpdateCauseReview($input: UpdateCauseReviewInput!) {\n    update: updateCauseReview(input: $input) {\n      record: review {\n        ...CauseReviewRow\n      }\n    }\n  }\n": types.UpdateCauseReviewDocument,
    "\n  mutation DeleteCauseReview($input: DeleteCauseReviewInput!) {\n    deleteCauseReview(input: $input) {\n      deletedId\n    }\n  }\n": types.DeleteCauseReviewDocument,
    "\n  fragment ReviewStandRow on ReviewStand {\n    lost\n    covered\n    deductionCount\n    uncoveredCount\n    held\n    reviews\n    lastHeldOn\n    unit {\n      id\n      name\n    }\n  }\n": types.ReviewStandRowFragmentDoc,
    "\n  query RoundReviewStands($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        name\n        year\n        reviewStands {\n          ...ReviewStandRow\n        }\n      }\n    }\n  }\n": types.RoundReviewStandsDocument,
    "\n  fragment ReviewableDeduction on Deduction {\n    ...DeductionRow\n    reviews(first: 1) {\n      totalCount\n    }\n  }\n": types.ReviewableDeductionFragmentDoc,
    "\n  query ReviewableDeductions($own: DeductionFilter!, $answersFor: DeductionFilter!) {\n    own: deductions(filter: $own, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {\n      totalCount\n      nodes {\n        ...ReviewableDeduction\n      }\n    }\n    answersFor: deductions(filter: $answersFor, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {\n      totalCount\n      nodes {\n        ...ReviewableDeduction\n      }\n    }\n  }\n": types.ReviewableDeductionsDocument,
    "\n  fragment CohortLine on CohortComparison {\n    own\n    ownPercent\n    median\n    medianPercent\n    best\n    bestPercent\n    max\n    rank\n    rankOf\n    tied\n    criterion {\n      id\n      code\n      name\n      level\n      kind\n      area {\n        id\n      }\n    }\n  }\n": types.CohortLineFragmentDoc,
    "\n  query CohortOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        cohort {\n          ...CohortLine\n        }\n      }\n    }\n  }\n": types.CohortOfAssessmentDocument,
    "\n  fragment ComparedCriterion on Criterion {\n    id\n    code\n    name\n  }\n": types.ComparedCriterionFragmentDoc,
    "\n  fragment EarlierYearFigures on EarlierYear {\n    year\n    extent\n    unit {\n      id\n      name\n    }\n    assessment {\n      id\n      round {\n        id\n        name\n        criteriaSet {\n          id\n          name\n        }\n      }\n      total {\n        points\n        max\n        percent\n      }\n    }\n    comparisons {\n      fromPoints\n      fromMax\n      toPoints\n      toMax\n      change\n      pointsChange\n      fromCriteria {\n        ...ComparedCriterion\n      }\n      toCriteria {\n        ...ComparedCriterion\n      }\n    }\n  }\n": types.EarlierYearFiguresFragmentDoc,
    "\n  query YearsOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        round {\n          id\n          year\n          criteriaSet {\n            id\n            name\n          }\n        }\n        total {\n          points\n          max\n          percent\n        }\n        earlierYears {\n          ...EarlierYearFigures\n        }\n        sheet {\n          rows {\n            isLeaf\n            criterion {\n              ...ComparedCriterion\n              parent {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.YearsOfAssessmentDocument,
    "\n  fragment CohortChoice on Unit {\n    id\n    name\n    kind\n    validTo\n    parent {\n      id\n      name\n    }\n  }\n": types.CohortChoiceFragmentDoc,
    "\n  query CohortChoices($filter: UnitFilter, $first: Int, $after: String) {\n    units(filter: $filter, orderBy: [{ field: NAME, direction: ASC }], first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...CohortChoice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CohortChoicesDocument,
    "\n  query CohortUnits($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Unit {\n        ...CohortChoice\n      }\n    }\n  }\n": types.CohortUnitsDocument,
    "\n  query RoundUnits($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          assessment {\n            id\n            unit {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RoundUnitsDocument,
    "\n  fragment ResultProblemText on ResultProblem {\n    code\n    message\n    line\n    column\n  }\n": types.ResultProblemTextFragmentDoc,
    "\n  mutation ImportResults($input: ImportResultsInput!) {\n    importResults(input: $input) {\n      written\n      ignored\n      problems {\n        ...ResultProblemText\n      }\n      rows {\n        unit\n        line\n        figures\n        matchedUnit {\n          id\n          name\n        }\n        problems {\n          ...ResultProblemText\n        }\n      }\n      round {\n        id\n        version\n      }\n    }\n  }\n": types.ImportResultsDocument,
    "\n  fragment MatrixFigures on Matrix {\n    stage\n    criteria {\n      id\n      code\n      name\n      maxPoints\n      kind\n    }\n    rows {\n      points\n      percents\n      states\n      assessment {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MatrixFiguresFragmentDoc,
    "\n  query RoundMatrix($id: ID!, $level: MatrixLevel!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        matrix(level: $level) {\n          ...MatrixFigures\n        }\n      }\n    }\n  }\n": types.RoundMatrixDocument,
    "\n  query RoundHeatMap($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        heatMap {\n          rows {\n            assessment {\n              id\n            }\n            cells {\n              ...AreaTasks\n            }\n          }\n        }\n      }\n    }\n  }\n  fragment AreaTasks on HeatMapCell {\n    tasksOpen\n    tasksDone\n    tasksOverdue\n  }\n": types.RoundHeatMapDocument,
    "\n  fragment ProgressRow on AssessmentProgress {\n    selfDone\n    selfOf\n    missingEvidence\n    lockedAt\n    reopened\n    appraised\n    appraisalOf\n    openQuestions\n    secondDone\n    finals\n    dueOn\n    dueState\n    assessment {\n      id\n      version\n      viewerCan\n      reopenedUntil\n      unit {\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ProgressRowFragmentDoc,
    "\n  query RoundProgress($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          ...ProgressRow\n        }\n      }\n    }\n  }\n": types.RoundProgressDocument,
    "\n  mutation ReopenFromBoard($input: ReopenAssessmentInput!) {\n    reopenAssessment(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n": types.ReopenFromBoardDocument,
    "\n  fragment RankedRow on RankingRow {\n    rank\n    rankOf\n    tied\n    points\n    max\n    percent\n    lost\n    grade\n    penalty\n    differs\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n    assessment {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.RankedRowFragmentDoc,
    "\n  query RoundRanking($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        ranking {\n          ...RankedRow\n        }\n      }\n    }\n  }\n": types.RoundRankingDocument,
    "\n  query RanksOfYear($unitId: ID!, $year: Int!) {\n    assessmentRounds(\n      filter: { unit: { id: { eq: $unitId } }, year: { eq: $year }, status: { in: [FINALISED, PUBLISHED] } }\n      first: 5\n    ) {\n      nodes {\n        id\n        name\n        year\n        ranking {\n          rank\n          rankOf\n          published {\n            rank\n            rankOf\n          }\n          assessment {\n            id\n            unit {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RanksOfYearDocument,
    "\n  fragment ReminderRow on Reminder {\n    id\n    phase\n    message\n    createdAt\n    sentBy {\n      id\n      name\n    }\n  }\n": types.ReminderRowFragmentDoc,
    "\n  query RoundMissing($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          lockedAt\n          assessment {\n            id\n            unit {\n              id\n              name\n            }\n            missing {\n              what\n              message\n              criterion {\n                id\n                code\n              }\n            }\n            reminders(first: 5) {\n              nodes {\n                ...ReminderRow\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RoundMissingDocument,
    "\n  mutation SendRoundReminders($input: SendRemindersInput!) {\n    sendReminders(input: $input) {\n      reminders {\n        ...ReminderRow\n        assessment {\n          id\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.SendRoundRemindersDocument,
    "\n  fragment RoundRow on AssessmentRound {\n    id\n    version\n    name\n    year\n    status\n    rankingMethod\n    imported\n    finalisedAt\n    publishedAt\n    source\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n    criteriaSet {\n      id\n      name\n      decimals\n      gradeBands {\n        label\n        floorPercent\n        scope\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.RoundRowFragmentDoc,
    "\n  query RoundList($filter: AssessmentRoundFilter, $orderBy: [AssessmentRoundOrder!], $first: Int, $offset: Int) {\n    list: assessmentRounds(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...RoundRow\n      }\n    }\n  }\n": types.RoundListDocument,
    "\n  query RoundOne($id: ID!) {\n    one: node(id: $id) {\n      ... on AssessmentRound {\n        ...RoundRow\n      }\n    }\n  }\n": types.RoundOneDocument,
    "\n  mutation CreateRound($input: CreateRoundInput!) {\n    create: createRound(input: $input) {\n      record: round {\n        ...RoundRow\n      }\n    }\n  }\n": types.CreateRoundDocument,
    "\n  mutation UpdateRound($input: UpdateRoundInput!) {\n    update: updateRound(input: $input) {\n      record: round {\n        ...RoundRow\n      }\n    }\n  }\n": types.UpdateRoundDocument,
    "\n  mutation OpenRound($input: RoundVersionInput!) {\n    openRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": types.OpenRoundDocument,
    "\n  mutation AdvanceRound($input: AdvanceRoundInput!) {\n    advanceRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": types.AdvanceRoundDocument,
    "\n  mutation SetDeadlines($input: SetDeadlinesInput!) {\n    setDeadlines(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": types.SetDeadlinesDocument,
    "\n  mutation FinaliseRound($input: RoundVersionInput!) {\n    finaliseRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": types.FinaliseRoundDocument,
    "\n  mutation PublishRound($input: RoundVersionInput!) {\n    publishRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n": types.PublishRoundDocument,
    "\n  query RoundMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on AssessmentRound {\n        ...RoundRow\n      }\n    }\n  }\n": types.RoundManyDocument,
    "\n  fragment SheetStage on StageValue {\n    state\n    points\n    inputs\n    note\n  }\n": types.SheetStageFragmentDoc,
    "\n  fragment SheetLine on SheetRow {\n    depth\n    isLeaf\n    scoreId\n    version\n    lost\n    deviation\n    evidenceCount\n    openQuestions\n    changedAt\n    changedBy {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      kind\n      method\n      rule\n      ruleText\n      evidenceRequired\n      appraisingUnit {\n        id\n        name\n      }\n    }\n    self {\n      ...SheetStage\n    }\n    firstAppraisal {\n      ...SheetStage\n    }\n    secondAppraisal {\n      ...SheetStage\n    }\n    final {\n      ...SheetStage\n    }\n  }\n": types.SheetLineFragmentDoc,
    "\n  fragment SheetPresence on Presence {\n    seenAt\n    person {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n    }\n  }\n": types.SheetPresenceFragmentDoc,
    "\n  fragment SheetHead on Assessment {\n    id\n    version\n    viewerCan\n    lockedAt\n    lockedBy {\n      id\n      name\n    }\n    signedDocument {\n      id\n      title\n      downloadPath\n      url\n    }\n    reopenedAt\n    reopenedUntil\n    reopenReason\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n      deadlines {\n        phase\n        dueOn\n        daysLeft\n        state\n      }\n      criteriaSet {\n        id\n        decimals\n        notApplicablePolicy\n      }\n    }\n    missing {\n      what\n      message\n      criterion {\n        id\n        code\n        name\n      }\n    }\n    reminders(first: 3) {\n      nodes {\n        id\n        message\n        createdAt\n        sentBy {\n          id\n          name\n        }\n      }\n    }\n    presence {\n      ...SheetPresence\n    }\n  }\n": types.SheetHeadFragmentDoc,
    "\n  query AssessmentSheet($id: ID!, $asOf: DateTime) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        ...SheetHead\n        sheet(asOf: $asOf) {\n          asOf\n          partial\n          penalty\n          rows {\n            ...SheetLine\n          }\n        }\n      }\n    }\n  }\n": types.AssessmentSheetDocument,
    "\n  fragment SheetSaved on Score {\n    id\n    version\n    criterion {\n      id\n    }\n  }\n": types.SheetSavedFragmentDoc,
    "\n  mutation RecordSelfScores($input: RecordSelfScoresInput!) {\n    recordSelfScores(input: $input) {\n      scores {\n        ...SheetSaved\n      }\n    }\n  }\n": types.RecordSelfScoresDocument,
    "\n  mutation RecordAppraisals($input: RecordAppraisalsInput!) {\n    recordAppraisals(input: $input) {\n      scores {\n        ...SheetSaved\n      }\n    }\n  }\n": types.RecordAppraisalsDocument,
    "\n  mutation MarkPresence($input: MarkPresenceInput!) {\n    markPresence(input: $input) {\n      presence {\n        ...SheetPresence\n      }\n    }\n  }\n": types.MarkPresenceDocument,
    "\n  mutation LockAssessment($input: LockAssessmentInput!) {\n    lockAssessment(input: $input) {\n      assessment {\n        id\n        version\n        lockedAt\n      }\n    }\n  }\n": types.LockAssessmentDocument,
    "\n  fragment SheetExplanation on Explanation {\n    id\n    version\n    question\n    askedAt\n    answer\n    answeredAt\n    withdrawnAt\n    askedBy {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n  }\n": types.SheetExplanationFragmentDoc,
    "\n  fragment SheetChange on ScoreChange {\n    at\n    personName\n    reason\n    changes {\n      stage\n      member\n      from\n      to\n    }\n  }\n": types.SheetChangeFragmentDoc,
    "\n  query ScoreDetail($id: ID!) {\n    score: node(id: $id) {\n      ... on Score {\n        id\n        version\n        viewerCan\n        evidenceLinks {\n          page\n          evidence {\n            ...EvidenceItem\n          }\n        }\n        explanations(first: 50) {\n          nodes {\n            ...SheetExplanation\n          }\n        }\n        history(first: 50) {\n          totalCount\n          nodes {\n            ...SheetChange\n          }\n        }\n      }\n    }\n  }\n": types.ScoreDetailDocument,
    "\n  query SheetEvidence($id: ID!, $after: String) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            evidence(first: 10) {\n              nodes {\n                id\n                title\n                number\n                issuedOn\n                issuer\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SheetEvidenceDocument,
    "\n  mutation LinkEvidence($input: LinkEvidenceInput!) {\n    linkEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": types.LinkEvidenceDocument,
    "\n  mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {\n    unlinkEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n": types.UnlinkEvidenceDocument,
    "\n  mutation AskExplanation($input: AskExplanationInput!) {\n    askExplanation(input: $input) {\n      explanation {\n        id\n      }\n    }\n  }\n": types.AskExplanationDocument,
    "\n  mutation AnswerExplanation($input: AnswerExplanationInput!) {\n    answerExplanation(input: $input) {\n      explanation {\n        id\n        version\n      }\n    }\n  }\n": types.AnswerExplanationDocument,
    "\n  mutation WithdrawExplanation($input: WithdrawExplanationInput!) {\n    withdrawExplanation(input: $input) {\n      explanation {\n        id\n        version\n      }\n    }\n  }\n": types.WithdrawExplanationDocument,
    "\n  fragment TargetRow on Target {\n    id\n    version\n    year\n    comparator\n    value\n    dueOn\n    source\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n    state\n    gap\n    projected\n    latestValue\n    latestPeriodEnd\n  }\n": types.TargetRowFragmentDoc,
    "\n  query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {\n    list: targets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TargetRow\n      }\n    }\n  }\n": types.TargetListDocument,
    "\n  query TargetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": types.TargetOneDocument,
    "\n  query TargetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Target {\n        ...TargetRow\n      }\n    }\n  }\n": types.TargetManyDocument,
    "\n  query TargetMeasurements($id: ID!) {\n    target: node(id: $id) {\n      ... on Target {\n        id\n        measurements(first: 100, orderBy: [{ field: PERIOD_END, direction: ASC }]) {\n          nodes {\n            ...MeasurementRow\n          }\n        }\n      }\n    }\n  }\n": types.TargetMeasurementsDocument,
    "\n  mutation CreateTarget($input: CreateTargetInput!) {\n    create: createTarget(input: $input) {\n      record: target {\n        ...TargetRow\n      }\n    }\n  }\n": types.CreateTargetDocument,
    "\n  mutation UpdateTarget($input: UpdateTargetInput!) {\n    update: updateTarget(input: $input) {\n      record: target {\n        ...TargetRow\n      }\n    }\n  }\n": types.UpdateTargetDocument,
    "\n  fragment BulkRow on TaskRowResult {\n    index\n    task {\n      id\n      version\n      title\n    }\n    error {\n      code\n      message\n    }\n  }\n": types.BulkRowFragmentDoc,
    "\n  mutation AssignTasks($input: AssignTasksInput!) {\n    assignTasks(input: $input) {\n      results {\n        ...BulkRow\n      }\n    }\n  }\n": types.AssignTasksDocument,
    "\n  mutation SetTasksDue($input: SetTasksDueInput!) {\n    setTasksDue(input: $input) {\n      results {\n        ...BulkRow\n      }\n    }\n  }\n": types.SetTasksDueDocument,
    "\n  mutation SetTaskSteps($input: SetTaskStepsInput!) {\n    setTaskSteps(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.SetTaskStepsDocument,
    "\n  mutation TickTaskStep($input: TickTaskStepInput!) {\n    tickTaskStep(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.TickTaskStepDocument,
    "\n  query StandingSteps($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        version\n        steps {\n          id\n          doneAt\n        }\n      }\n    }\n  }\n": types.StandingStepsDocument,
    "\n  fragment TaskRow on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    dueWords\n    recurrence\n    reportDueOn\n    effortDays\n    expectedPoints\n    openQuestions\n    leadUnitEnded\n    constructed\n    updatedAt\n    pendingExtension {\n      id\n      newDueOn\n    }\n    template {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.TaskRowFragmentDoc,
    "\n  fragment TaskPeriodCell on TaskPeriod {\n    label\n    startsOn\n    endsOn\n    state\n    update {\n      id\n      createdAt\n      note\n      percentDone\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.TaskPeriodCellFragmentDoc,
    "\n  fragment TaskDetail on RemediationTask {\n    ...TaskRow\n    viewerCan\n    description\n    deliverable\n    firstDueOn\n    recoveredPoints\n    createdAt\n    submittedAt\n    verifiedAt\n    steps {\n      id\n      position\n      text\n      doneAt\n      doneBy {\n        id\n        name\n      }\n    }\n    periods {\n      ...TaskPeriodCell\n    }\n    pendingExtension {\n      ...ExtensionFacts\n    }\n    findings(first: 50) {\n      nodes {\n        id\n        text\n        status\n        dueOn\n        unit {\n          id\n          name\n        }\n        inspection {\n          id\n          name\n        }\n      }\n    }\n    cooperatingUnits(first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n    createdBy {\n      id\n      name\n    }\n    submittedBy {\n      id\n      name\n    }\n    verifiedBy {\n      id\n      name\n    }\n    plan {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      issuedOn\n      extract\n    }\n    deductionLinks {\n      expectedPoints\n      deduction {\n        id\n        points\n        status\n        score {\n          id\n          finalPoints\n        }\n        assessment {\n          id\n          unit {\n            id\n            name\n          }\n          round {\n            id\n            year\n          }\n        }\n        returned {\n          recovered\n          lostAgain\n        }\n        cause {\n          id\n          name\n        }\n        criterion {\n          id\n          code\n          name\n          maxPoints\n        }\n      }\n    }\n  }\n": types.TaskDetailFragmentDoc,
    "\n  query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n": types.TaskListDocument,
    "\n  query TaskOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationTask {\n        ...TaskDetail\n      }\n    }\n  }\n": types.TaskOneDocument,
    "\n  query TaskMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationTask {\n        ...TaskRow\n      }\n    }\n  }\n": types.TaskManyDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    create: createTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": types.CreateTaskDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    update: updateTask(input: $input) {\n      record: task {\n        ...TaskDetail\n      }\n    }\n  }\n": types.UpdateTaskDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.AssignTaskDocument,
    "\n  mutation StartTask($input: NotedTaskInput!) {\n    startTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.StartTaskDocument,
    "\n  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {\n    updateTaskProgress(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.UpdateTaskProgressDocument,
    "\n  mutation SubmitTask($input: NotedTaskInput!) {\n    submitTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.SubmitTaskDocument,
    "\n  mutation VerifyTask($input: NotedTaskInput!) {\n    verifyTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.VerifyTaskDocument,
    "\n  mutation ReturnTask($input: ReasonedTaskInput!) {\n    returnTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.ReturnTaskDocument,
    "\n  mutation PauseTask($input: ReasonedTaskInput!) {\n    pauseTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.PauseTaskDocument,
    "\n  mutation ResumeTask($input: NotedTaskInput!) {\n    resumeTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.ResumeTaskDocument,
    "\n  mutation CancelTask($input: ReasonedTaskInput!) {\n    cancelTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n": types.CancelTaskDocument,
    "\n  fragment TaskEvidenceItem on Evidence {\n    ...EvidenceItem\n    mediaType\n    downloadPath\n    previousVersion {\n      id\n      createdAt\n    }\n  }\n": types.TaskEvidenceItemFragmentDoc,
    "\n  query TaskEvidence($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        evidence(first: 100) {\n          totalCount\n          nodes {\n            ...TaskEvidenceItem\n          }\n        }\n      }\n    }\n  }\n": types.TaskEvidenceDocument,
    "\n  fragment TimelineEntry on TaskUpdate {\n    id\n    kind\n    status\n    percentDone\n    note\n    periodEnd\n    createdAt\n    constructed\n    author {\n      id\n      name\n    }\n    question {\n      id\n      note\n      author {\n        id\n        name\n      }\n    }\n    answers {\n      id\n    }\n    evidence(first: 10) {\n      nodes {\n        id\n        title\n        fileName\n        url\n      }\n    }\n  }\n": types.TimelineEntryFragmentDoc,
    "\n  query TaskTimeline($id: ID!, $after: String) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        updates(first: 30, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...TimelineEntry\n          }\n        }\n      }\n    }\n  }\n": types.TaskTimelineDocument,
    "\n  mutation AskAboutTask($input: AskAboutTaskInput!) {\n    askAboutTask(input: $input) {\n      update {\n        id\n      }\n    }\n  }\n": types.AskAboutTaskDocument,
    "\n  mutation AnswerAboutTask($input: AnswerAboutTaskInput!) {\n    answerAboutTask(input: $input) {\n      update {\n        id\n      }\n    }\n  }\n": types.AnswerAboutTaskDocument,
    "\n  fragment TaskOverview on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    reportDueOn\n    dueWords\n    firstDueOn\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.TaskOverviewFragmentDoc,
    "\n  query TaskOverviews($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskOverview\n      }\n    }\n  }\n": types.TaskOverviewsDocument,
    "\n  fragment BoardTask on RemediationTask {\n    ...TaskOverview\n    viewerCan\n  }\n": types.BoardTaskFragmentDoc,
    "\n  query BoardTasks($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...BoardTask\n      }\n    }\n  }\n": types.BoardTasksDocument,
    "\n  query BoardCounts($filter: TaskFilter) {\n    taskCounts(filter: $filter) {\n      total\n      byStatus {\n        status\n        count\n      }\n    }\n  }\n": types.BoardCountsDocument,
    "\n  fragment TaskSpan on RemediationTask {\n    ...TaskOverview\n    createdAt\n    verifiedAt\n    plan {\n      id\n      name\n    }\n    updates(last: 4) {\n      nodes {\n        kind\n        createdAt\n      }\n    }\n  }\n": types.TaskSpanFragmentDoc,
    "\n  query TaskSpans($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskSpan\n      }\n    }\n  }\n": types.TaskSpansDocument,
    "\n  query NearestDue($before: TaskFilter, $after: TaskFilter) {\n    before: tasks(filter: $before, orderBy: [{ field: DUE_ON, direction: DESC }], first: 1) {\n      nodes {\n        id\n        dueOn\n      }\n    }\n    after: tasks(filter: $after, orderBy: [{ field: DUE_ON, direction: ASC }], first: 1) {\n      nodes {\n        id\n        dueOn\n      }\n    }\n  }\n": types.NearestDueDocument,
    "\n  fragment TemplateRow on TaskTemplate {\n    id\n    version\n    name\n    title\n    description\n    deliverable\n    priority\n    recurrence\n    dueDays\n    effortDays\n    steps\n    active\n    cause {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n": types.TemplateRowFragmentDoc,
    "\n  query TemplateList(\n    $filter: TaskTemplateFilter\n    $orderBy: [TaskTemplateOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: taskTemplates(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TemplateRow\n      }\n    }\n  }\n": types.TemplateListDocument,
    "\n  query TemplateOne($id: ID!) {\n    one: node(id: $id) {\n      ... on TaskTemplate {\n        ...TemplateRow\n      }\n    }\n  }\n": types.TemplateOneDocument,
    "\n  query TemplateMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on TaskTemplate {\n        ...TemplateRow\n      }\n    }\n  }\n": types.TemplateManyDocument,
    "\n  mutation CreateTemplate($input: CreateTaskTemplateInput!) {\n    create: createTaskTemplate(input: $input) {\n      record: template {\n        ...TemplateRow\n      }\n    }\n  }\n": types.CreateTemplateDocument,
    "\n  mutation UpdateTemplate($input: UpdateTaskTemplateInput!) {\n    update: updateTaskTemplate(input: $input) {\n      record: template {\n        ...TemplateRow\n      }\n    }\n  }\n": types.UpdateTemplateDocument,
    "\n  mutation RetireTemplate($input: RetireTaskTemplateInput!) {\n    retireTaskTemplate(input: $input) {\n      template {\n        ...TemplateRow\n      }\n    }\n  }\n": types.RetireTemplateDocument,
    "\n  fragment UnitRow on Unit {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    validFrom\n    validTo\n    constructed\n    source\n    parent {\n      id\n      name\n    }\n  }\n": types.UnitRowFragmentDoc,
    "\n  query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {\n    list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...UnitRow\n      }\n    }\n  }\n": types.UnitListDocument,
    "\n  query UnitOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Unit {\n        ...UnitRow\n        parent {\n          id\n          name\n          parent {\n            id\n            name\n            parent {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UnitOneDocument,
    "\n  query UnitMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Unit {\n        ...UnitRow\n      }\n    }\n  }\n": types.UnitManyDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    create: createUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    update: updateUnit(input: $input) {\n      record: unit {\n        ...UnitRow\n      }\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  query UnitSuccessionOf($id: ID!) {\n    unit: node(id: $id) {\n      ... on Unit {\n        id\n        predecessors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: predecessor {\n              id\n              name\n            }\n          }\n        }\n        successors(first: 100) {\n          nodes {\n            id\n            effectiveOn\n            extent\n            unit: successor {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.UnitSuccessionOfDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        email\n      }\n      memberships {\n        role\n        path\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query FixedAssessments($unitSubtree: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitSubtree, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 50\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n": types.FixedAssessmentsDocument,
    "\n  query WhatIfChoices($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          name\n          year\n          rankingMethod\n        }\n        total {\n          points\n          max\n        }\n        deductions(first: 100, orderBy: [{ field: POINTS, direction: DESC }]) {\n          totalCount\n          nodes {\n            id\n            points\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n            taskLinks {\n              expectedPoints\n              task {\n                id\n                title\n                status\n                dueOn\n                dueWords\n                effortDays\n                leadUnit {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.WhatIfChoicesDocument,
    "\n  query WhatIfRanking($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        ranking {\n          rank\n          percent\n          points\n          assessment {\n            id\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.WhatIfRankingDocument,
    "\n  fragment WhatIfFigures on WhatIf {\n    points\n    max\n    percent\n    grade\n    rank\n    rankOf\n    tied\n    gained\n    before {\n      points\n      percent\n      grade\n      rank\n    }\n    areas {\n      points\n      max\n      percent\n      grade\n      gained\n      criterion {\n        id\n        code\n        name\n      }\n    }\n  }\n": types.WhatIfFiguresFragmentDoc,
    "\n  query WhatIfOf($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      ...WhatIfFigures\n    }\n  }\n": types.WhatIfOfDocument,
    "\n  query BestTasksOf($input: BestTasksInput!) {\n    bestTasks(input: $input) {\n      points\n      effortDays\n      considered\n      tasks {\n        id\n        title\n        effortDays\n        dueOn\n        dueWords\n        expectedPoints\n        deductionLinks {\n          expectedPoints\n          deduction {\n            id\n            assessment {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.BestTasksOfDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendmentRow on Amendment {\n    id\n    fromState\n    fromPoints\n    toState\n    toPoints\n    reason\n    documentNumber\n    documentDate\n    createdAt\n    amendedBy {\n      id\n      name\n    }\n    score {\n      id\n      assessment {\n        id\n        unit {\n          id\n          name\n        }\n      }\n      criterion {\n        id\n        code\n        name\n        maxPoints\n      }\n    }\n  }\n"): typeof import('./graphql').AmendmentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Amendments($filter: AmendmentFilter, $after: String) {\n    amendments(filter: $filter, first: 50, after: $after) {\n      totalCount\n      nodes {\n        ...AmendmentRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AmendmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendFinalScore($input: AmendScoreInput!) {\n    amendScore(input: $input) {\n      amendment {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AmendFinalScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyRow on ApiKey {\n    id\n    name\n    start\n    scopes\n    enabled\n    createdAt\n    expiresAt\n    lastUsedAt\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ApiKeyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyList($first: Int, $offset: Int) {\n    list: apiKeys(first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...ApiKeyRow\n      }\n    }\n  }\n"): typeof import('./graphql').ApiKeyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      key\n      apiKey {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        enabled\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRound on AssessmentRound {\n    id\n    name\n    year\n    status\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n  }\n"): typeof import('./graphql').QueueRoundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundsInAppraisal {\n    assessmentRounds(\n      filter: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 50\n    ) {\n      nodes {\n        ...QueueRound\n      }\n    }\n  }\n"): typeof import('./graphql').RoundsInAppraisalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueuePlace on Score {\n    id\n    criterion {\n      id\n      code\n      name\n    }\n    assessment {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').QueuePlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuePlaces($roundId: ID!, $offset: Int) {\n    scores(\n      filter: { round: { id: { eq: $roundId } }, awaiting: true }\n      orderBy: [{ field: CRITERION, direction: ASC }]\n      first: 100\n      offset: $offset\n    ) {\n      totalCount\n      nodes {\n        ...QueuePlace\n      }\n    }\n  }\n"): typeof import('./graphql').QueuePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueQuestion on Explanation {\n    id\n    version\n    question\n    answer\n    askedAt\n    answeredAt\n    withdrawnAt\n    askedBy {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').QueueQuestionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow on Score {\n    ...QueuePlace\n    version\n    updatedAt\n    viewerCan\n    selfState\n    selfPoints\n    selfInputs\n    selfDeviation\n    selfNote\n    selfComputed {\n      points\n      branch\n      sentence\n    }\n    firstAppraisalState\n    firstAppraisalPoints\n    firstAppraisalNote\n    secondAppraisalState\n    secondAppraisalPoints\n    secondAppraisalNote\n    evidenceCount\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      kind\n      method\n      ruleText\n    }\n    explanations(first: 5) {\n      nodes {\n        ...QueueQuestion\n      }\n    }\n  }\n"): typeof import('./graphql').QueueRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueRows($filter: ScoreFilter!, $orderBy: [ScoreOrder!], $offset: Int) {\n    scores(filter: $filter, orderBy: $orderBy, first: 100, offset: $offset) {\n      totalCount\n      nodes {\n        ...QueueRow\n      }\n    }\n  }\n"): typeof import('./graphql').QueueRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnsweredQuestions($roundId: ID!, $offset: Int) {\n    explanations(\n      filter: { open: false, score: { round: { id: { eq: $roundId } } } }\n      first: 100\n      offset: $offset\n    ) {\n      totalCount\n      nodes {\n        ...QueueQuestion\n        score {\n          ...QueueRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AnsweredQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueEvidence($id: ID!) {\n    score: node(id: $id) {\n      ... on Score {\n        id\n        evidence(first: 50) {\n          nodes {\n            ...EvidenceItem\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').QueueEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppraiseQueueRows($input: RecordAppraisalsInput!) {\n    recordAppraisals(input: $input) {\n      scores {\n        ...QueueRow\n      }\n    }\n  }\n"): typeof import('./graphql').AppraiseQueueRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptQueueRows($input: AcceptSelfScoresInput!) {\n    acceptSelfScores(input: $input) {\n      scores {\n        ...QueueRow\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptQueueRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAboutQueueRow($input: AskExplanationInput!) {\n    askExplanation(input: $input) {\n      explanation {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AskAboutQueueRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageFigures on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    lostAgain\n    expectedBack\n  }\n"): typeof import('./graphql').CoverageFiguresFragmentDoc;
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
export function graphql(source: "\n  query AssessmentParts($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        deductions(first: 100) {\n          totalCount\n          nodes {\n            id\n            points\n            status\n            cause {\n              id\n              name\n            }\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScoreRow on Score {\n    id\n    version\n    state\n    selfPoints\n    firstAppraisalPoints\n    secondAppraisalPoints\n    finalPoints\n    note\n    criterion {\n      id\n      code\n      name\n      kind\n      maxPoints\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ScoreRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentScores($id: ID!, $after: String) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100, after: $after) {\n          nodes {\n            ...ScoreRow\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentScoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFinalScores($input: RecordFinalScoresInput!) {\n    recordFinalScores(input: $input) {\n      scores {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').RecordFinalScoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPublishedFigures($input: RecordPublishedFiguresInput!) {\n    recordPublishedFigures(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').RecordPublishedFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceAmounts on BalanceLine {\n    opening\n    recovered\n    retired\n    stillLost\n    newlyLost\n    closing\n    pending\n    unknown\n    maxChanged\n    area {\n      id\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').BalanceAmountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceCriterion on Criterion {\n    id\n    code\n    name\n    maxPoints\n  }\n"): typeof import('./graphql').BalanceCriterionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceDeduction on Deduction {\n    id\n    points\n    status\n    cause {\n      id\n      name\n    }\n    criterion {\n      ...BalanceCriterion\n    }\n    returned {\n      recovered\n      lostAgain\n      retired\n    }\n  }\n"): typeof import('./graphql').BalanceDeductionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceSheetLine on BalanceLine {\n    ...BalanceAmounts\n    criteria {\n      ...BalanceCriterion\n    }\n    earlierCriteria {\n      ...BalanceCriterion\n    }\n    deductions {\n      ...BalanceDeduction\n    }\n    newDeductions {\n      ...BalanceDeduction\n    }\n    tasks {\n      id\n      title\n      status\n      leadUnit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').BalanceSheetLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceYear on Assessment {\n    id\n    grade\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    total {\n      points\n      max\n      percent\n    }\n  }\n"): typeof import('./graphql').BalanceYearFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BalanceSums on PointsBalance {\n    fromYear\n    toYear\n    opening\n    recovered\n    retired\n    stillLost\n    newlyLost\n    closing\n    pending\n    unknown\n    comparable\n  }\n"): typeof import('./graphql').BalanceSumsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BalanceOfYears($unitId: ID!, $fromYear: Int!, $toYear: Int!) {\n    balance: pointsBalance(unitId: $unitId, fromYear: $fromYear, toYear: $toYear) {\n      ...BalanceSums\n      from {\n        ...BalanceYear\n      }\n      to {\n        ...BalanceYear\n      }\n      areas {\n        ...BalanceAmounts\n      }\n      lines {\n        ...BalanceSheetLine\n      }\n      causes {\n        lost\n        recovered\n        lostAgain\n        returnRate\n        cause {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BalanceOfYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BalanceOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        unit {\n          id\n          name\n        }\n        balance {\n          ...BalanceSums\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BalanceOfAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextYearOfUnit($unitId: ID!, $year: Int!) {\n    assessments(\n      filter: {\n        unitId: { eq: $unitId }\n        round: { status: { in: [FINALISED, PUBLISHED] }, year: { gt: $year } }\n      }\n      orderBy: [{ field: YEAR, direction: ASC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NextYearOfUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BalanceYears($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        name\n      }\n    }\n    own: assessments(\n      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 30\n    ) {\n      nodes {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n    earlier: assessments(\n      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        earlierYears {\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BalanceYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BalanceUnit($unitId: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BalanceUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarDayRow on CalendarDay {\n    id\n    version\n    day\n    name\n    kind\n  }\n"): typeof import('./graphql').CalendarDayRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarDays($from: Date!, $to: Date!) {\n    calendarDays(\n      filter: { day: { gte: $from, lte: $to } }\n      orderBy: [{ field: DAY, direction: ASC }]\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        ...CalendarDayRow\n      }\n    }\n  }\n"): typeof import('./graphql').CalendarDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCalendarDay($input: SetCalendarDayInput!) {\n    setCalendarDay(input: $input) {\n      calendarDay {\n        ...CalendarDayRow\n      }\n    }\n  }\n"): typeof import('./graphql').SetCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) {\n      day\n    }\n  }\n"): typeof import('./graphql').RemoveCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CauseRow on Cause {\n    id\n    version\n    code\n    name\n    nameEn\n    kind\n    position\n    active\n  }\n"): typeof import('./graphql').CauseRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseList($filter: CauseFilter, $orderBy: [CauseOrder!], $first: Int, $offset: Int) {\n    list: causes(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CauseRow\n      }\n    }\n  }\n"): typeof import('./graphql').CauseListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Cause {\n        ...CauseRow\n      }\n    }\n  }\n"): typeof import('./graphql').CauseOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Cause {\n        ...CauseRow\n      }\n    }\n  }\n"): typeof import('./graphql').CauseManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCause($input: RecordCauseInput!) {\n    create: recordCause(input: $input) {\n      record: cause {\n        ...CauseRow\n      }\n    }\n  }\n"): typeof import('./graphql').RecordCauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCause($input: UpdateCauseInput!) {\n    update: updateCause(input: $input) {\n      record: cause {\n        ...CauseRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageParts on Coverage {\n    lost\n    unexplained\n    explained\n    planned\n    waived\n    recovered\n    lostAgain\n    expectedBack\n  }\n"): typeof import('./graphql').CoveragePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageTable($filter: DeductionFilter, $by: CoverageBy!) {\n    coverage(filter: $filter, by: $by) {\n      total {\n        ...CoverageParts\n      }\n      rows {\n        year\n        criterion {\n          id\n          code\n          name\n        }\n        unit {\n          id\n          name\n        }\n        cause {\n          id\n          name\n        }\n        coverage {\n          ...CoverageParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageYears($filter: DeductionFilter) {\n    coverage(filter: $filter, by: YEAR) {\n      rows {\n        year\n        coverage {\n          lost\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageAreas($filter: DeductionFilter) {\n    coverage(filter: $filter, by: AREA) {\n      rows {\n        criterion {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageAreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseParetoOf($filter: DeductionFilter) {\n    causePareto(filter: $filter) {\n      total\n      unexplained\n      rows {\n        points\n        deductions\n        units\n        share\n        cumulativeShare\n        cause {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CauseParetoOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCausesOf($filter: DeductionFilter) {\n    sameCauses(filter: $filter) {\n      points\n      unitCount\n      cause {\n        id\n        name\n      }\n      units {\n        points\n        deductions\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SharedCausesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseEffectsOf($filter: DeductionFilter) {\n    causeEffects(filter: $filter) {\n      deductions\n      points\n      withVerifiedTask\n      recovered\n      lostAgain\n      returnRate\n      verifiedReturnRate\n      cause {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CauseEffectsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepeatLossesOf($unitSubtree: ID, $toYear: Int!, $years: Int!) {\n    repeatLosses(unitSubtree: $unitSubtree, toYear: $toYear, years: $years) {\n      streak\n      unit {\n        id\n        name\n      }\n      criterion {\n        id\n        code\n        name\n        area {\n          id\n        }\n      }\n      years {\n        year\n        lost\n        points\n        max\n        causes {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RepeatLossesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CriteriaSetRow on CriteriaSet {\n    id\n    version\n    code\n    name\n    nameEn\n    indexCode\n    year\n    maxPoints\n    decimals\n    notApplicablePolicy\n    status\n    publishedAt\n    decisionNumber\n    issuedOn\n    source\n    unit {\n      id\n      name\n      parent {\n        id\n        parent {\n          id\n          parent {\n            id\n          }\n        }\n      }\n    }\n    copiedFrom {\n      id\n      name\n      year\n    }\n    gradeBands {\n      id\n      scope\n      label\n      floorPercent\n      source\n    }\n  }\n"): typeof import('./graphql').CriteriaSetRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriteriaSetList($filter: CriteriaSetFilter, $orderBy: [CriteriaSetOrder!], $first: Int, $offset: Int) {\n    list: criteriaSets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CriteriaSetRow\n      }\n    }\n  }\n"): typeof import('./graphql').CriteriaSetListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriteriaSetOne($id: ID!) {\n    one: node(id: $id) {\n      ... on CriteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n"): typeof import('./graphql').CriteriaSetOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriteriaSetMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on CriteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n"): typeof import('./graphql').CriteriaSetManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCriteriaSet($input: CreateCriteriaSetInput!) {\n    create: createCriteriaSet(input: $input) {\n      record: criteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCriteriaSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCriteriaSet($input: UpdateCriteriaSetInput!) {\n    update: updateCriteriaSet(input: $input) {\n      record: criteriaSet {\n        ...CriteriaSetRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCriteriaSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CriterionRow on Criterion {\n    id\n    version\n    code\n    position\n    level\n    name\n    nameEn\n    maxPoints\n    kind\n    method\n    ruleText\n    rule\n    evidenceRequired\n    constructed\n    parent {\n      id\n      code\n      name\n    }\n    set {\n      id\n      name\n      status\n    }\n    appraisingUnit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CriterionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriterionList($filter: CriterionFilter, $orderBy: [CriterionOrder!], $first: Int, $offset: Int) {\n    list: criteria(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CriterionRow\n      }\n    }\n  }\n"): typeof import('./graphql').CriterionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriterionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Criterion {\n        ...CriterionRow\n      }\n    }\n  }\n"): typeof import('./graphql').CriterionOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CriterionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Criterion {\n        ...CriterionRow\n      }\n    }\n  }\n"): typeof import('./graphql').CriterionManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCriterion($input: CreateCriterionInput!) {\n    createCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCriterion($input: UpdateCriterionInput!) {\n    updateCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCriterion($input: MoveCriterionInput!) {\n    moveCriterion(input: $input) {\n      criterion {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').MoveCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCriterion($input: DeleteCriterionInput!) {\n    deleteCriterion(input: $input) {\n      deletedCriterionIds\n    }\n  }\n"): typeof import('./graphql').DeleteCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportProblem on CriteriaImportProblem {\n    line\n    column\n    code\n    message\n    blocking\n  }\n"): typeof import('./graphql').ImportProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRow on CriteriaImportRow {\n    line\n    code\n    parentCode\n    name\n    maxPoints\n    method\n    kind\n    ruleText\n    ruleRead\n    ruleDescribed\n    ruleNotes\n    ruleDeclined {\n      reason\n      message\n      fragment\n    }\n    problems {\n      ...ImportProblem\n    }\n  }\n"): typeof import('./graphql').ImportRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportCriteria($input: ImportCriteriaInput!) {\n    importCriteria(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n      ignoredLines {\n        line\n        text\n        reason\n      }\n      problems {\n        ...ImportProblem\n      }\n      rows {\n        ...ImportRow\n      }\n    }\n  }\n"): typeof import('./graphql').ImportCriteriaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleReadingOf($text: String!, $maxPoints: Decimal!) {\n    ruleReading(text: $text, maxPoints: $maxPoints) {\n      rule\n      described\n      notes\n      declined {\n        reason\n        message\n        fragment\n      }\n    }\n  }\n"): typeof import('./graphql').RuleReadingOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeRules($input: ProposeRulesInput!) {\n    proposeRules(input: $input) {\n      proposals {\n        rule\n        described\n        notes\n        isStored\n        declined {\n          reason\n          message\n          fragment\n        }\n        criterion {\n          id\n          version\n          code\n          name\n          maxPoints\n          ruleText\n          rule\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRules($input: ConfirmRulesInput!) {\n    confirmRules(input: $input) {\n      criteria {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) {\n    publishCriteriaSet(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').PublishCriteriaSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyCriteriaSet($input: CopyCriteriaSetInput!) {\n    copyCriteriaSet(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').CopyCriteriaSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCriteriaSet($input: DeleteCriteriaSetInput!) {\n    deleteCriteriaSet(input: $input) {\n      deletedSetId\n    }\n  }\n"): typeof import('./graphql').DeleteCriteriaSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenumberCriteria($input: RenumberCriteriaInput!) {\n    renumberCriteria(input: $input) {\n      criteriaSet {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').RenumberCriteriaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetReadiness($id: ID!) {\n    set: node(id: $id) {\n      ... on CriteriaSet {\n        id\n        publishProblems {\n          code\n          message\n          path\n          criterion {\n            id\n            code\n            name\n          }\n        }\n        rounds(first: 20) {\n          nodes {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetReadinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetDifference($id: ID!, $withSetId: ID!) {\n    set: node(id: $id) {\n      ... on CriteriaSet {\n        id\n        difference(withSetId: $withSetId) {\n          unchangedCount\n          added {\n            ...CriterionRow\n          }\n          removed {\n            ...CriterionRow\n          }\n          changed {\n            members\n            from {\n              ...CriterionRow\n            }\n            to {\n              ...CriterionRow\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetDifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExplainDeductions($input: ExplainDeductionsInput!) {\n    explainDeductions(input: $input) {\n      results {\n        index\n        deduction {\n          id\n          version\n        }\n        error {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainDeductionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTasksFromDeductions($input: CreateTasksFromDeductionsInput!) {\n    createTasksFromDeductions(input: $input) {\n      results {\n        index\n        deductionId\n        task {\n          id\n          title\n        }\n        error {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTasksFromDeductionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeductionRow on Deduction {\n    id\n    version\n    points\n    status\n    note\n    expectedPoints\n    activeTaskCount\n    cause {\n      id\n      code\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n    }\n    assessment {\n      id\n      round {\n        id\n        year\n      }\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeductionSibling on Deduction {\n    id\n    version\n    points\n    status\n    waivedAt\n    viewerCan\n    activeTaskCount\n    cause {\n      id\n      name\n    }\n    responsibleUnit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DeductionSiblingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeductionReview on CauseReview {\n    id\n    heldOn\n    chair\n    conclusions\n    unit {\n      id\n      name\n    }\n    minutes {\n      ...EvidenceItem\n    }\n  }\n"): typeof import('./graphql').DeductionReviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeductionDetail on Deduction {\n    ...DeductionRow\n    viewerCan\n    waivedAt\n    waiveReason\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      area {\n        id\n        code\n        name\n      }\n    }\n    score {\n      id\n      finalPoints\n      selfPoints\n      firstAppraisalPoints\n      secondAppraisalPoints\n      evidenceCount\n      deductions(first: 100) {\n        nodes {\n          ...DeductionSibling\n        }\n      }\n    }\n    reviews(first: 10) {\n      totalCount\n      nodes {\n        ...DeductionReview\n      }\n    }\n    taskLinks {\n      expectedPoints\n      task {\n        ...TaskRow\n      }\n    }\n    returned {\n      recovered\n      lostAgain\n      retired\n      assessment {\n        id\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DeductionDetailFragmentDoc;
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
export function graphql(source: "\n  mutation MergeDeductions($input: MergeDeductionsInput!) {\n    mergeDeductions(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').MergeDeductionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveDeduction($input: WaiveDeductionInput!) {\n    waiveDeduction(input: $input) {\n      deduction {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').WaiveDeductionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectiveRow on Directive {\n    id\n    version\n    kind\n    number\n    issuedOn\n    issuer\n    extract\n    source\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DirectiveRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskCountFigures on TaskCounts {\n    total\n    byStatus {\n      status\n      count\n    }\n    byDueState {\n      dueState\n      count\n    }\n  }\n"): typeof import('./graphql').TaskCountFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectiveDetail on Directive {\n    ...DirectiveRow\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n    taskCounts {\n      ...TaskCountFigures\n    }\n  }\n"): typeof import('./graphql').DirectiveDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectiveList($filter: DirectiveFilter, $orderBy: [DirectiveOrder!], $first: Int, $offset: Int) {\n    list: directives(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DirectiveRow\n      }\n    }\n  }\n"): typeof import('./graphql').DirectiveListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectiveOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Directive {\n        ...DirectiveDetail\n      }\n    }\n  }\n"): typeof import('./graphql').DirectiveOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectiveMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Directive {\n        ...DirectiveRow\n      }\n    }\n  }\n"): typeof import('./graphql').DirectiveManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDirective($input: CreateDirectiveInput!) {\n    create: createDirective(input: $input) {\n      record: directive {\n        ...DirectiveRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateDirectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDirective($input: UpdateDirectiveInput!) {\n    update: updateDirective(input: $input) {\n      record: directive {\n        ...DirectiveRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateDirectiveDocument;
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
export function graphql(source: "\n  fragment ExtensionFacts on ExtensionRequest {\n    id\n    version\n    status\n    dueOn\n    newDueOn\n    grantedDueOn\n    reason\n    askedAt\n    decidedAt\n    decisionNote\n    askedBy {\n      id\n      name\n    }\n    decidedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ExtensionFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskExtensions($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        extensions(first: 20) {\n          totalCount\n          nodes {\n            ...ExtensionFacts\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskExtensionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExtension($input: RequestExtensionInput!) {\n    requestExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').RequestExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideExtension($input: DecideExtensionInput!) {\n    decideExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').DecideExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtension($input: SeenExtensionInput!) {\n    withdrawExtension(input: $input) {\n      extension {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingRow on Finding {\n    id\n    version\n    status\n    text\n    recommendation\n    dueOn\n    closedAt\n    closedReason\n    unit {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n    }\n    cause {\n      id\n      name\n    }\n    inspection {\n      id\n      name\n    }\n    tasks(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').FindingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingDetail on Finding {\n    ...FindingRow\n    viewerCan\n    createdAt\n    inspection {\n      id\n      name\n      kind\n      startedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').FindingDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingList($filter: FindingFilter, $orderBy: [FindingOrder!], $first: Int, $offset: Int) {\n    list: findings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...FindingRow\n      }\n    }\n  }\n"): typeof import('./graphql').FindingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Finding {\n        ...FindingDetail\n      }\n    }\n  }\n"): typeof import('./graphql').FindingOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Finding {\n        ...FindingRow\n      }\n    }\n  }\n"): typeof import('./graphql').FindingManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFinding($input: CreateFindingInput!) {\n    create: createFinding(input: $input) {\n      record: finding {\n        ...FindingRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFinding($input: UpdateFindingInput!) {\n    update: updateFinding(input: $input) {\n      record: finding {\n        ...FindingRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFinding($input: DeleteFindingInput!) {\n    deleteFinding(input: $input) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseFinding($input: CloseFindingInput!) {\n    closeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').CloseFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenFinding($input: ReopenFindingInput!) {\n    reopenFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandOverRecord on HandOver {\n    id\n    createdAt\n    reason\n    documentNumber\n    documentOn\n    fromUnit {\n      id\n      name\n    }\n    handedBy {\n      id\n      name\n    }\n    items(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').HandOverRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverList($filter: HandOverFilter, $orderBy: [HandOverOrder!], $first: Int, $offset: Int) {\n    list: handOvers(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverOne($id: ID!) {\n    one: node(id: $id) {\n      ... on HandOver {\n        ...HandOverRecord\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on HandOver {\n        ...HandOverRecord\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverItems($id: ID!, $first: Int, $offset: Int) {\n    handOver: node(id: $id) {\n      ... on HandOver {\n        id\n        items(first: $first, offset: $offset) {\n          totalCount\n          nodes {\n            id\n            asLead\n            toUnit {\n              id\n              name\n            }\n            fromAssignee {\n              id\n              name\n            }\n            task {\n              id\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitHandOvers($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        handOver {\n          total\n        }\n      }\n    }\n    given: handOvers(filter: { fromUnitId: { eq: $unitId } }, first: 20) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n    taken: handOvers(filter: { toUnitId: { eq: $unitId } }, first: 20) {\n      totalCount\n      nodes {\n        ...HandOverRecord\n      }\n    }\n  }\n"): typeof import('./graphql').UnitHandOversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsAwaitingHandOver {\n    unitsAwaitingHandOver {\n      openTasks\n      unit {\n        id\n        name\n        validTo\n      }\n    }\n  }\n"): typeof import('./graphql').UnitsAwaitingHandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandOverTaskRow on HandOverRow {\n    asLead\n    proposedUnit {\n      id\n      name\n    }\n    task {\n      id\n      version\n      title\n      status\n      dueOn\n      dueWords\n      leadUnit {\n        id\n        name\n      }\n      assignee {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverTaskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverProposalOf($unitId: ID!) {\n    unit: node(id: $unitId) {\n      ... on Unit {\n        id\n        name\n        validTo\n        handOver {\n          endedOn\n          total\n          successors {\n            extent\n            effectiveOn\n            unit {\n              id\n              name\n            }\n          }\n          rows {\n            ...HandOverTaskRow\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverProposalOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverTasks($input: HandOverTasksInput!) {\n    handOverTasks(input: $input) {\n      handOver {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSuccession($input: RecordSuccessionInput!) {\n    recordSuccession(input: $input) {\n      succession {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordSuccessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeWork($unitId: ID!) {\n    extensions: extensionRequests(\n      filter: { unitSubtree: $unitId, status: { eq: PENDING } }\n      first: 1\n    ) {\n      totalCount\n    }\n    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {\n      totalCount\n    }\n    questions: tasks(filter: { unitSubtree: $unitId, hasOpenQuestion: true }, first: 1) {\n      totalCount\n    }\n    handOvers: unitsAwaitingHandOver(unitSubtree: $unitId) {\n      openTasks\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OfficeWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestReviewStands($unitId: ID) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        round {\n          id\n          name\n          year\n          reviewStands {\n            ...ReviewStandRow\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LatestReviewStandsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnUnit($unitId: ID!, $today: Date!, $weekEnd: Date!) {\n    onUs: coverage(filter: { responsibleUnitId: { eq: $unitId } }, by: YEAR) {\n      total {\n        ...CoverageParts\n      }\n    }\n    own: coverage(filter: { unitSubtree: $unitId }, by: YEAR) {\n      total {\n        ...CoverageParts\n      }\n    }\n    counts: taskCounts(filter: { leadUnitId: { eq: $unitId } }) {\n      total\n      byStatus {\n        status\n        count\n      }\n      byDueState {\n        dueState\n        count\n      }\n    }\n    week: tasks(\n      filter: {\n        leadUnitId: { eq: $unitId }\n        status: { notIn: [VERIFIED, CANCELLED, SUBMITTED] }\n        dueOn: { gte: $today, lte: $weekEnd }\n      }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 10\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n    extensions: tasks(filter: { leadUnitId: { eq: $unitId }, pendingExtension: true }, first: 1) {\n      totalCount\n    }\n    asked: tasks(\n      filter: { leadUnitId: { eq: $unitId }, hasOpenQuestion: true }\n      orderBy: [{ field: UPDATED_AT, direction: DESC }]\n      first: 10\n    ) {\n      totalCount\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').OwnUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkRound on AssessmentRound {\n    id\n    name\n    year\n    status\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n  }\n"): typeof import('./graphql').WorkRoundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenSheets($unitIds: [ID!]!) {\n    assessments(\n      filter: {\n        unitId: { in: $unitIds }\n        round: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        id\n        lockedAt\n        reopenedUntil\n        reopenReason\n        viewerCan\n        openQuestions\n        unit {\n          id\n          name\n        }\n        round {\n          ...WorkRound\n        }\n        missing {\n          what\n          criterion {\n            id\n            code\n          }\n        }\n        reminders(first: 1) {\n          nodes {\n            id\n            message\n            createdAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenSheetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingAppraisal {\n    assessmentRounds(\n      filter: { status: { in: [APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        ...WorkRound\n      }\n    }\n    waiting: scores(filter: { awaiting: true }, first: 1) {\n      totalCount\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AwaitingAppraisalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenRounds($unitId: ID!) {\n    assessmentRounds(\n      filter: {\n        unit: { unitSubtree: $unitId }\n        status: { in: [DRAFT, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL, FINALISED] }\n      }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 10\n    ) {\n      nodes {\n        ...WorkRound\n        progress {\n          lockedAt\n          appraised\n          appraisalOf\n          assessment {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scorecard($unitId: ID!, $year: Int!) {\n    scorecard(unitId: $unitId, year: $year) {\n      year\n      years\n      unit {\n        id\n        name\n      }\n      assessment {\n        ...AssessmentResultFigures\n      }\n    }\n  }\n"): typeof import('./graphql').ScorecardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestYear($unitId: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 1\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LatestYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskCounts($unitId: ID!) {\n    taskCounts(filter: { unitSubtree: $unitId }) {\n      total\n      byStatus {\n        status\n        count\n      }\n      byDueState {\n        dueState\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').TaskCountsDocument;
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
export function graphql(source: "\n  query UrgentTasks($unitId: ID!) {\n    overdue: tasks(\n      filter: { unitSubtree: $unitId, overdue: true, status: { notIn: [SUBMITTED] } }\n      orderBy: [{ field: DUE_ON, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n    submitted: tasks(\n      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }\n      orderBy: [{ field: UPDATED_AT, direction: ASC }]\n      first: 5\n    ) {\n      nodes {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql').UrgentTasksDocument;
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
export function graphql(source: "\n  fragment IndicatorRow on Indicator {\n    id\n    version\n    code\n    name\n    nameEn\n    measure\n    numeratorName\n    denominatorName\n  }\n"): typeof import('./graphql').IndicatorRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorList($filter: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int, $offset: Int) {\n    list: indicators(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...IndicatorRow\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n"): typeof import('./graphql').IndicatorManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateIndicator($input: CreateIndicatorInput!) {\n    create: createIndicator(input: $input) {\n      record: indicator {\n        ...IndicatorRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionRow on Inspection {\n    id\n    version\n    kind\n    name\n    decisionNumber\n    decisionOn\n    startedOn\n    endedOn\n    lead\n    conclusion\n    unit {\n      id\n      name\n    }\n    findings(first: 1) {\n      totalCount\n    }\n    taskCounts {\n      ...TaskCountFigures\n    }\n  }\n"): typeof import('./graphql').InspectionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionDetail on Inspection {\n    ...InspectionRow\n    viewerCan\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n  }\n"): typeof import('./graphql').InspectionDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionList($filter: InspectionFilter, $orderBy: [InspectionOrder!], $first: Int, $offset: Int) {\n    list: inspections(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...InspectionRow\n      }\n    }\n  }\n"): typeof import('./graphql').InspectionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Inspection {\n        ...InspectionDetail\n      }\n    }\n  }\n"): typeof import('./graphql').InspectionOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Inspection {\n        ...InspectionRow\n      }\n    }\n  }\n"): typeof import('./graphql').InspectionManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInspection($input: CreateInspectionInput!) {\n    create: createInspection(input: $input) {\n      record: inspection {\n        ...InspectionRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateInspection($input: UpdateInspectionInput!) {\n    update: updateInspection(input: $input) {\n      record: inspection {\n        ...InspectionRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteInspection($input: DeleteInspectionInput!) {\n    deleteInspection(input: $input) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MappedCriterion on Criterion {\n    id\n    code\n    name\n    maxPoints\n    level\n  }\n"): typeof import('./graphql').MappedCriterionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MappingRow on CriterionMapping {\n    id\n    version\n    status\n    confidence\n    decidedAt\n    decidedBy {\n      id\n      name\n    }\n    from {\n      ...MappedCriterion\n    }\n    to {\n      ...MappedCriterion\n    }\n  }\n"): typeof import('./graphql').MappingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MappingList(\n    $filter: CriterionMappingFilter\n    $orderBy: [CriterionMappingOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: criterionMappings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MappingRow\n      }\n    }\n  }\n"): typeof import('./graphql').MappingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMappings($input: ProposeMappingsInput!) {\n    proposeMappings(input: $input) {\n      count\n    }\n  }\n"): typeof import('./graphql').ProposeMappingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMapping($input: CreateMappingInput!) {\n    createMapping(input: $input) {\n      mapping {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').CreateMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMappings($input: DecideMappingsInput!) {\n    decideMappings(input: $input) {\n      mappings {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').DecideMappingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasurementRow on Measurement {\n    id\n    version\n    periodStart\n    periodEnd\n    numerator\n    denominator\n    value\n    source\n    constructed\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').MeasurementRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasurementList($filter: MeasurementFilter, $orderBy: [MeasurementOrder!], $first: Int, $offset: Int) {\n    list: measurements(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...MeasurementRow\n      }\n    }\n  }\n"): typeof import('./graphql').MeasurementListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasurementOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Measurement {\n        ...MeasurementRow\n      }\n    }\n  }\n"): typeof import('./graphql').MeasurementOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    create: recordMeasurement(input: $input) {\n      record: measurement {\n        ...MeasurementRow\n      }\n    }\n  }\n"): typeof import('./graphql').RecordMeasurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DigestRow on Digest {\n    id\n    day\n    status\n    subject\n    text\n    attempts\n    error\n    sentAt\n    person {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DigestRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DigestList($filter: DigestFilter, $orderBy: [DigestOrder!], $first: Int, $offset: Int) {\n    list: digests(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...DigestRow\n      }\n    }\n  }\n"): typeof import('./graphql').DigestListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FailedDigests {\n    digests(filter: { status: { eq: FAILED } }, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').FailedDigestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeItem on Notice {\n    id\n    reason\n    subjectOn\n    text\n    createdAt\n    readAt\n    cancelledAt\n    task {\n      id\n      title\n      leadUnit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').NoticeItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNoticeCount {\n    viewer {\n      unreadNoticeCount\n    }\n  }\n"): typeof import('./graphql').UnreadNoticeCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePage($filter: NoticeFilter, $first: Int, $offset: Int) {\n    viewer {\n      unreadNoticeCount\n      notices(filter: $filter, first: $first, offset: $offset) {\n        totalCount\n        nodes {\n          ...NoticeItem\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoticePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unreadNoticeCount\n    }\n  }\n"): typeof import('./graphql').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeRuleRow on NoticeRule {\n    id\n    version\n    reason\n    days\n    recipient\n    active\n  }\n"): typeof import('./graphql').NoticeRuleRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeRules {\n    noticeRules(first: 100) {\n      totalCount\n      nodes {\n        ...NoticeRuleRow\n      }\n    }\n  }\n"): typeof import('./graphql').NoticeRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateNoticeRule($input: CreateNoticeRuleInput!) {\n    createNoticeRule(input: $input) {\n      noticeRule {\n        ...NoticeRuleRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateNoticeRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNoticeRule($input: UpdateNoticeRuleInput!) {\n    updateNoticeRule(input: $input) {\n      noticeRule {\n        ...NoticeRuleRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateNoticeRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PenaltyRow on AdministrativePenalty {\n    id\n    version\n    points\n    reason\n    documentNumber\n    documentDate\n    issuer\n    createdAt\n    evidence {\n      id\n      title\n      fileName\n      url\n    }\n  }\n"): typeof import('./graphql').PenaltyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundPenalties($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          assessment {\n            id\n            version\n            viewerCan\n            unit {\n              id\n              name\n            }\n            penalties(first: 50) {\n              nodes {\n                ...PenaltyRow\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundPenaltiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPenalty($input: RecordPenaltyInput!) {\n    recordPenalty(input: $input) {\n      penalty {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordPenaltyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePenalty($input: UpdatePenaltyInput!) {\n    updatePenalty(input: $input) {\n      penalty {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePenaltyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePenalty($input: RemovePenaltyInput!) {\n    removePenalty(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').RemovePenaltyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    constructed\n    updatedAt\n  }\n"): typeof import('./graphql').PersonRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonDetail on Person {\n    ...PersonRow\n    memberships(first: 10) {\n      nodes {\n        id\n        version\n        role\n        validFrom\n        validTo\n        acting\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonList($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {\n    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PersonDetail\n      }\n    }\n  }\n"): typeof import('./graphql').PersonListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonOne($id: ID!) {\n    one: node(id: $id) {\n      ... on Person {\n        ...PersonDetail\n      }\n    }\n  }\n"): typeof import('./graphql').PersonOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on Person {\n        ...PersonRow\n      }\n    }\n  }\n"): typeof import('./graphql').PersonManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      password\n      person {\n        ...PersonDetail\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      password\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').GrantMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    update: updatePerson(input: $input) {\n      record: person {\n        ...PersonDetail\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanAnnexRow on AnnexRow {\n    number\n    maxPoints\n    finalPoints\n    lostPoints\n    expectedPoints\n    solution\n    dueOn\n    dueWords\n    deliverable\n    area {\n      id\n      code\n      name\n    }\n    criterion {\n      id\n      code\n      name\n    }\n    assessedUnit {\n      id\n      name\n    }\n    causes {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    cooperatingUnits {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      extract\n    }\n    task {\n      id\n      status\n      deductionLinks {\n        deduction {\n          id\n          criterion {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanAnnexRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanAnnex($id: ID!) {\n    plan: node(id: $id) {\n      ... on RemediationPlan {\n        id\n        annex {\n          ...PlanAnnexRow\n        }\n        annexTotals {\n          tasks\n          lost\n          expected\n          complete\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanAnnexDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanRow on RemediationPlan {\n    id\n    version\n    name\n    year\n    number\n    issuedOn\n    constructed\n    source\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PlanRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanList($filter: RemediationPlanFilter, $orderBy: [RemediationPlanOrder!], $first: Int, $offset: Int) {\n    list: plans(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...PlanRow\n      }\n    }\n  }\n"): typeof import('./graphql').PlanListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanDetail on RemediationPlan {\n    ...PlanRow\n    document {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n  }\n"): typeof import('./graphql').PlanDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanOne($id: ID!) {\n    one: node(id: $id) {\n      ... on RemediationPlan {\n        ...PlanDetail\n      }\n    }\n  }\n"): typeof import('./graphql').PlanOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on RemediationPlan {\n        ...PlanRow\n      }\n    }\n  }\n"): typeof import('./graphql').PlanManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePlan($input: CreatePlanInput!) {\n    create: createPlan(input: $input) {\n      record: plan {\n        ...PlanRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePlan($input: UpdatePlanInput!) {\n    update: updatePlan(input: $input) {\n      record: plan {\n        ...PlanRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CauseReviewRow on CauseReview {\n    id\n    version\n    heldOn\n    place\n    chair\n    attendees\n    conclusions\n    points\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    minutes {\n      id\n      url\n      fileName\n    }\n    deductions(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CauseReviewRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CauseReviewDetail on CauseReview {\n    id\n    version\n    viewerCan\n    heldOn\n    place\n    chair\n    attendees\n    conclusions\n    points\n    createdAt\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n    }\n    recordedBy {\n      id\n      name\n    }\n    minutes {\n      ...EvidenceItem\n      previousVersion {\n        ...EvidenceItem\n      }\n    }\n    deductions(first: 100) {\n      totalCount\n      nodes {\n        ...DeductionRow\n      }\n    }\n  }\n"): typeof import('./graphql').CauseReviewDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseReviewList($filter: CauseReviewFilter, $orderBy: [CauseReviewOrder!], $first: Int, $offset: Int) {\n    list: causeReviews(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...CauseReviewRow\n      }\n    }\n  }\n"): typeof import('./graphql').CauseReviewListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseReviewOne($id: ID!) {\n    one: node(id: $id) {\n      ... on CauseReview {\n        ...CauseReviewDetail\n      }\n    }\n  }\n"): typeof import('./graphql').CauseReviewOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CauseReviewMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on CauseReview {\n        ...CauseReviewRow\n      }\n    }\n  }\n"): typeof import('./graphql').CauseReviewManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCauseReview($input: RecordCauseReviewInput!) {\n    create: recordCauseReview(input: $input) {\n      record: review {\n        ...CauseReviewRow\n      }\n    }\n  }\n"): typeof import('./graphql').RecordCauseReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCauseReview($input: UpdateCauseReviewInput!) {\n    update: updateCauseReview(input: $input) {\n      record: review {\n        ...CauseReviewRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCauseReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCauseReview($input: DeleteCauseReviewInput!) {\n    deleteCauseReview(input: $input) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteCauseReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewStandRow on ReviewStand {\n    lost\n    covered\n    deductionCount\n    uncoveredCount\n    held\n    reviews\n    lastHeldOn\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ReviewStandRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundReviewStands($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        name\n        year\n        reviewStands {\n          ...ReviewStandRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundReviewStandsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewableDeduction on Deduction {\n    ...DeductionRow\n    reviews(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ReviewableDeductionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewableDeductions($own: DeductionFilter!, $answersFor: DeductionFilter!) {\n    own: deductions(filter: $own, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {\n      totalCount\n      nodes {\n        ...ReviewableDeduction\n      }\n    }\n    answersFor: deductions(filter: $answersFor, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {\n      totalCount\n      nodes {\n        ...ReviewableDeduction\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewableDeductionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortLine on CohortComparison {\n    own\n    ownPercent\n    median\n    medianPercent\n    best\n    bestPercent\n    max\n    rank\n    rankOf\n    tied\n    criterion {\n      id\n      code\n      name\n      level\n      kind\n      area {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CohortLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        cohort {\n          ...CohortLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CohortOfAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedCriterion on Criterion {\n    id\n    code\n    name\n  }\n"): typeof import('./graphql').ComparedCriterionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EarlierYearFigures on EarlierYear {\n    year\n    extent\n    unit {\n      id\n      name\n    }\n    assessment {\n      id\n      round {\n        id\n        name\n        criteriaSet {\n          id\n          name\n        }\n      }\n      total {\n        points\n        max\n        percent\n      }\n    }\n    comparisons {\n      fromPoints\n      fromMax\n      toPoints\n      toMax\n      change\n      pointsChange\n      fromCriteria {\n        ...ComparedCriterion\n      }\n      toCriteria {\n        ...ComparedCriterion\n      }\n    }\n  }\n"): typeof import('./graphql').EarlierYearFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearsOfAssessment($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        round {\n          id\n          year\n          criteriaSet {\n            id\n            name\n          }\n        }\n        total {\n          points\n          max\n          percent\n        }\n        earlierYears {\n          ...EarlierYearFigures\n        }\n        sheet {\n          rows {\n            isLeaf\n            criterion {\n              ...ComparedCriterion\n              parent {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').YearsOfAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortChoice on Unit {\n    id\n    name\n    kind\n    validTo\n    parent {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').CohortChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortChoices($filter: UnitFilter, $first: Int, $after: String) {\n    units(filter: $filter, orderBy: [{ field: NAME, direction: ASC }], first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...CohortChoice\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').CohortChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CohortUnits($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ... on Unit {\n        ...CohortChoice\n      }\n    }\n  }\n"): typeof import('./graphql').CohortUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundUnits($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          assessment {\n            id\n            unit {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultProblemText on ResultProblem {\n    code\n    message\n    line\n    column\n  }\n"): typeof import('./graphql').ResultProblemTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportResults($input: ImportResultsInput!) {\n    importResults(input: $input) {\n      written\n      ignored\n      problems {\n        ...ResultProblemText\n      }\n      rows {\n        unit\n        line\n        figures\n        matchedUnit {\n          id\n          name\n        }\n        problems {\n          ...ResultProblemText\n        }\n      }\n      round {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ImportResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatrixFigures on Matrix {\n    stage\n    criteria {\n      id\n      code\n      name\n      maxPoints\n      kind\n    }\n    rows {\n      points\n      percents\n      states\n      assessment {\n        id\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MatrixFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundMatrix($id: ID!, $level: MatrixLevel!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        matrix(level: $level) {\n          ...MatrixFigures\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundMatrixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundHeatMap($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        heatMap {\n          rows {\n            assessment {\n              id\n            }\n            cells {\n              ...AreaTasks\n            }\n          }\n        }\n      }\n    }\n  }\n  fragment AreaTasks on HeatMapCell {\n    tasksOpen\n    tasksDone\n    tasksOverdue\n  }\n"): typeof import('./graphql').RoundHeatMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressRow on AssessmentProgress {\n    selfDone\n    selfOf\n    missingEvidence\n    lockedAt\n    reopened\n    appraised\n    appraisalOf\n    openQuestions\n    secondDone\n    finals\n    dueOn\n    dueState\n    assessment {\n      id\n      version\n      viewerCan\n      reopenedUntil\n      unit {\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProgressRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundProgress($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          ...ProgressRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenFromBoard($input: ReopenAssessmentInput!) {\n    reopenAssessment(input: $input) {\n      assessment {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenFromBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RankedRow on RankingRow {\n    rank\n    rankOf\n    tied\n    points\n    max\n    percent\n    lost\n    grade\n    penalty\n    differs\n    published {\n      points\n      max\n      percent\n      grade\n      rank\n      rankOf\n    }\n    assessment {\n      id\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RankedRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundRanking($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        ranking {\n          ...RankedRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundRankingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RanksOfYear($unitId: ID!, $year: Int!) {\n    assessmentRounds(\n      filter: { unit: { id: { eq: $unitId } }, year: { eq: $year }, status: { in: [FINALISED, PUBLISHED] } }\n      first: 5\n    ) {\n      nodes {\n        id\n        name\n        year\n        ranking {\n          rank\n          rankOf\n          published {\n            rank\n            rankOf\n          }\n          assessment {\n            id\n            unit {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RanksOfYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderRow on Reminder {\n    id\n    phase\n    message\n    createdAt\n    sentBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ReminderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundMissing($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        progress {\n          lockedAt\n          assessment {\n            id\n            unit {\n              id\n              name\n            }\n            missing {\n              what\n              message\n              criterion {\n                id\n                code\n              }\n            }\n            reminders(first: 5) {\n              nodes {\n                ...ReminderRow\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundMissingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendRoundReminders($input: SendRemindersInput!) {\n    sendReminders(input: $input) {\n      reminders {\n        ...ReminderRow\n        assessment {\n          id\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SendRoundRemindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundRow on AssessmentRound {\n    id\n    version\n    name\n    year\n    status\n    rankingMethod\n    imported\n    finalisedAt\n    publishedAt\n    source\n    deadlines {\n      phase\n      dueOn\n      daysLeft\n      state\n    }\n    criteriaSet {\n      id\n      name\n      decimals\n      gradeBands {\n        label\n        floorPercent\n        scope\n      }\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RoundRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundList($filter: AssessmentRoundFilter, $orderBy: [AssessmentRoundOrder!], $first: Int, $offset: Int) {\n    list: assessmentRounds(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...RoundRow\n      }\n    }\n  }\n"): typeof import('./graphql').RoundListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundOne($id: ID!) {\n    one: node(id: $id) {\n      ... on AssessmentRound {\n        ...RoundRow\n      }\n    }\n  }\n"): typeof import('./graphql').RoundOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRound($input: CreateRoundInput!) {\n    create: createRound(input: $input) {\n      record: round {\n        ...RoundRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRound($input: UpdateRoundInput!) {\n    update: updateRound(input: $input) {\n      record: round {\n        ...RoundRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRound($input: RoundVersionInput!) {\n    openRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').OpenRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceRound($input: AdvanceRoundInput!) {\n    advanceRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').AdvanceRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDeadlines($input: SetDeadlinesInput!) {\n    setDeadlines(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').SetDeadlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinaliseRound($input: RoundVersionInput!) {\n    finaliseRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').FinaliseRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRound($input: RoundVersionInput!) {\n    publishRound(input: $input) {\n      round {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').PublishRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on AssessmentRound {\n        ...RoundRow\n      }\n    }\n  }\n"): typeof import('./graphql').RoundManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetStage on StageValue {\n    state\n    points\n    inputs\n    note\n  }\n"): typeof import('./graphql').SheetStageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetLine on SheetRow {\n    depth\n    isLeaf\n    scoreId\n    version\n    lost\n    deviation\n    evidenceCount\n    openQuestions\n    changedAt\n    changedBy {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n      name\n      maxPoints\n      kind\n      method\n      rule\n      ruleText\n      evidenceRequired\n      appraisingUnit {\n        id\n        name\n      }\n    }\n    self {\n      ...SheetStage\n    }\n    firstAppraisal {\n      ...SheetStage\n    }\n    secondAppraisal {\n      ...SheetStage\n    }\n    final {\n      ...SheetStage\n    }\n  }\n"): typeof import('./graphql').SheetLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetPresence on Presence {\n    seenAt\n    person {\n      id\n      name\n    }\n    criterion {\n      id\n      code\n    }\n  }\n"): typeof import('./graphql').SheetPresenceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetHead on Assessment {\n    id\n    version\n    viewerCan\n    lockedAt\n    lockedBy {\n      id\n      name\n    }\n    signedDocument {\n      id\n      title\n      downloadPath\n      url\n    }\n    reopenedAt\n    reopenedUntil\n    reopenReason\n    unit {\n      id\n      name\n    }\n    round {\n      id\n      name\n      year\n      status\n      imported\n      deadlines {\n        phase\n        dueOn\n        daysLeft\n        state\n      }\n      criteriaSet {\n        id\n        decimals\n        notApplicablePolicy\n      }\n    }\n    missing {\n      what\n      message\n      criterion {\n        id\n        code\n        name\n      }\n    }\n    reminders(first: 3) {\n      nodes {\n        id\n        message\n        createdAt\n        sentBy {\n          id\n          name\n        }\n      }\n    }\n    presence {\n      ...SheetPresence\n    }\n  }\n"): typeof import('./graphql').SheetHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssessmentSheet($id: ID!, $asOf: DateTime) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        ...SheetHead\n        sheet(asOf: $asOf) {\n          asOf\n          partial\n          penalty\n          rows {\n            ...SheetLine\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AssessmentSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetSaved on Score {\n    id\n    version\n    criterion {\n      id\n    }\n  }\n"): typeof import('./graphql').SheetSavedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSelfScores($input: RecordSelfScoresInput!) {\n    recordSelfScores(input: $input) {\n      scores {\n        ...SheetSaved\n      }\n    }\n  }\n"): typeof import('./graphql').RecordSelfScoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAppraisals($input: RecordAppraisalsInput!) {\n    recordAppraisals(input: $input) {\n      scores {\n        ...SheetSaved\n      }\n    }\n  }\n"): typeof import('./graphql').RecordAppraisalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPresence($input: MarkPresenceInput!) {\n    markPresence(input: $input) {\n      presence {\n        ...SheetPresence\n      }\n    }\n  }\n"): typeof import('./graphql').MarkPresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockAssessment($input: LockAssessmentInput!) {\n    lockAssessment(input: $input) {\n      assessment {\n        id\n        version\n        lockedAt\n      }\n    }\n  }\n"): typeof import('./graphql').LockAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetExplanation on Explanation {\n    id\n    version\n    question\n    askedAt\n    answer\n    answeredAt\n    withdrawnAt\n    askedBy {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').SheetExplanationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetChange on ScoreChange {\n    at\n    personName\n    reason\n    changes {\n      stage\n      member\n      from\n      to\n    }\n  }\n"): typeof import('./graphql').SheetChangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScoreDetail($id: ID!) {\n    score: node(id: $id) {\n      ... on Score {\n        id\n        version\n        viewerCan\n        evidenceLinks {\n          page\n          evidence {\n            ...EvidenceItem\n          }\n        }\n        explanations(first: 50) {\n          nodes {\n            ...SheetExplanation\n          }\n        }\n        history(first: 50) {\n          totalCount\n          nodes {\n            ...SheetChange\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScoreDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetEvidence($id: ID!, $after: String) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        scores(first: 100, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            evidence(first: 10) {\n              nodes {\n                id\n                title\n                number\n                issuedOn\n                issuer\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SheetEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkEvidence($input: LinkEvidenceInput!) {\n    linkEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').LinkEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {\n    unlinkEvidence(input: $input) {\n      evidence {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UnlinkEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskExplanation($input: AskExplanationInput!) {\n    askExplanation(input: $input) {\n      explanation {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AskExplanationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerExplanation($input: AnswerExplanationInput!) {\n    answerExplanation(input: $input) {\n      explanation {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerExplanationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExplanation($input: WithdrawExplanationInput!) {\n    withdrawExplanation(input: $input) {\n      explanation {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawExplanationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetRow on Target {\n    id\n    version\n    year\n    comparator\n    value\n    dueOn\n    source\n    indicator {\n      id\n      code\n      name\n      measure\n    }\n    unit {\n      id\n      name\n    }\n    state\n    gap\n    projected\n    latestValue\n    latestPeriodEnd\n  }\n"): typeof import('./graphql').TargetRowFragmentDoc;
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
export function graphql(source: "\n  query TargetMeasurements($id: ID!) {\n    target: node(id: $id) {\n      ... on Target {\n        id\n        measurements(first: 100, orderBy: [{ field: PERIOD_END, direction: ASC }]) {\n          nodes {\n            ...MeasurementRow\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TargetMeasurementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTarget($input: CreateTargetInput!) {\n    create: createTarget(input: $input) {\n      record: target {\n        ...TargetRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTarget($input: UpdateTargetInput!) {\n    update: updateTarget(input: $input) {\n      record: target {\n        ...TargetRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkRow on TaskRowResult {\n    index\n    task {\n      id\n      version\n      title\n    }\n    error {\n      code\n      message\n    }\n  }\n"): typeof import('./graphql').BulkRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTasks($input: AssignTasksInput!) {\n    assignTasks(input: $input) {\n      results {\n        ...BulkRow\n      }\n    }\n  }\n"): typeof import('./graphql').AssignTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTasksDue($input: SetTasksDueInput!) {\n    setTasksDue(input: $input) {\n      results {\n        ...BulkRow\n      }\n    }\n  }\n"): typeof import('./graphql').SetTasksDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTaskSteps($input: SetTaskStepsInput!) {\n    setTaskSteps(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').SetTaskStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickTaskStep($input: TickTaskStepInput!) {\n    tickTaskStep(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').TickTaskStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingSteps($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        version\n        steps {\n          id\n          doneAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StandingStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskRow on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    dueWords\n    recurrence\n    reportDueOn\n    effortDays\n    expectedPoints\n    openQuestions\n    leadUnitEnded\n    constructed\n    updatedAt\n    pendingExtension {\n      id\n      newDueOn\n    }\n    template {\n      id\n      name\n    }\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TaskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskPeriodCell on TaskPeriod {\n    label\n    startsOn\n    endsOn\n    state\n    update {\n      id\n      createdAt\n      note\n      percentDone\n      author {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').TaskPeriodCellFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskDetail on RemediationTask {\n    ...TaskRow\n    viewerCan\n    description\n    deliverable\n    firstDueOn\n    recoveredPoints\n    createdAt\n    submittedAt\n    verifiedAt\n    steps {\n      id\n      position\n      text\n      doneAt\n      doneBy {\n        id\n        name\n      }\n    }\n    periods {\n      ...TaskPeriodCell\n    }\n    pendingExtension {\n      ...ExtensionFacts\n    }\n    findings(first: 50) {\n      nodes {\n        id\n        text\n        status\n        dueOn\n        unit {\n          id\n          name\n        }\n        inspection {\n          id\n          name\n        }\n      }\n    }\n    cooperatingUnits(first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n    createdBy {\n      id\n      name\n    }\n    submittedBy {\n      id\n      name\n    }\n    verifiedBy {\n      id\n      name\n    }\n    plan {\n      id\n      name\n    }\n    directive {\n      id\n      number\n      issuedOn\n      extract\n    }\n    deductionLinks {\n      expectedPoints\n      deduction {\n        id\n        points\n        status\n        score {\n          id\n          finalPoints\n        }\n        assessment {\n          id\n          unit {\n            id\n            name\n          }\n          round {\n            id\n            year\n          }\n        }\n        returned {\n          recovered\n          lostAgain\n        }\n        cause {\n          id\n          name\n        }\n        criterion {\n          id\n          code\n          name\n          maxPoints\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskDetailFragmentDoc;
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
export function graphql(source: "\n  mutation StartTask($input: NotedTaskInput!) {\n    startTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').StartTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {\n    updateTaskProgress(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTaskProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitTask($input: NotedTaskInput!) {\n    submitTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyTask($input: NotedTaskInput!) {\n    verifyTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').VerifyTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnTask($input: ReasonedTaskInput!) {\n    returnTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseTask($input: ReasonedTaskInput!) {\n    pauseTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').PauseTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeTask($input: NotedTaskInput!) {\n    resumeTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ResumeTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTask($input: ReasonedTaskInput!) {\n    cancelTask(input: $input) {\n      task {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').CancelTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskEvidenceItem on Evidence {\n    ...EvidenceItem\n    mediaType\n    downloadPath\n    previousVersion {\n      id\n      createdAt\n    }\n  }\n"): typeof import('./graphql').TaskEvidenceItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskEvidence($id: ID!) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        evidence(first: 100) {\n          totalCount\n          nodes {\n            ...TaskEvidenceItem\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineEntry on TaskUpdate {\n    id\n    kind\n    status\n    percentDone\n    note\n    periodEnd\n    createdAt\n    constructed\n    author {\n      id\n      name\n    }\n    question {\n      id\n      note\n      author {\n        id\n        name\n      }\n    }\n    answers {\n      id\n    }\n    evidence(first: 10) {\n      nodes {\n        id\n        title\n        fileName\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskTimeline($id: ID!, $after: String) {\n    task: node(id: $id) {\n      ... on RemediationTask {\n        id\n        updates(first: 30, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...TimelineEntry\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskAboutTask($input: AskAboutTaskInput!) {\n    askAboutTask(input: $input) {\n      update {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AskAboutTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerAboutTask($input: AnswerAboutTaskInput!) {\n    answerAboutTask(input: $input) {\n      update {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerAboutTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskOverview on RemediationTask {\n    id\n    version\n    title\n    status\n    percentDone\n    priority\n    dueOn\n    reportDueOn\n    dueWords\n    firstDueOn\n    leadUnit {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TaskOverviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskOverviews($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskOverview\n      }\n    }\n  }\n"): typeof import('./graphql').TaskOverviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTask on RemediationTask {\n    ...TaskOverview\n    viewerCan\n  }\n"): typeof import('./graphql').BoardTaskFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardTasks($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...BoardTask\n      }\n    }\n  }\n"): typeof import('./graphql').BoardTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardCounts($filter: TaskFilter) {\n    taskCounts(filter: $filter) {\n      total\n      byStatus {\n        status\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').BoardCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskSpan on RemediationTask {\n    ...TaskOverview\n    createdAt\n    verifiedAt\n    plan {\n      id\n      name\n    }\n    updates(last: 4) {\n      nodes {\n        kind\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql').TaskSpanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskSpans($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {\n    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TaskSpan\n      }\n    }\n  }\n"): typeof import('./graphql').TaskSpansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NearestDue($before: TaskFilter, $after: TaskFilter) {\n    before: tasks(filter: $before, orderBy: [{ field: DUE_ON, direction: DESC }], first: 1) {\n      nodes {\n        id\n        dueOn\n      }\n    }\n    after: tasks(filter: $after, orderBy: [{ field: DUE_ON, direction: ASC }], first: 1) {\n      nodes {\n        id\n        dueOn\n      }\n    }\n  }\n"): typeof import('./graphql').NearestDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateRow on TaskTemplate {\n    id\n    version\n    name\n    title\n    description\n    deliverable\n    priority\n    recurrence\n    dueDays\n    effortDays\n    steps\n    active\n    cause {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').TemplateRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateList(\n    $filter: TaskTemplateFilter\n    $orderBy: [TaskTemplateOrder!]\n    $first: Int\n    $offset: Int\n  ) {\n    list: taskTemplates(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        ...TemplateRow\n      }\n    }\n  }\n"): typeof import('./graphql').TemplateListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateOne($id: ID!) {\n    one: node(id: $id) {\n      ... on TaskTemplate {\n        ...TemplateRow\n      }\n    }\n  }\n"): typeof import('./graphql').TemplateOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateMany($ids: [ID!]!) {\n    many: nodes(ids: $ids) {\n      ... on TaskTemplate {\n        ...TemplateRow\n      }\n    }\n  }\n"): typeof import('./graphql').TemplateManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTemplate($input: CreateTaskTemplateInput!) {\n    create: createTaskTemplate(input: $input) {\n      record: template {\n        ...TemplateRow\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTemplate($input: UpdateTaskTemplateInput!) {\n    update: updateTaskTemplate(input: $input) {\n      record: template {\n        ...TemplateRow\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTemplate($input: RetireTaskTemplateInput!) {\n    retireTaskTemplate(input: $input) {\n      template {\n        ...TemplateRow\n      }\n    }\n  }\n"): typeof import('./graphql').RetireTemplateDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FixedAssessments($unitSubtree: ID!) {\n    assessments(\n      filter: { unitSubtree: $unitSubtree, round: { status: { in: [FINALISED, PUBLISHED] } } }\n      orderBy: [{ field: YEAR, direction: DESC }]\n      first: 50\n    ) {\n      nodes {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          year\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FixedAssessmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfChoices($id: ID!) {\n    assessment: node(id: $id) {\n      ... on Assessment {\n        id\n        unit {\n          id\n          name\n        }\n        round {\n          id\n          name\n          year\n          rankingMethod\n        }\n        total {\n          points\n          max\n        }\n        deductions(first: 100, orderBy: [{ field: POINTS, direction: DESC }]) {\n          totalCount\n          nodes {\n            id\n            points\n            criterion {\n              id\n              code\n              name\n              maxPoints\n            }\n            taskLinks {\n              expectedPoints\n              task {\n                id\n                title\n                status\n                dueOn\n                dueWords\n                effortDays\n                leadUnit {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WhatIfChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfRanking($id: ID!) {\n    round: node(id: $id) {\n      ... on AssessmentRound {\n        id\n        ranking {\n          rank\n          percent\n          points\n          assessment {\n            id\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WhatIfRankingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatIfFigures on WhatIf {\n    points\n    max\n    percent\n    grade\n    rank\n    rankOf\n    tied\n    gained\n    before {\n      points\n      percent\n      grade\n      rank\n    }\n    areas {\n      points\n      max\n      percent\n      grade\n      gained\n      criterion {\n        id\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').WhatIfFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatIfOf($input: WhatIfInput!) {\n    whatIf(input: $input) {\n      ...WhatIfFigures\n    }\n  }\n"): typeof import('./graphql').WhatIfOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BestTasksOf($input: BestTasksInput!) {\n    bestTasks(input: $input) {\n      points\n      effortDays\n      considered\n      tasks {\n        id\n        title\n        effortDays\n        dueOn\n        dueWords\n        expectedPoints\n        deductionLinks {\n          expectedPoints\n          deduction {\n            id\n            assessment {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BestTasksOfDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
