import { graphql } from "@reform-ledger/api-types";

export const explainDeductions = graphql(`
  mutation ExplainDeductions($input: ExplainDeductionsInput!) {
    explainDeductions(input: $input) {
      results {
        index
        deduction {
          id
          version
        }
        error {
          code
          message
          path
        }
      }
    }
  }
`);

export const createTasksFromDeductions = graphql(`
  mutation CreateTasksFromDeductions($input: CreateTasksFromDeductionsInput!) {
    createTasksFromDeductions(input: $input) {
      results {
        index
        deductionId
        task {
          id
          title
        }
        error {
          code
          message
          path
        }
      }
    }
  }
`);
