import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment PlanRow on RemediationPlan {
    id
    version
    name
    year
    number
    issuedOn
    constructed
    source
    unit {
      id
      name
    }
  }
`);

const list = graphql(`
  query PlanList($filter: RemediationPlanFilter, $orderBy: [RemediationPlanOrder!], $first: Int, $offset: Int) {
    list: plans(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...PlanRow
      }
    }
  }
`);

graphql(`
  fragment PlanDetail on RemediationPlan {
    ...PlanRow
    document {
      ...EvidenceItem
      previousVersion {
        ...EvidenceItem
      }
    }
  }
`);

const one = graphql(`
  query PlanOne($id: ID!) {
    one: node(id: $id) {
      ... on RemediationPlan {
        ...PlanDetail
      }
    }
  }
`);

const many = graphql(`
  query PlanMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on RemediationPlan {
        ...PlanRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    create: createPlan(input: $input) {
      record: plan {
        ...PlanRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    update: updatePlan(input: $input) {
      record: plan {
        ...PlanRow
      }
    }
  }
`);

export const planOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "planId",
  toCreateInput: picking("unitId", "year", "name", "number", "issuedOn"),
  toUpdateInput: picking("year", "name", "number", "issuedOn"),
};
