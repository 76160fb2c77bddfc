import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";
import { templateInput } from "./templateInput";

graphql(`
  fragment TemplateRow on TaskTemplate {
    id
    version
    name
    title
    description
    deliverable
    priority
    recurrence
    dueDays
    effortDays
    steps
    active
    cause {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

const list = graphql(`
  query TemplateList(
    $filter: TaskTemplateFilter
    $orderBy: [TaskTemplateOrder!]
    $first: Int
    $offset: Int
  ) {
    list: taskTemplates(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...TemplateRow
      }
    }
  }
`);

const one = graphql(`
  query TemplateOne($id: ID!) {
    one: node(id: $id) {
      ... on TaskTemplate {
        ...TemplateRow
      }
    }
  }
`);

const many = graphql(`
  query TemplateMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on TaskTemplate {
        ...TemplateRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateTemplate($input: CreateTaskTemplateInput!) {
    create: createTaskTemplate(input: $input) {
      record: template {
        ...TemplateRow
      }
    }
  }
`);

export const updateTemplate = graphql(`
  mutation UpdateTemplate($input: UpdateTaskTemplateInput!) {
    update: updateTaskTemplate(input: $input) {
      record: template {
        ...TemplateRow
      }
    }
  }
`);

export const retireTemplate = graphql(`
  mutation RetireTemplate($input: RetireTaskTemplateInput!) {
    retireTaskTemplate(input: $input) {
      template {
        ...TemplateRow
      }
    }
  }
`);

export const templateOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update: updateTemplate,
  idField: "templateId",
  toCreateInput: (values) => ({ ...picking("unitId")(values), ...templateInput(values) }),
  toUpdateInput: templateInput,
};
