import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment IndexResultRow on IndexResult {
    id
    version
    indexCode
    year
    component
    value
    scaleMax
    rank
    rankOf
    source
    unit {
      id
      name
    }
  }
`);

const list = graphql(`
  query IndexResultList(
    $filter: IndexResultFilter
    $orderBy: [IndexResultOrder!]
    $first: Int
    $offset: Int
  ) {
    list: indexResults(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...IndexResultRow
      }
    }
  }
`);

export const indexResultOperations: ResourceOperations = { list };
