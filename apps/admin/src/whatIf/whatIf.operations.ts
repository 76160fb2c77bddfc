import { graphql } from "@reform-ledger/api-types";

/** Results that one may play with: their finals are fixed. */
export const fixedAssessments = graphql(`
  query FixedAssessments($unitSubtree: ID!) {
    assessments(
      filter: { unitSubtree: $unitSubtree, round: { status: { in: [FINALISED, PUBLISHED] } } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 50
    ) {
      nodes {
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
    }
  }
`);

/** What may be chosen: open tasks that answer the result's deductions, and its criteria with lost points. */
export const whatIfChoices = graphql(`
  query WhatIfChoices($id: ID!) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        unit {
          id
          name
        }
        round {
          id
          name
          year
          rankingMethod
        }
        total {
          points
          max
        }
        deductions(first: 100, orderBy: [{ field: POINTS, direction: DESC }]) {
          totalCount
          nodes {
            id
            points
            criterion {
              id
              code
              name
              maxPoints
            }
            taskLinks {
              expectedPoints
              task {
                id
                title
                status
                dueOn
                dueWords
                effortDays
                leadUnit {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const whatIfRanking = graphql(`
  query WhatIfRanking($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        ranking {
          rank
          percent
          points
          assessment {
            id
            unit {
              id
              name
            }
          }
        }
      }
    }
  }
`);

graphql(`
  fragment WhatIfFigures on WhatIf {
    points
    max
    percent
    grade
    rank
    rankOf
    tied
    gained
    before {
      points
      percent
      grade
      rank
    }
    areas {
      points
      max
      percent
      grade
      gained
      criterion {
        id
        code
        name
      }
    }
  }
`);

export const whatIfQuery = graphql(`
  query WhatIfOf($input: WhatIfInput!) {
    whatIf(input: $input) {
      ...WhatIfFigures
    }
  }
`);

export const bestTasksQuery = graphql(`
  query BestTasksOf($input: BestTasksInput!) {
    bestTasks(input: $input) {
      points
      effortDays
      considered
      tasks {
        id
        title
        effortDays
        dueOn
        dueWords
        expectedPoints
        deductionLinks {
          expectedPoints
          deduction {
            id
            assessment {
              id
            }
          }
        }
      }
    }
  }
`);
