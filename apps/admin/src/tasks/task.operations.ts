import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
import type { FormValues, ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment TaskRow on RemediationTask {
    id
    version
    title
    status
    percentDone
    priority
    dueOn
    dueWords
    constructed
    updatedAt
    leadUnit {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`);

graphql(`
  fragment TaskDetail on RemediationTask {
    ...TaskRow
    viewerCan
    description
    deliverable
    recurrence
    firstDueOn
    submittedAt
    verifiedAt
    cooperatingUnits(first: 50) {
      nodes {
        id
        name
      }
    }
    createdBy {
      id
      name
    }
    submittedBy {
      id
      name
    }
    verifiedBy {
      id
      name
    }
    plan {
      id
      name
    }
    directive {
      id
      number
      extract
    }
    deductionLinks {
      expectedPoints
      deduction {
        id
        points
        status
        cause {
          id
          name
        }
        criterion {
          id
          code
          name
          maxPoints
        }
      }
    }
  }
`);

const list = graphql(`
  query TaskList($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
    list: tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...TaskRow
      }
    }
  }
`);

const one = graphql(`
  query TaskOne($id: ID!) {
    one: node(id: $id) {
      ... on RemediationTask {
        ...TaskDetail
      }
    }
  }
`);

const many = graphql(`
  query TaskMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on RemediationTask {
        ...TaskRow
      }
    }
  }
`);

const create = graphql(`
  mutation CreateTask($input: CreateTaskInput!) {
    create: createTask(input: $input) {
      record: task {
        ...TaskDetail
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateTask($input: UpdateTaskInput!) {
    update: updateTask(input: $input) {
      record: task {
        ...TaskDetail
      }
    }
  }
`);

const written = picking(
  "title",
  "description",
  "deliverable",
  "priority",
  "dueOn",
  "dueWords",
  "recurrence",
  "leadUnitId",
  "cooperatingUnitIds",
  "planId",
  "directiveId",
);

interface Answer {
  deductionId: string;
  expectedPoints: string;
}

/** The form's deductions go by the input's name, so that what is refused of them stands at their fields. */
const taskInput = (values: FormValues): FormValues => {
  const answers = values.deductions as Answer[] | undefined;
  const deductions = answers?.map(({ deductionId, expectedPoints }) => ({
    deductionId,
    expectedPoints: typedDecimal(expectedPoints),
  }));
  return { ...written(values), ...(deductions && { deductions }) };
};

export const taskOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "taskId",
  toCreateInput: taskInput,
  toUpdateInput: taskInput,
};
