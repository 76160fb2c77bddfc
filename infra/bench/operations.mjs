/** What is asked, in the product's own words; the others answer the same facts. */
export const operations = {
  Q1: `query Q1($unit: ID!, $states: [TaskStatus!]!) {
  tasks(filter: {unitSubtree: $unit, status: {in: $states}}, first: 25, orderBy: [{field: DUE_ON, direction: ASC}]) {
    totalCount
    nodes {
      id title status priority dueOn percentDone version
      leadUnit { id code name }
      deductionLinks {
        expectedPoints
        deduction {
          id points status
          criterion { id code name maxPoints }
          assessment { id unit { id name } round { id year } }
        }
      }
      updates(first: 3) { nodes { id kind note percentDone createdAt } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  Q2: `query Q2($id: ID!) {
  node(id: $id) {
    ... on Assessment {
      id
      unit { id name }
      round { id year }
      scores(first: 100) {
        nodes {
          id state finalPoints selfPoints firstAppraisalPoints note
          criterion { id code name maxPoints }
          deductions(first: 10) {
            nodes {
              id points status note
              taskLinks { expectedPoints task { id title status dueOn percentDone } }
            }
          }
        }
      }
    }
  }
}`,
  Q3: `query Q3($id: ID!) {
  node(id: $id) {
    ... on AssessmentRound {
      id year
      heatMap {
        areas { id code name }
        rows {
          unit { id name }
          assessment { id }
          cells { points maxPoints lost deductions tasksOpen tasksDone tasksOverdue }
        }
      }
    }
  }
}`,
  Q4: `query Q4($id: ID!) {
  node(id: $id) {
    ... on RemediationTask {
      id title status priority dueOn percentDone version
      leadUnit { id code name }
      deductionLinks {
        expectedPoints
        deduction {
          id points status
          criterion { id code name maxPoints }
          assessment { id unit { id name } round { id year } }
        }
      }
    }
  }
}`,
  M1: `mutation M1($input: UpdateTaskProgressInput!) {
  updateTaskProgress(input: $input) { task { id version percentDone status updatedAt } }
}`,
};

/** Stand in a report's body where a task, its version and a percentage go. */
export const marks = { task: "@task", version: 1_000_001, percent: 1_000_002 };
