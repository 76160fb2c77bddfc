import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment IndicatorRow on Indicator {
    id
    version
    code
    name
    nameEn
    measure
    numeratorName
    denominatorName
  }
`);

const list = graphql(`
  query IndicatorList($filter: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int, $offset: Int) {
    list: indicators(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...IndicatorRow
      }
    }
  }
`);

const one = graphql(`
  query IndicatorOne($id: ID!) {
    one: node(id: $id) {
      ... on Indicator {
        ...IndicatorRow
      }
    }
  }
`);

const many = graphql(`
  query IndicatorMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Indicator {
        ...IndicatorRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateIndicator($input: CreateIndicatorInput!) {
    create: createIndicator(input: $input) {
      record: indicator {
        ...IndicatorRow
      }
    }
  }
`);

export const indicatorOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  toCreateInput: picking("code", "name", "nameEn", "measure", "numeratorName", "denominatorName"),
};
