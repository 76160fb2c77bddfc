import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment RankedRow on RankingRow {
    rank
    rankOf
    tied
    points
    max
    percent
    lost
    grade
    penalty
    differs
    published {
      points
      max
      percent
      grade
      rank
      rankOf
    }
    assessment {
      id
      unit {
        id
        name
      }
    }
  }
`);

export const roundRanking = graphql(`
  query RoundRanking($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        ranking {
          ...RankedRow
        }
      }
    }
  }
`);

/** Rounds of another year that the same office ran and fixed, with their ranks. */
export const ranksOfYear = graphql(`
  query RanksOfYear($unitId: ID!, $year: Int!) {
    assessmentRounds(
      filter: { unit: { id: { eq: $unitId } }, year: { eq: $year }, status: { in: [FINALISED, PUBLISHED] } }
      first: 5
    ) {
      nodes {
        id
        name
        year
        ranking {
          rank
          rankOf
          published {
            rank
            rankOf
          }
          assessment {
            id
            unit {
              id
            }
          }
        }
      }
    }
  }
`);
