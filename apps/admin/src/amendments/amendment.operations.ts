import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment AmendmentRow on Amendment {
    id
    fromState
    fromPoints
    toState
    toPoints
    reason
    documentNumber
    documentDate
    createdAt
    amendedBy {
      id
      name
    }
    score {
      id
      assessment {
        id
        unit {
          id
          name
        }
      }
      criterion {
        id
        code
        name
        maxPoints
      }
    }
  }
`);

export const amendmentsQuery = graphql(`
  query Amendments($filter: AmendmentFilter, $after: String) {
    amendments(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes {
        ...AmendmentRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const amendScore = graphql(`
  mutation AmendFinalScore($input: AmendScoreInput!) {
    amendScore(input: $input) {
      amendment {
        id
      }
    }
  }
`);
