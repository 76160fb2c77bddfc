import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
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
    finalisedAt
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

const create = graphql(`
  mutation CreateRound($input: CreateRoundInput!) {
    create: createRound(input: $input) {
      record: round {
        ...RoundRow
      }
    }
  }
`);

export const finaliseRound = graphql(`
  mutation FinaliseRound($input: RoundVersionInput!) {
    finaliseRound(input: $input) {
      round {
        id
        version
      }
    }
  }
`);

export const publishRound = graphql(`
  mutation PublishRound($input: RoundVersionInput!) {
    publishRound(input: $input) {
      round {
        id
        version
      }
    }
  }
`);

const written = picking("setId", "unitId", "name", "year", "rankingMethod", "unitIds", "imported");

export const roundOperations: ResourceOperations = {
  list,
  one,
  create,
  toCreateInput: (values) => ({
    ...written(values),
    source: values.imported && values.source ? values.source : null,
  }),
};
