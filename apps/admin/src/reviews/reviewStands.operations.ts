import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ReviewStandRow on ReviewStand {
    lost
    covered
    deductionCount
    uncoveredCount
    held
    reviews
    lastHeldOn
    unit {
      id
      name
    }
  }
`);

export const roundReviewStands = graphql(`
  query RoundReviewStands($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        name
        year
        reviewStands {
          ...ReviewStandRow
        }
      }
    }
  }
`);

graphql(`
  fragment ReviewableDeduction on Deduction {
    ...DeductionRow
    reviews(first: 1) {
      totalCount
    }
  }
`);

/** What a unit lost in a round, and what others lost that it answers for. */
export const reviewableDeductions = graphql(`
  query ReviewableDeductions($own: DeductionFilter!, $answersFor: DeductionFilter!) {
    own: deductions(filter: $own, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {
      totalCount
      nodes {
        ...ReviewableDeduction
      }
    }
    answersFor: deductions(filter: $answersFor, orderBy: [{ field: POINTS, direction: DESC }], first: 100) {
      totalCount
      nodes {
        ...ReviewableDeduction
      }
    }
  }
`);
