import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
import type { FormValues, ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment CriteriaSetRow on CriteriaSet {
    id
    version
    code
    name
    nameEn
    indexCode
    year
    maxPoints
    decimals
    notApplicablePolicy
    status
    publishedAt
    decisionNumber
    issuedOn
    source
    unit {
      id
      name
      parent {
        id
        parent {
          id
          parent {
            id
          }
        }
      }
    }
    copiedFrom {
      id
      name
      year
    }
    gradeBands {
      id
      scope
      label
      floorPercent
      source
    }
  }
`);

const list = graphql(`
  query CriteriaSetList($filter: CriteriaSetFilter, $orderBy: [CriteriaSetOrder!], $first: Int, $offset: Int) {
    list: criteriaSets(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...CriteriaSetRow
      }
    }
  }
`);

const one = graphql(`
  query CriteriaSetOne($id: ID!) {
    one: node(id: $id) {
      ... on CriteriaSet {
        ...CriteriaSetRow
      }
    }
  }
`);

const many = graphql(`
  query CriteriaSetMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on CriteriaSet {
        ...CriteriaSetRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateCriteriaSet($input: CreateCriteriaSetInput!) {
    create: createCriteriaSet(input: $input) {
      record: criteriaSet {
        ...CriteriaSetRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateCriteriaSet($input: UpdateCriteriaSetInput!) {
    update: updateCriteriaSet(input: $input) {
      record: criteriaSet {
        ...CriteriaSetRow
      }
    }
  }
`);

const facts = ["name", "nameEn", "year", "decimals", "notApplicablePolicy", "decisionNumber", "issuedOn"];
const created = picking(...facts, "code", "unitId");
const changed = picking(...facts);

interface Band {
  scope: string;
  label: string;
  floorPercent: string;
}

const figures = (values: FormValues): FormValues => ({
  maxPoints: typedDecimal(values.maxPoints),
  gradeBands: ((values.gradeBands as Band[] | undefined) ?? []).map(({ scope, label, floorPercent }) => ({
    scope,
    label,
    floorPercent: typedDecimal(floorPercent),
  })),
});

export const criteriaSetOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "setId",
  toCreateInput: (values) => ({ ...created(values), ...figures(values) }),
  toUpdateInput: (values) => ({ ...changed(values), ...figures(values) }),
};
