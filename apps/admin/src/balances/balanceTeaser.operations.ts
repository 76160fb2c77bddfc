import { graphql } from "@reform-ledger/api-types";

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
