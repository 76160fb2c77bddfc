import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment BulkRow on TaskRowResult {
    index
    task {
      id
      version
      title
    }
    error {
      code
      message
    }
  }
`);

export const assignTasks = graphql(`
  mutation AssignTasks($input: AssignTasksInput!) {
    assignTasks(input: $input) {
      results {
        ...BulkRow
      }
    }
  }
`);

export const setTasksDue = graphql(`
  mutation SetTasksDue($input: SetTasksDueInput!) {
    setTasksDue(input: $input) {
      results {
        ...BulkRow
      }
    }
  }
`);
