import { graphql } from "@reform-ledger/api-types";

/** A unit's ledger of a year: the result, what became of the lost points, and the years to compare. */
export const scorecardQuery = graphql(`
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
`);

/** The latest year in which the unit has a result that stands; an open round does not hide it. */
export const latestYearQuery = graphql(`
  query LatestYear($unitId: ID!) {
    assessments(
      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }
      orderBy: [{ field: YEAR, direction: DESC }]
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
`);

export const taskCountsQuery = graphql(`
  query TaskCounts($unitId: ID!) {
    taskCounts(filter: { unitSubtree: $unitId }) {
      total
      byStatus {
        status
        count
      }
      byDueState {
        dueState
        count
      }
    }
  }
`);

export const targetsOfYearQuery = graphql(`
  query TargetsOfYear($unitId: ID!, $year: Int!) {
    targets(filter: { unitId: { eq: $unitId }, year: { eq: $year } }, first: 50) {
      nodes {
        ...TargetRow
      }
    }
    indexResults(filter: { unitId: { eq: $unitId } }, orderBy: [{ field: YEAR, direction: DESC }], first: 10) {
      nodes {
        ...IndexResultRow
      }
    }
  }
`);

export const myTasksQuery = graphql(`
  query MyTasks {
    mine: tasks(
      filter: { mine: true, status: { notIn: [VERIFIED, CANCELLED, DRAFT] } }
      orderBy: [{ field: DUE_ON, direction: ASC }]
      first: 100
    ) {
      totalCount
      nodes {
        ...TaskRow
      }
    }
  }
`);

export const urgentTasksQuery = graphql(`
  query UrgentTasks($unitId: ID!) {
    overdue: tasks(
      filter: { unitSubtree: $unitId, overdue: true, status: { notIn: [SUBMITTED] } }
      orderBy: [{ field: DUE_ON, direction: ASC }]
      first: 5
    ) {
      nodes {
        ...TaskRow
      }
    }
    submitted: tasks(
      filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }
      orderBy: [{ field: UPDATED_AT, direction: ASC }]
      first: 5
    ) {
      nodes {
        ...TaskRow
      }
    }
  }
`);
