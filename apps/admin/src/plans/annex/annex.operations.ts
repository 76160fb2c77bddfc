import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment PlanAnnexRow on AnnexRow {
    number
    maxPoints
    finalPoints
    lostPoints
    expectedPoints
    solution
    dueOn
    dueWords
    deliverable
    area {
      id
      code
      name
    }
    criterion {
      id
      code
      name
    }
    assessedUnit {
      id
      name
    }
    causes {
      id
      name
    }
    leadUnit {
      id
      name
    }
    cooperatingUnits {
      id
      name
    }
    directive {
      id
      number
      extract
    }
    task {
      id
      status
      deductionLinks {
        deduction {
          id
          criterion {
            id
          }
        }
      }
    }
  }
`);

export const planAnnex = graphql(`
  query PlanAnnex($id: ID!) {
    plan: node(id: $id) {
      ... on RemediationPlan {
        id
        annex {
          ...PlanAnnexRow
        }
        annexTotals {
          tasks
          lost
          expected
          complete
        }
      }
    }
  }
`);
