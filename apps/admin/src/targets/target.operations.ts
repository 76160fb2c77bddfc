import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
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
    state
    gap
    projected
    latestValue
    latestPeriodEnd
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

export const targetMeasurements = graphql(`
  query TargetMeasurements($id: ID!) {
    target: node(id: $id) {
      ... on Target {
        id
        measurements(first: 100, orderBy: [{ field: PERIOD_END, direction: ASC }]) {
          nodes {
            ...MeasurementRow
          }
        }
      }
    }
  }
`);

const create = graphql(`
  mutation CreateTarget($input: CreateTargetInput!) {
    create: createTarget(input: $input) {
      record: target {
        ...TargetRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateTarget($input: UpdateTargetInput!) {
    update: updateTarget(input: $input) {
      record: target {
        ...TargetRow
      }
    }
  }
`);

const created = picking("unitId", "indicatorId", "year", "comparator", "dueOn", "source");
const changed = picking("comparator", "dueOn", "source");

export const targetOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "targetId",
  toCreateInput: (values) => ({ ...created(values), value: typedDecimal(values.value) }),
  toUpdateInput: (values) => ({ ...changed(values), value: typedDecimal(values.value) }),
};
