import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment FindingRow on Finding {
    id
    version
    status
    text
    recommendation
    dueOn
    closedAt
    closedReason
    unit {
      id
      name
    }
    criterion {
      id
      code
      name
    }
    cause {
      id
      name
    }
    inspection {
      id
      name
    }
    tasks(first: 1) {
      totalCount
    }
  }
`);

graphql(`
  fragment FindingDetail on Finding {
    ...FindingRow
    viewerCan
    createdAt
    inspection {
      id
      name
      kind
      startedOn
      unit {
        id
        name
      }
    }
  }
`);

const list = graphql(`
  query FindingList($filter: FindingFilter, $orderBy: [FindingOrder!], $first: Int, $offset: Int) {
    list: findings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...FindingRow
      }
    }
  }
`);

const one = graphql(`
  query FindingOne($id: ID!) {
    one: node(id: $id) {
      ... on Finding {
        ...FindingDetail
      }
    }
  }
`);

const many = graphql(`
  query FindingMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Finding {
        ...FindingRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateFinding($input: CreateFindingInput!) {
    create: createFinding(input: $input) {
      record: finding {
        ...FindingRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateFinding($input: UpdateFindingInput!) {
    update: updateFinding(input: $input) {
      record: finding {
        ...FindingRow
      }
    }
  }
`);

export const deleteFinding = graphql(`
  mutation DeleteFinding($input: DeleteFindingInput!) {
    deleteFinding(input: $input) {
      deletedId
    }
  }
`);

export const findingOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "findingId",
  toCreateInput: picking(
    "inspectionId",
    "unitId",
    "criterionId",
    "causeId",
    "text",
    "recommendation",
    "dueOn",
  ),
  toUpdateInput: picking("unitId", "criterionId", "causeId", "text", "recommendation", "dueOn"),
};

export const closeFinding = graphql(`
  mutation CloseFinding($input: CloseFindingInput!) {
    closeFinding(input: $input) {
      finding {
        id
        version
      }
    }
  }
`);

export const reopenFinding = graphql(`
  mutation ReopenFinding($input: ReopenFindingInput!) {
    reopenFinding(input: $input) {
      finding {
        id
        version
      }
    }
  }
`);
