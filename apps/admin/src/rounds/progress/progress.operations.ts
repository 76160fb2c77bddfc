import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ProgressRow on AssessmentProgress {
    selfDone
    selfOf
    missingEvidence
    lockedAt
    reopened
    appraised
    appraisalOf
    openQuestions
    secondDone
    finals
    dueOn
    dueState
    assessment {
      id
      version
      viewerCan
      reopenedUntil
      unit {
        id
        name
        parent {
          id
          name
        }
      }
    }
  }
`);

export const roundProgress = graphql(`
  query RoundProgress($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        progress {
          ...ProgressRow
        }
      }
    }
  }
`);

export const reopenAssessment = graphql(`
  mutation ReopenFromBoard($input: ReopenAssessmentInput!) {
    reopenAssessment(input: $input) {
      assessment {
        id
        version
      }
    }
  }
`);
