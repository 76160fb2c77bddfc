import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
import type { FormValues, ResourceOperations } from "../providers/resourceOperations";
import { stepsOf } from "../templates/templateInput";

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
    recurrence
    reportDueOn
    effortDays
    expectedPoints
    openQuestions
    leadUnitEnded
    constructed
    updatedAt
    pendingExtension {
      id
      newDueOn
    }
    template {
      id
      name
    }
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
  fragment TaskPeriodCell on TaskPeriod {
    label
    startsOn
    endsOn
    state
    update {
      id
      createdAt
      note
      percentDone
      author {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment TaskDetail on RemediationTask {
    ...TaskRow
    viewerCan
    description
    deliverable
    firstDueOn
    recoveredPoints
    createdAt
    submittedAt
    verifiedAt
    steps {
      id
      position
      text
      doneAt
      doneBy {
        id
        name
      }
    }
    periods {
      ...TaskPeriodCell
    }
    pendingExtension {
      ...ExtensionFacts
    }
    findings(first: 50) {
      nodes {
        id
        text
        status
        dueOn
        unit {
          id
          name
        }
        inspection {
          id
          name
        }
      }
    }
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
      issuedOn
      extract
    }
    deductionLinks {
      expectedPoints
      deduction {
        id
        points
        status
        score {
          id
          finalPoints
        }
        assessment {
          id
          unit {
            id
            name
          }
          round {
            id
            year
          }
        }
        returned {
          recovered
          lostAgain
        }
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
  "findingIds",
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
  return {
    ...written(values),
    ...(values.effortDays !== undefined && { effortDays: typedDecimal(values.effortDays) }),
    ...(deductions && { deductions }),
  };
};

/** The template and the steps go into a new task; afterwards the checklist is changed on the task's page. */
const newTaskInput = (values: FormValues): FormValues => ({
  ...taskInput(values),
  ...picking("templateId")(values),
  ...(values.steps !== undefined && { steps: stepsOf(values.steps) }),
});

export const taskOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "taskId",
  toCreateInput: newTaskInput,
  toUpdateInput: taskInput,
};
