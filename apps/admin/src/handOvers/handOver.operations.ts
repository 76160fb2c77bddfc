import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment HandOverRecord on HandOver {
    id
    createdAt
    reason
    documentNumber
    documentOn
    fromUnit {
      id
      name
    }
    handedBy {
      id
      name
    }
    items(first: 1) {
      totalCount
    }
  }
`);

const list = graphql(`
  query HandOverList($filter: HandOverFilter, $orderBy: [HandOverOrder!], $first: Int, $offset: Int) {
    list: handOvers(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...HandOverRecord
      }
    }
  }
`);

const one = graphql(`
  query HandOverOne($id: ID!) {
    one: node(id: $id) {
      ... on HandOver {
        ...HandOverRecord
      }
    }
  }
`);

const many = graphql(`
  query HandOverMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on HandOver {
        ...HandOverRecord
      }
    }
  }
`);

export const handOverItems = graphql(`
  query HandOverItems($id: ID!, $first: Int, $offset: Int) {
    handOver: node(id: $id) {
      ... on HandOver {
        id
        items(first: $first, offset: $offset) {
          totalCount
          nodes {
            id
            asLead
            toUnit {
              id
              name
            }
            fromAssignee {
              id
              name
            }
            task {
              id
              title
            }
          }
        }
      }
    }
  }
`);

export const unitHandOvers = graphql(`
  query UnitHandOvers($unitId: ID!) {
    unit: node(id: $unitId) {
      ... on Unit {
        id
        handOver {
          total
        }
      }
    }
    given: handOvers(filter: { fromUnitId: { eq: $unitId } }, first: 20) {
      totalCount
      nodes {
        ...HandOverRecord
      }
    }
    taken: handOvers(filter: { toUnitId: { eq: $unitId } }, first: 20) {
      totalCount
      nodes {
        ...HandOverRecord
      }
    }
  }
`);

export const awaitingHandOver = graphql(`
  query UnitsAwaitingHandOver {
    unitsAwaitingHandOver {
      openTasks
      unit {
        id
        name
        validTo
      }
    }
  }
`);

graphql(`
  fragment HandOverTaskRow on HandOverRow {
    asLead
    proposedUnit {
      id
      name
    }
    task {
      id
      version
      title
      status
      dueOn
      dueWords
      leadUnit {
        id
        name
      }
      assignee {
        id
        name
      }
    }
  }
`);

export const handOverProposal = graphql(`
  query HandOverProposalOf($unitId: ID!) {
    unit: node(id: $unitId) {
      ... on Unit {
        id
        name
        validTo
        handOver {
          endedOn
          total
          successors {
            extent
            effectiveOn
            unit {
              id
              name
            }
          }
          rows {
            ...HandOverTaskRow
          }
        }
      }
    }
  }
`);

export const handOverTasks = graphql(`
  mutation HandOverTasks($input: HandOverTasksInput!) {
    handOverTasks(input: $input) {
      handOver {
        id
      }
    }
  }
`);

export const recordSuccession = graphql(`
  mutation RecordSuccession($input: RecordSuccessionInput!) {
    recordSuccession(input: $input) {
      succession {
        id
      }
    }
  }
`);

export const handOverOperations: ResourceOperations = { list, one, many };
