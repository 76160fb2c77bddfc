import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ResultProblemText on ResultProblem {
    code
    message
    line
    column
  }
`);

export const importResults = graphql(`
  mutation ImportResults($input: ImportResultsInput!) {
    importResults(input: $input) {
      written
      ignored
      problems {
        ...ResultProblemText
      }
      rows {
        unit
        line
        figures
        matchedUnit {
          id
          name
        }
        problems {
          ...ResultProblemText
        }
      }
      round {
        id
        version
      }
    }
  }
`);
