import { graphql } from "@reform-ledger/api-types";

export const mySheets = graphql(`
  query MySheets($unitIds: [ID!]!) {
    sheets: assessments(
      filter: {
        unitId: { in: $unitIds }
        round: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }
      }
      first: 10
    ) {
      nodes {
        id
        lockedAt
        reopenedUntil
        openQuestions
        unit {
          id
          name
        }
        round {
          id
          name
          status
          deadlines {
            phase
            dueOn
            daysLeft
          }
        }
      }
    }
  }
`);
