import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment CoverageParts on Coverage {
    lost
    unexplained
    explained
    planned
    waived
    recovered
    lostAgain
    expectedBack
  }
`);

/** What became of lost points, row by row of one kind. */
export const coverageTable = graphql(`
  query CoverageTable($filter: DeductionFilter, $by: CoverageBy!) {
    coverage(filter: $filter, by: $by) {
      total {
        ...CoverageParts
      }
      rows {
        year
        criterion {
          id
          code
          name
        }
        unit {
          id
          name
        }
        cause {
          id
          name
        }
        coverage {
          ...CoverageParts
        }
      }
    }
  }
`);

/** The years and areas that there is anything to choose from. */
export const coverageYears = graphql(`
  query CoverageYears($filter: DeductionFilter) {
    coverage(filter: $filter, by: YEAR) {
      rows {
        year
        coverage {
          lost
        }
      }
    }
  }
`);

export const coverageAreas = graphql(`
  query CoverageAreas($filter: DeductionFilter) {
    coverage(filter: $filter, by: AREA) {
      rows {
        criterion {
          id
          code
          name
        }
      }
    }
  }
`);

export const causePareto = graphql(`
  query CauseParetoOf($filter: DeductionFilter) {
    causePareto(filter: $filter) {
      total
      unexplained
      rows {
        points
        deductions
        units
        share
        cumulativeShare
        cause {
          id
          name
        }
      }
    }
  }
`);

export const sharedCauses = graphql(`
  query SharedCausesOf($filter: DeductionFilter) {
    sameCauses(filter: $filter) {
      points
      unitCount
      cause {
        id
        name
      }
      units {
        points
        deductions
        unit {
          id
          name
        }
      }
    }
  }
`);

export const causeEffects = graphql(`
  query CauseEffectsOf($filter: DeductionFilter) {
    causeEffects(filter: $filter) {
      deductions
      points
      withVerifiedTask
      recovered
      lostAgain
      returnRate
      verifiedReturnRate
      cause {
        id
        name
      }
    }
  }
`);

export const repeatLosses = graphql(`
  query RepeatLossesOf($unitSubtree: ID, $toYear: Int!, $years: Int!) {
    repeatLosses(unitSubtree: $unitSubtree, toYear: $toYear, years: $years) {
      streak
      unit {
        id
        name
      }
      criterion {
        id
        code
        name
        area {
          id
        }
      }
      years {
        year
        lost
        points
        max
        causes {
          id
          name
        }
      }
    }
  }
`);
