import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment InspectionRow on Inspection {
    id
    version
    kind
    name
    decisionNumber
    decisionOn
    startedOn
    endedOn
    lead
    conclusion
    unit {
      id
      name
    }
    findings(first: 1) {
      totalCount
    }
    taskCounts {
      ...TaskCountFigures
    }
  }
`);

graphql(`
  fragment InspectionDetail on Inspection {
    ...InspectionRow
    viewerCan
    document {
      ...EvidenceItem
      previousVersion {
        ...EvidenceItem
      }
    }
  }
`);

const list = graphql(`
  query InspectionList($filter: InspectionFilter, $orderBy: [InspectionOrder!], $first: Int, $offset: Int) {
    list: inspections(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...InspectionRow
      }
    }
  }
`);

const one = graphql(`
  query InspectionOne($id: ID!) {
    one: node(id: $id) {
      ... on Inspection {
        ...InspectionDetail
      }
    }
  }
`);

const many = graphql(`
  query InspectionMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Inspection {
        ...InspectionRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateInspection($input: CreateInspectionInput!) {
    create: createInspection(input: $input) {
      record: inspection {
        ...InspectionRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateInspection($input: UpdateInspectionInput!) {
    update: updateInspection(input: $input) {
      record: inspection {
        ...InspectionRow
      }
    }
  }
`);

export const deleteInspection = graphql(`
  mutation DeleteInspection($input: DeleteInspectionInput!) {
    deleteInspection(input: $input) {
      deletedId
    }
  }
`);

export const inspectionOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "inspectionId",
  toCreateInput: picking(
    "unitId",
    "kind",
    "name",
    "decisionNumber",
    "decisionOn",
    "startedOn",
    "endedOn",
    "lead",
    "conclusion",
  ),
  toUpdateInput: picking(
    "kind",
    "name",
    "decisionNumber",
    "decisionOn",
    "startedOn",
    "endedOn",
    "lead",
    "conclusion",
  ),
};
