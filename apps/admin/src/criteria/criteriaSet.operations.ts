import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
import type { ResourceOperations } from "../providers/resourceOperations";

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
    decisionNumber
    issuedOn
    source
    unit {
      id
      name
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

export const publishCriteriaSet = graphql(`
  mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) {
    publishCriteriaSet(input: $input) {
      criteriaSet {
        id
        version
      }
    }
  }
`);

const written = picking(
  "code",
  "name",
  "nameEn",
  "unitId",
  "year",
  "decimals",
  "notApplicablePolicy",
  "decisionNumber",
  "issuedOn",
);

interface Band {
  scope: string;
  label: string;
  floorPercent: string;
}

export const criteriaSetOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  toCreateInput: (values) => ({
    ...written(values),
    maxPoints: typedDecimal(values.maxPoints),
    gradeBands: ((values.gradeBands as Band[] | undefined) ?? []).map((band) => ({
      ...band,
      floorPercent: typedDecimal(band.floorPercent),
    })),
  }),
};
