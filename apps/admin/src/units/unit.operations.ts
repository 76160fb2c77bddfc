import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment UnitRow on Unit {
    id
    version
    code
    name
    nameEn
    kind
    validFrom
    validTo
    constructed
    source
    parent {
      id
      name
    }
  }
`);

const list = graphql(`
  query UnitList($filter: UnitFilter, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {
    list: units(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...UnitRow
      }
    }
  }
`);

const one = graphql(`
  query UnitOne($id: ID!) {
    one: node(id: $id) {
      ... on Unit {
        ...UnitRow
        parent {
          id
          name
          parent {
            id
            name
            parent {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const many = graphql(`
  query UnitMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Unit {
        ...UnitRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    create: createUnit(input: $input) {
      record: unit {
        ...UnitRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateUnit($input: UpdateUnitInput!) {
    update: updateUnit(input: $input) {
      record: unit {
        ...UnitRow
      }
    }
  }
`);

export const unitSuccession = graphql(`
  query UnitSuccessionOf($id: ID!) {
    unit: node(id: $id) {
      ... on Unit {
        id
        predecessors(first: 100) {
          nodes {
            id
            effectiveOn
            extent
            unit: predecessor {
              id
              name
            }
          }
        }
        successors(first: 100) {
          nodes {
            id
            effectiveOn
            extent
            unit: successor {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const unitOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "unitId",
  toCreateInput: ({ code, name, nameEn, kind, parentId, validFrom, validTo }) => ({
    code,
    name,
    nameEn,
    kind,
    parentId,
    validFrom,
    validTo,
  }),
  toUpdateInput: ({ name, nameEn, kind, parentId, validFrom, validTo }) => ({
    name,
    nameEn,
    kind,
    ...(parentId !== undefined && { parentId }),
    validFrom,
    validTo,
  }),
};
