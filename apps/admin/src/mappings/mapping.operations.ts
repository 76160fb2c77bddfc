import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment MappedCriterion on Criterion {
    id
    code
    name
    maxPoints
    level
  }
`);

graphql(`
  fragment MappingRow on CriterionMapping {
    id
    version
    status
    confidence
    decidedAt
    decidedBy {
      id
      name
    }
    from {
      ...MappedCriterion
    }
    to {
      ...MappedCriterion
    }
  }
`);

const list = graphql(`
  query MappingList(
    $filter: CriterionMappingFilter
    $orderBy: [CriterionMappingOrder!]
    $first: Int
    $offset: Int
  ) {
    list: criterionMappings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...MappingRow
      }
    }
  }
`);

export const proposeMappings = graphql(`
  mutation ProposeMappings($input: ProposeMappingsInput!) {
    proposeMappings(input: $input) {
      count
    }
  }
`);

export const createMapping = graphql(`
  mutation CreateMapping($input: CreateMappingInput!) {
    createMapping(input: $input) {
      mapping {
        id
        version
      }
    }
  }
`);

export const decideMappings = graphql(`
  mutation DecideMappings($input: DecideMappingsInput!) {
    decideMappings(input: $input) {
      mappings {
        id
        version
      }
    }
  }
`);

export const mappingOperations: ResourceOperations = { list };
