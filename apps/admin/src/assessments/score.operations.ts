import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ScoreRow on Score {
    id
    version
    state
    selfPoints
    firstAppraisalPoints
    secondAppraisalPoints
    finalPoints
    note
    criterion {
      id
      code
      name
      kind
      maxPoints
      area {
        id
        code
        name
      }
    }
  }
`);

export const assessmentScores = graphql(`
  query AssessmentScores($id: ID!, $after: String) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        scores(first: 100, after: $after) {
          nodes {
            ...ScoreRow
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export const recordFinalScores = graphql(`
  mutation RecordFinalScores($input: RecordFinalScoresInput!) {
    recordFinalScores(input: $input) {
      scores {
        id
        version
      }
    }
  }
`);

export const recordPublishedFigures = graphql(`
  mutation RecordPublishedFigures($input: RecordPublishedFiguresInput!) {
    recordPublishedFigures(input: $input) {
      assessment {
        id
        version
      }
    }
  }
`);
