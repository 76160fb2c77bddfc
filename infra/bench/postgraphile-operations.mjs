const criterion = "criterionByCriterionId { id: rowId code name maxPoints }";
const links = (parent, inner) => `taskDeductionsBy${parent}IdList${inner}`;

const deductionLinks = links(
  "Task",
  `(orderBy: [EXPECTED_POINTS_DESC, DEDUCTION_ID_ASC]) {
    expectedPoints
    deductionByDeductionId {
      id: rowId points status ${criterion}
      assessmentByAssessmentId { id: rowId unitByUnitId { id: rowId name } assessmentRoundByRoundId { id: rowId year } }
    }
  }`,
);

const task = `id: rowId title status priority dueOn percentDone version unitByLeadUnitId { id: rowId code name } ${deductionLinks}`;

/** The same questions in PostGraphile's words. */
export const documents = {
  Q1: `query Q1($unit: BigInt!, $states: [String!]!) {
    allRemediationTasks(condition: {unitSubtree: $unit, statusIn: $states}, first: 25, orderBy: [DUE_DAY_ASC, PRIMARY_KEY_ASC]) {
      totalCount
      nodes { ${task} taskUpdatesByTaskIdList(first: 3, orderBy: [PRIMARY_KEY_DESC]) { id: rowId kind note percentDone createdAt } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  Q2: `query Q2($id: BigInt!) {
    assessmentByRowId(rowId: $id) {
      id: rowId unitByUnitId { id: rowId name } assessmentRoundByRoundId { id: rowId year }
      scoresByAssessmentIdList(first: 100, orderBy: [CRITERION_CODE_ASC]) {
        id: rowId state finalPoints selfPoints firstAppraisalPoints note ${criterion}
        deductionsByScoreIdList(first: 10, orderBy: [POINTS_DESC, PRIMARY_KEY_ASC]) {
          id: rowId points status note
          ${links(
            "Deduction",
            `(condition: {live: true}, orderBy: [EXPECTED_POINTS_DESC, TASK_ID_ASC]) {
              expectedPoints remediationTaskByTaskId { id: rowId title status dueOn percentDone }
            }`,
          )}
        }
      }
    }
  }`,
  Q3: `query Q3($id: BigInt!) {
    assessmentRoundByRowId(rowId: $id) {
      id: rowId year
      criteriaSetBySetId { criteriaBySetIdList(condition: {parentId: null}, orderBy: [POSITION_ASC]) { id: rowId code name } }
      assessmentsByRoundIdList(orderBy: [UNIT_NAME_ASC, PRIMARY_KEY_ASC]) {
        id: rowId unitByUnitId { id: rowId name }
        heatCellsList(orderBy: [PRIMARY_KEY_ASC]) { points maxPoints lost deductions tasksOpen tasksDone tasksOverdue }
      }
    }
  }`,
  Q4: `query Q4($id: BigInt!) { remediationTaskByRowId(rowId: $id) { ${task} } }`,
  M1: `mutation M1($input: BenchReportProgressInput!) {
    benchReportProgress(input: $input) { result { id: rowId version percentDone status updatedAt } }
  }`,
};

const rowOf = (id) => id.slice(id.indexOf("_") + 1);

/** The variables of the product's questions, for PostGraphile's. */
export function variablesOf(operation, { unit, states, id, input }) {
  if (operation === "Q1") return { unit: rowOf(unit), states };
  if (operation === "M1") return { input: { ...input, taskId: rowOf(input.taskId) } };
  return { id: rowOf(id) };
}

const named = (kind, { id, ...rest }) => ({ id: `${kind}_${id}`, ...rest });
const moment = (text) => new Date(text).toISOString();

const linkFacts = ({ expectedPoints, deductionByDeductionId: { id, points, status, ...lost } }) => ({
  expectedPoints,
  deduction: {
    ...named("deduction", { id, points, status }),
    criterion: named("criterion", lost.criterionByCriterionId),
    assessment: {
      id: `assessment_${lost.assessmentByAssessmentId.id}`,
      unit: named("unit", lost.assessmentByAssessmentId.unitByUnitId),
      round: named("round", lost.assessmentByAssessmentId.assessmentRoundByRoundId),
    },
  },
});

const taskFacts = ({ unitByLeadUnitId, taskDeductionsByTaskIdList, taskUpdatesByTaskIdList, ...task }) => ({
  ...named("task", task),
  leadUnit: named("unit", unitByLeadUnitId),
  deductionLinks: taskDeductionsByTaskIdList.map(linkFacts),
  ...(taskUpdatesByTaskIdList && {
    updates: {
      nodes: taskUpdatesByTaskIdList.map((update) => ({
        ...named("update", update),
        createdAt: moment(update.createdAt),
      })),
    },
  }),
});

const deductionFacts = ({ taskDeductionsByDeductionIdList, ...deduction }) => ({
  ...named("deduction", deduction),
  taskLinks: taskDeductionsByDeductionIdList.map(({ expectedPoints, remediationTaskByTaskId }) => ({
    expectedPoints,
    task: named("task", remediationTaskByTaskId),
  })),
});

const scoreFacts = ({ criterionByCriterionId, deductionsByScoreIdList, ...score }) => ({
  ...named("score", score),
  criterion: named("criterion", criterionByCriterionId),
  deductions: { nodes: deductionsByScoreIdList.map(deductionFacts) },
});

/** PostGraphile's answers in the product's words. */
export const factsOf = {
  Q1: ({ allRemediationTasks: { totalCount, nodes, pageInfo } }) => ({
    tasks: { totalCount, nodes: nodes.map(taskFacts), pageInfo },
  }),
  Q2: ({ assessmentByRowId: sheet }) => ({
    node: {
      id: `assessment_${sheet.id}`,
      unit: named("unit", sheet.unitByUnitId),
      round: named("round", sheet.assessmentRoundByRoundId),
      scores: { nodes: sheet.scoresByAssessmentIdList.map(scoreFacts) },
    },
  }),
  Q3: ({ assessmentRoundByRowId: round }) => ({
    node: {
      id: `round_${round.id}`,
      year: round.year,
      heatMap: {
        areas: round.criteriaSetBySetId.criteriaBySetIdList.map((area) => named("criterion", area)),
        rows: round.assessmentsByRoundIdList.map(({ id, unitByUnitId, heatCellsList }) => ({
          unit: named("unit", unitByUnitId),
          assessment: { id: `assessment_${id}` },
          cells: heatCellsList,
        })),
      },
    },
  }),
  Q4: ({ remediationTaskByRowId }) => ({ node: taskFacts(remediationTaskByRowId) }),
  M1: ({ benchReportProgress: { result } }) => ({
    updateTaskProgress: { task: { ...named("task", result), updatedAt: moment(result.updatedAt) } },
  }),
};
