import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment BalanceAmounts on BalanceLine {
    opening
    recovered
    retired
    stillLost
    newlyLost
    closing
    pending
    unknown
    maxChanged
    area {
      id
      code
      name
    }
  }
`);

graphql(`
  fragment BalanceCriterion on Criterion {
    id
    code
    name
    maxPoints
  }
`);

graphql(`
  fragment BalanceDeduction on Deduction {
    id
    points
    status
    cause {
      id
      name
    }
    criterion {
      ...BalanceCriterion
    }
    returned {
      recovered
      lostAgain
      retired
    }
  }
`);

graphql(`
  fragment BalanceSheetLine on BalanceLine {
    ...BalanceAmounts
    criteria {
      ...BalanceCriterion
    }
    earlierCriteria {
      ...BalanceCriterion
    }
    deductions {
      ...BalanceDeduction
    }
    newDeductions {
      ...BalanceDeduction
    }
    tasks {
      id
      title
      status
      leadUnit {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment BalanceYear on Assessment {
    id
    grade
    unit {
      id
      name
    }
    round {
      id
      name
      year
    }
    total {
      points
      max
      percent
    }
  }
`);

graphql(`
  fragment BalanceSums on PointsBalance {
    fromYear
    toYear
    opening
    recovered
    retired
    stillLost
    newlyLost
    closing
    pending
    unknown
    comparable
  }
`);

/** The whole sheet between two years of a unit. */
export const balanceOfYears = graphql(`
  query BalanceOfYears($unitId: ID!, $fromYear: Int!, $toYear: Int!) {
    balance: pointsBalance(unitId: $unitId, fromYear: $fromYear, toYear: $toYear) {
      ...BalanceSums
      from {
        ...BalanceYear
      }
      to {
        ...BalanceYear
      }
      areas {
        ...BalanceAmounts
      }
      lines {
        ...BalanceSheetLine
      }
      causes {
        lost
        recovered
        lostAgain
        returnRate
        cause {
          id
          name
        }
      }
    }
  }
`);

/** The years in which a unit has finals, and those of what it followed. */
export const balanceYears = graphql(`
  query BalanceYears($unitId: ID!) {
    unit: node(id: $unitId) {
      ... on Unit {
        id
        name
      }
    }
    own: assessments(
      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 30
    ) {
      nodes {
        id
        round {
          id
          year
        }
      }
    }
    earlier: assessments(
      filter: { unitId: { eq: $unitId }, round: { status: { in: [FINALISED, PUBLISHED] } } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 1
    ) {
      nodes {
        id
        earlierYears {
          year
        }
      }
    }
  }
`);

/** The latest unit of a subtree that has finals: where the sheet opens unless a unit is named. */
export const balanceUnit = graphql(`
  query BalanceUnit($unitId: ID!) {
    assessments(
      filter: { unitSubtree: $unitId, round: { status: { in: [FINALISED, PUBLISHED] } } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 1
    ) {
      nodes {
        id
        unit {
          id
          name
        }
      }
    }
  }
`);

/** A sheet in one sentence, against the latest earlier year. */
export const balanceOfAssessment = graphql(`
  query BalanceOfAssessment($id: ID!) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        unit {
          id
          name
        }
        balance {
          ...BalanceSums
        }
      }
    }
  }
`);

/** The result that came after a year's, if there is one yet. */
export const nextYearOfUnit = graphql(`
  query NextYearOfUnit($unitId: ID!, $year: Int!) {
    assessments(
      filter: {
        unitId: { eq: $unitId }
        round: { status: { in: [FINALISED, PUBLISHED] }, year: { gt: $year } }
      }
      orderBy: [{ field: YEAR, direction: ASC }]
      first: 1
    ) {
      nodes {
        id
        round {
          id
          year
        }
      }
    }
  }
`);
