import { graphql } from "@reform-ledger/api-types";

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
