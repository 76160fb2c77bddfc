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

export const roundHeatMap = graphql(`
  query RoundHeatMap($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        heatMap {
          rows {
            assessment {
              id
            }
            cells {
              ...AreaTasks
            }
          }
        }
      }
    }
  }
  fragment AreaTasks on HeatMapCell {
    tasksOpen
    tasksDone
    tasksOverdue
  }
`);
