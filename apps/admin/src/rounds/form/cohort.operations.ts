import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment CohortChoice on Unit {
    id
    name
    kind
    validTo
    parent {
      id
      name
    }
  }
`);

export const unitChoices = graphql(`
  query CohortChoices($filter: UnitFilter, $first: Int, $after: String) {
    units(filter: $filter, orderBy: [{ field: NAME, direction: ASC }], first: $first, after: $after) {
      totalCount
      nodes {
        ...CohortChoice
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const unitsById = graphql(`
  query CohortUnits($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Unit {
        ...CohortChoice
      }
    }
  }
`);

export const roundUnits = graphql(`
  query RoundUnits($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        progress {
          assessment {
            id
            unit {
              id
            }
          }
        }
      }
    }
  }
`);
