import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment SheetExplanation on Explanation {
    id
    version
    question
    askedAt
    answer
    answeredAt
    withdrawnAt
    askedBy {
      id
      name
    }
    answeredBy {
      id
      name
    }
  }
`);

graphql(`
  fragment SheetChange on ScoreChange {
    at
    personName
    reason
    changes {
      stage
      member
      from
      to
    }
  }
`);

export const scoreDetail = graphql(`
  query ScoreDetail($id: ID!) {
    score: node(id: $id) {
      ... on Score {
        id
        version
        viewerCan
        evidenceLinks {
          page
          evidence {
            ...EvidenceItem
          }
        }
        explanations(first: 50) {
          nodes {
            ...SheetExplanation
          }
        }
        history(first: 50) {
          totalCount
          nodes {
            ...SheetChange
          }
        }
      }
    }
  }
`);

export const sheetEvidence = graphql(`
  query SheetEvidence($id: ID!, $after: String) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        scores(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            evidence(first: 10) {
              nodes {
                id
                title
                number
                issuedOn
                issuer
              }
            }
          }
        }
      }
    }
  }
`);

export const linkEvidence = graphql(`
  mutation LinkEvidence($input: LinkEvidenceInput!) {
    linkEvidence(input: $input) {
      evidence {
        id
      }
    }
  }
`);

export const unlinkEvidence = graphql(`
  mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {
    unlinkEvidence(input: $input) {
      evidence {
        id
      }
    }
  }
`);

export const askExplanation = graphql(`
  mutation AskExplanation($input: AskExplanationInput!) {
    askExplanation(input: $input) {
      explanation {
        id
      }
    }
  }
`);

export const answerExplanation = graphql(`
  mutation AnswerExplanation($input: AnswerExplanationInput!) {
    answerExplanation(input: $input) {
      explanation {
        id
        version
      }
    }
  }
`);

export const withdrawExplanation = graphql(`
  mutation WithdrawExplanation($input: WithdrawExplanationInput!) {
    withdrawExplanation(input: $input) {
      explanation {
        id
        version
      }
    }
  }
`);
