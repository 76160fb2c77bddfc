import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
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

const create = graphql(`
  mutation CreateCriterion($input: CreateCriterionInput!) {
    create: createCriterion(input: $input) {
      record: criterion {
        ...CriterionRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateCriterion($input: UpdateCriterionInput!) {
    update: updateCriterion(input: $input) {
      record: criterion {
        ...CriterionRow
      }
    }
  }
`);

const common = ["code", "name", "nameEn", "method", "ruleText", "evidenceRequired", "appraisingUnitId"];
const created = picking(...common, "setId", "parentId", "kind");
const changed = picking(...common);

export const criterionOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "criterionId",
  toCreateInput: (values) => ({ ...created(values), maxPoints: typedDecimal(values.maxPoints) }),
  toUpdateInput: (values) => ({ ...changed(values), maxPoints: typedDecimal(values.maxPoints) }),
};
