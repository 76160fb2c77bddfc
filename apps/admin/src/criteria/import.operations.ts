import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ImportProblem on CriteriaImportProblem {
    line
    column
    code
    message
  }
`);

graphql(`
  fragment ImportRow on CriteriaImportRow {
    line
    code
    parentCode
    name
    maxPoints
    method
    kind
    ruleText
    ruleRead
    ruleDescribed
    ruleNotes
    ruleDeclined {
      reason
      message
      fragment
    }
    problems {
      ...ImportProblem
    }
  }
`);

export const importCriteria = graphql(`
  mutation ImportCriteria($input: ImportCriteriaInput!) {
    importCriteria(input: $input) {
      criteriaSet {
        id
        version
      }
      ignored
      problems {
        ...ImportProblem
      }
      rows {
        ...ImportRow
      }
    }
  }
`);
