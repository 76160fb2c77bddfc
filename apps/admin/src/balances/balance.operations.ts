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
