import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment CohortLine on CohortComparison {
    own
    ownPercent
    median
    medianPercent
    best
    bestPercent
    max
    rank
    rankOf
    tied
    criterion {
      id
      code
      name
      level
      kind
      area {
        id
      }
    }
  }
`);

export const assessmentCohort = graphql(`
  query CohortOfAssessment($id: ID!) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        cohort {
          ...CohortLine
        }
      }
    }
  }
`);

graphql(`
  fragment ComparedCriterion on Criterion {
    id
    code
    name
  }
`);

graphql(`
  fragment EarlierYearFigures on EarlierYear {
    year
    extent
    unit {
      id
      name
    }
    assessment {
      id
      round {
        id
        name
        criteriaSet {
          id
          name
        }
      }
      total {
        points
        max
        percent
      }
    }
    comparisons {
      fromPoints
      fromMax
      toPoints
      toMax
      change
      pointsChange
      fromCriteria {
        ...ComparedCriterion
      }
      toCriteria {
        ...ComparedCriterion
      }
    }
  }
`);

export const assessmentYears = graphql(`
  query YearsOfAssessment($id: ID!) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        round {
          id
          year
          criteriaSet {
            id
            name
          }
        }
        total {
          points
          max
          percent
        }
        earlierYears {
          ...EarlierYearFigures
        }
        sheet {
          rows {
            isLeaf
            criterion {
              ...ComparedCriterion
              parent {
                id
              }
            }
          }
        }
      }
    }
  }
`);
