import { graphql } from "@reform-ledger/api-types";

/** What waits for an office: to be decided, to be verified, to be answered, to be handed over. */
export const officeWorkQuery = graphql(`
  query OfficeWork($unitId: ID!) {
    extensions: extensionRequests(
      filter: { unitSubtree: $unitId, status: { eq: PENDING } }
      first: 1
    ) {
      totalCount
    }
    submitted: tasks(filter: { unitSubtree: $unitId, status: { eq: SUBMITTED } }, first: 1) {
      totalCount
    }
    questions: tasks(filter: { unitSubtree: $unitId, hasOpenQuestion: true }, first: 1) {
      totalCount
    }
    handOvers: unitsAwaitingHandOver(unitSubtree: $unitId) {
      openTasks
      unit {
        id
        name
      }
    }
  }
`);

/** The latest fixed round of a subtree, or of all that one may see, with who held a review. */
export const reviewStandsQuery = graphql(`
  query LatestReviewStands($unitId: ID) {
    assessments(
      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 1
    ) {
      nodes {
        id
        round {
          id
          name
          year
          reviewStands {
            ...ReviewStandRow
          }
        }
      }
    }
  }
`);

/** What was lost on a unit, and what it has to do about that. */
export const ownUnitQuery = graphql(`
  query OwnUnit($unitId: ID!, $today: Date!, $weekEnd: Date!) {
    onUs: coverage(filter: { responsibleUnitId: { eq: $unitId } }, by: YEAR) {
      total {
        ...CoverageParts
      }
    }
    own: coverage(filter: { unitSubtree: $unitId }, by: YEAR) {
      total {
        ...CoverageParts
      }
    }
    counts: taskCounts(filter: { leadUnitId: { eq: $unitId } }) {
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
    week: tasks(
      filter: {
        leadUnitId: { eq: $unitId }
        status: { notIn: [VERIFIED, CANCELLED, SUBMITTED] }
        dueOn: { gte: $today, lte: $weekEnd }
      }
      orderBy: [{ field: DUE_ON, direction: ASC }]
      first: 10
    ) {
      totalCount
      nodes {
        ...TaskRow
      }
    }
    extensions: tasks(filter: { leadUnitId: { eq: $unitId }, pendingExtension: true }, first: 1) {
      totalCount
    }
    asked: tasks(
      filter: { leadUnitId: { eq: $unitId }, hasOpenQuestion: true }
      orderBy: [{ field: UPDATED_AT, direction: DESC }]
      first: 10
    ) {
      totalCount
      nodes {
        ...TaskRow
      }
    }
  }
`);
