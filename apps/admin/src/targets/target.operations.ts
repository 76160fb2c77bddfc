import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment TargetRow on Target {
    id
    version
    year
    comparator
    value
    dueOn
    source
    indicator {
      id
      code
      name
      measure
    }
    unit {
      id
      name
    }
    latest {
      id
      value
      periodEnd
      constructed
    }
  }
`);

const list = graphql(`
  query TargetList($filter: TargetFilter, $orderBy: [TargetOrder!], $first: Int, $offset: Int) {
    list: targets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...TargetRow
      }
    }
  }
`);

const one = graphql(`
  query TargetOne($id: ID!) {
    one: node(id: $id) {
      ... on Target {
        ...TargetRow
      }
    }
  }
`);

const many = graphql(`
  query TargetMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Target {
        ...TargetRow
      }
    }
  }
`);

export const targetOperations: ResourceOperations = { list, one, many };
