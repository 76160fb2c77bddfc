import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment QueueRound on AssessmentRound {
    id
    name
    year
    status
    deadlines {
      phase
      dueOn
      daysLeft
      state
    }
  }
`);

/** The rounds in which somebody may appraise; what no unit scores itself comes in from the start. */
export const roundsInAppraisal = graphql(`
  query RoundsInAppraisal {
    assessmentRounds(
      filter: { status: { in: [SELF_ASSESSMENT, APPRAISAL, EXPLANATION, SECOND_APPRAISAL] } }
      orderBy: [{ field: YEAR, direction: DESC }]
      first: 50
    ) {
      nodes {
        ...QueueRound
      }
    }
  }
`);

graphql(`
  fragment QueuePlace on Score {
    id
    criterion {
      id
      code
      name
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

/** What waits, told by where it stands only: a queue may have thousands of scores. */
export const queuePlaces = graphql(`
  query QueuePlaces($roundId: ID!, $offset: Int) {
    scores(
      filter: { round: { id: { eq: $roundId } }, awaiting: true }
      orderBy: [{ field: CRITERION, direction: ASC }]
      first: 100
      offset: $offset
    ) {
      totalCount
      nodes {
        ...QueuePlace
      }
    }
  }
`);

graphql(`
  fragment QueueQuestion on Explanation {
    id
    version
    question
    answer
    askedAt
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
  fragment QueueRow on Score {
    ...QueuePlace
    version
    updatedAt
    viewerCan
    selfState
    selfPoints
    selfInputs
    selfDeviation
    selfNote
    selfComputed {
      points
      branch
      sentence
    }
    firstAppraisalState
    firstAppraisalPoints
    firstAppraisalNote
    secondAppraisalState
    secondAppraisalPoints
    secondAppraisalNote
    evidenceCount
    criterion {
      id
      code
      name
      maxPoints
      kind
      method
      ruleText
    }
    explanations(first: 5) {
      nodes {
        ...QueueQuestion
      }
    }
  }
`);

export const queueRows = graphql(`
  query QueueRows($filter: ScoreFilter!, $orderBy: [ScoreOrder!], $offset: Int) {
    scores(filter: $filter, orderBy: $orderBy, first: 100, offset: $offset) {
      totalCount
      nodes {
        ...QueueRow
      }
    }
  }
`);

export const answeredQuestions = graphql(`
  query AnsweredQuestions($roundId: ID!, $offset: Int) {
    explanations(
      filter: { open: false, score: { round: { id: { eq: $roundId } } } }
      first: 100
      offset: $offset
    ) {
      totalCount
      nodes {
        ...QueueQuestion
        score {
          ...QueueRow
        }
      }
    }
  }
`);

export const evidenceOfScore = graphql(`
  query QueueEvidence($id: ID!) {
    score: node(id: $id) {
      ... on Score {
        id
        evidence(first: 50) {
          nodes {
            ...EvidenceItem
          }
        }
      }
    }
  }
`);

export const recordAppraisals = graphql(`
  mutation AppraiseQueueRows($input: RecordAppraisalsInput!) {
    recordAppraisals(input: $input) {
      scores {
        ...QueueRow
      }
    }
  }
`);

export const acceptSelfScores = graphql(`
  mutation AcceptQueueRows($input: AcceptSelfScoresInput!) {
    acceptSelfScores(input: $input) {
      scores {
        ...QueueRow
      }
    }
  }
`);

export const askAboutScore = graphql(`
  mutation AskAboutQueueRow($input: AskExplanationInput!) {
    askExplanation(input: $input) {
      explanation {
        id
      }
    }
  }
`);
