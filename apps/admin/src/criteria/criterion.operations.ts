import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment CriterionRow on Criterion {
    id
    version
    code
    position
    level
    name
    nameEn
    maxPoints
    kind
    method
    ruleText
    rule
    evidenceRequired
    constructed
    parent {
      id
      code
      name
    }
    set {
      id
      name
      status
    }
    appraisingUnit {
      id
      name
    }
  }
`);

const list = graphql(`
  query CriterionList($filter: CriterionFilter, $orderBy: [CriterionOrder!], $first: Int, $offset: Int) {
    list: criteria(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...CriterionRow
      }
    }
  }
`);

const one = graphql(`
  query CriterionOne($id: ID!) {
    one: node(id: $id) {
      ... on Criterion {
        ...CriterionRow
      }
    }
  }
`);

const many = graphql(`
  query CriterionMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Criterion {
        ...CriterionRow
      }
    }
  }
`);

/** Criteria are written within their set's page; react-admin only reads them. */
export const criterionOperations: ResourceOperations = { list, one, many };
