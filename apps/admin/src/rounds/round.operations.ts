import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment RoundRow on AssessmentRound {
    id
    version
    name
    year
    status
    rankingMethod
    imported
    publishedAt
    source
    criteriaSet {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

const list = graphql(`
  query RoundList($filter: AssessmentRoundFilter, $orderBy: [AssessmentRoundOrder!], $first: Int, $offset: Int) {
    list: assessmentRounds(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...RoundRow
      }
    }
  }
`);

const one = graphql(`
  query RoundOne($id: ID!) {
    one: node(id: $id) {
      ... on AssessmentRound {
        ...RoundRow
      }
    }
  }
`);

export const roundOperations: ResourceOperations = { list, one };
