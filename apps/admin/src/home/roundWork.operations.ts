import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment WorkRound on AssessmentRound {
    id
    name
    year
    status
    deadlines {
      phase
      dueOn
      daysLeft
      state
    }
  }
`);

/** Sheets of units in rounds that are not fixed yet, with what the person may do about them. */
export const openSheetsQuery = graphql(`
  query OpenSheets($unitIds: [ID!]!) {
    assessments(
      filter: {
        unitId: { in: $unitIds }
        round: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }
      }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 10
    ) {
      nodes {
        id
        lockedAt
        reopenedUntil
        reopenReason
        viewerCan
        openQuestions
        unit {
          id
          name
        }
        round {
          ...WorkRound
        }
        missing {
          what
          criterion {
            id
            code
          }
        }
        reminders(first: 1) {
          nodes {
            id
            message
            createdAt
          }
        }
      }
    }
  }
`);

/** How many scores wait for the person in each round. */
export const awaitingAppraisalQuery = graphql(`
  query AwaitingAppraisal {
    assessmentRounds(
      filter: { status: { in: [APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 10
    ) {
      nodes {
        ...WorkRound
      }
    }
    waiting: scores(filter: { awaiting: true }, first: 1) {
      totalCount
      nodes {
        id
      }
    }
  }
`);

export const openRoundsQuery = graphql(`
  query OpenRounds($unitId: ID!) {
    assessmentRounds(
      filter: {
        unit: { unitSubtree: $unitId }
        status: { in: [DRAFT, SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL, FINALISED] }
      }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 10
    ) {
      nodes {
        ...WorkRound
        progress {
          lockedAt
          appraised
          appraisalOf
          assessment {
            id
          }
        }
      }
    }
  }
`);
