import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment MatrixFigures on Matrix {
    stage
    criteria {
      id
      code
      name
      maxPoints
      kind
    }
    rows {
      points
      percents
      states
      assessment {
        id
        unit {
          id
          name
        }
      }
    }
  }
`);

export const roundMatrix = graphql(`
  query RoundMatrix($id: ID!, $level: MatrixLevel!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        matrix(level: $level) {
          ...MatrixFigures
        }
      }
    }
  }
`);
