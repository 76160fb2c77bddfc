import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";
import { deadlinesOf } from "./form/typedDeadlines";

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
    deadlines {
      phase
      dueOn
      daysLeft
      state
    }
    criteriaSet {
      id
      name
      decimals
      gradeBands {
        label
        floorPercent
        scope
      }
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

const update = graphql(`
  mutation UpdateRound($input: UpdateRoundInput!) {
    update: updateRound(input: $input) {
      record: round {
        ...RoundRow
      }
    }
  }
`);

export const openRound = graphql(`
  mutation OpenRound($input: RoundVersionInput!) {
    openRound(input: $input) {
      round {
        id
        version
      }
    }
  }
`);

export const advanceRound = graphql(`
  mutation AdvanceRound($input: AdvanceRoundInput!) {
    advanceRound(input: $input) {
      round {
        id
        version
      }
    }
  }
`);

export const setDeadlines = graphql(`
  mutation SetDeadlines($input: SetDeadlinesInput!) {
    setDeadlines(input: $input) {
      round {
        id
        version
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

const many = graphql(`
  query RoundMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on AssessmentRound {
        ...RoundRow
      }
    }
  }
`);

const written = picking("setId", "unitId", "name", "year", "rankingMethod", "unitIds", "imported");
const rewritten = picking("name", "rankingMethod", "unitIds");

export const roundOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "roundId",
  toCreateInput: (values) => ({
    ...written(values),
    source: values.imported && values.source ? values.source : null,
    deadlines: deadlinesOf(values.dueOn),
  }),
  toUpdateInput: rewritten,
};
