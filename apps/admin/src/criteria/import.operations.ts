import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ImportProblem on CriteriaImportProblem {
    line
    column
    code
    message
    blocking
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
      ignoredLines {
        line
        text
        reason
      }
      problems {
        ...ImportProblem
      }
      rows {
        ...ImportRow
      }
    }
  }
`);
