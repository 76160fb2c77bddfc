import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment CauseRow on Cause {
    id
    version
    code
    name
    nameEn
    kind
    position
    active
  }
`);

const list = graphql(`
  query CauseList($filter: CauseFilter, $orderBy: [CauseOrder!], $first: Int, $offset: Int) {
    list: causes(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...CauseRow
      }
    }
  }
`);

const one = graphql(`
  query CauseOne($id: ID!) {
    one: node(id: $id) {
      ... on Cause {
        ...CauseRow
      }
    }
  }
`);

const many = graphql(`
  query CauseMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Cause {
        ...CauseRow
      }
    }
  }
`);

const create = graphql(`
  mutation RecordCause($input: RecordCauseInput!) {
    create: recordCause(input: $input) {
      record: cause {
        ...CauseRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateCause($input: UpdateCauseInput!) {
    update: updateCause(input: $input) {
      record: cause {
        ...CauseRow
      }
    }
  }
`);

export const causeOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "causeId",
  toCreateInput: picking("code", "name", "nameEn", "kind", "position"),
  toUpdateInput: picking("name", "nameEn", "kind", "position", "active"),
};
