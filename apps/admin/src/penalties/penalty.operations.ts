import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment PenaltyRow on AdministrativePenalty {
    id
    version
    points
    reason
    documentNumber
    documentDate
    issuer
    createdAt
    evidence {
      id
      title
      fileName
      url
    }
  }
`);

export const roundPenalties = graphql(`
  query RoundPenalties($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        progress {
          assessment {
            id
            version
            viewerCan
            unit {
              id
              name
            }
            penalties(first: 50) {
              nodes {
                ...PenaltyRow
              }
            }
          }
        }
      }
    }
  }
`);

export const recordPenalty = graphql(`
  mutation RecordPenalty($input: RecordPenaltyInput!) {
    recordPenalty(input: $input) {
      penalty {
        id
      }
    }
  }
`);

export const updatePenalty = graphql(`
  mutation UpdatePenalty($input: UpdatePenaltyInput!) {
    updatePenalty(input: $input) {
      penalty {
        id
        version
      }
    }
  }
`);

export const removePenalty = graphql(`
  mutation RemovePenalty($input: RemovePenaltyInput!) {
    removePenalty(input: $input) {
      assessment {
        id
        version
      }
    }
  }
`);
