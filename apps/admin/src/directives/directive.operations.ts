import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment DirectiveRow on Directive {
    id
    version
    kind
    number
    issuedOn
    issuer
    extract
    source
    unit {
      id
      name
    }
  }
`);

graphql(`
  fragment TaskCountFigures on TaskCounts {
    total
    byStatus {
      status
      count
    }
    byDueState {
      dueState
      count
    }
  }
`);

graphql(`
  fragment DirectiveDetail on Directive {
    ...DirectiveRow
    document {
      ...EvidenceItem
      previousVersion {
        ...EvidenceItem
      }
    }
    taskCounts {
      ...TaskCountFigures
    }
  }
`);

const list = graphql(`
  query DirectiveList($filter: DirectiveFilter, $orderBy: [DirectiveOrder!], $first: Int, $offset: Int) {
    list: directives(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...DirectiveRow
      }
    }
  }
`);

const one = graphql(`
  query DirectiveOne($id: ID!) {
    one: node(id: $id) {
      ... on Directive {
        ...DirectiveDetail
      }
    }
  }
`);

const many = graphql(`
  query DirectiveMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Directive {
        ...DirectiveRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateDirective($input: CreateDirectiveInput!) {
    create: createDirective(input: $input) {
      record: directive {
        ...DirectiveRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateDirective($input: UpdateDirectiveInput!) {
    update: updateDirective(input: $input) {
      record: directive {
        ...DirectiveRow
      }
    }
  }
`);

export const directiveOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "directiveId",
  toCreateInput: picking("unitId", "kind", "number", "issuedOn", "issuer", "extract"),
  toUpdateInput: picking("kind", "number", "issuedOn", "issuer", "extract"),
};
