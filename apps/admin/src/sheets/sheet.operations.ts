import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment SheetStage on StageValue {
    state
    points
    inputs
    note
  }
`);

graphql(`
  fragment SheetLine on SheetRow {
    depth
    isLeaf
    scoreId
    version
    lost
    deviation
    evidenceCount
    openQuestions
    changedAt
    changedBy {
      id
      name
    }
    criterion {
      id
      code
      name
      maxPoints
      kind
      method
      rule
      ruleText
      evidenceRequired
      appraisingUnit {
        id
        name
      }
    }
    self {
      ...SheetStage
    }
    firstAppraisal {
      ...SheetStage
    }
    secondAppraisal {
      ...SheetStage
    }
    final {
      ...SheetStage
    }
  }
`);

graphql(`
  fragment SheetPresence on Presence {
    seenAt
    person {
      id
      name
    }
    criterion {
      id
      code
    }
  }
`);

graphql(`
  fragment SheetHead on Assessment {
    id
    version
    viewerCan
    lockedAt
    lockedBy {
      id
      name
    }
    signedDocument {
      id
      title
      downloadPath
      url
    }
    reopenedAt
    reopenedUntil
    reopenReason
    unit {
      id
      name
    }
    round {
      id
      name
      year
      status
      imported
      deadlines {
        phase
        dueOn
        daysLeft
        state
      }
      criteriaSet {
        id
        decimals
        notApplicablePolicy
      }
    }
    missing {
      what
      message
      criterion {
        id
        code
        name
      }
    }
    reminders(first: 3) {
      nodes {
        id
        message
        createdAt
        sentBy {
          id
          name
        }
      }
    }
    presence {
      ...SheetPresence
    }
  }
`);

export const assessmentSheet = graphql(`
  query AssessmentSheet($id: ID!, $asOf: DateTime) {
    assessment: node(id: $id) {
      ... on Assessment {
        ...SheetHead
        sheet(asOf: $asOf) {
          asOf
          partial
          penalty
          rows {
            ...SheetLine
          }
        }
      }
    }
  }
`);

graphql(`
  fragment SheetSaved on Score {
    id
    version
    criterion {
      id
    }
  }
`);

export const recordSelfScores = graphql(`
  mutation RecordSelfScores($input: RecordSelfScoresInput!) {
    recordSelfScores(input: $input) {
      scores {
        ...SheetSaved
      }
    }
  }
`);

export const recordAppraisals = graphql(`
  mutation RecordAppraisals($input: RecordAppraisalsInput!) {
    recordAppraisals(input: $input) {
      scores {
        ...SheetSaved
      }
    }
  }
`);

export const markPresence = graphql(`
  mutation MarkPresence($input: MarkPresenceInput!) {
    markPresence(input: $input) {
      presence {
        ...SheetPresence
      }
    }
  }
`);

export const lockAssessment = graphql(`
  mutation LockAssessment($input: LockAssessmentInput!) {
    lockAssessment(input: $input) {
      assessment {
        id
        version
        lockedAt
      }
    }
  }
`);
