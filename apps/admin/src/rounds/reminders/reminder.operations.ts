import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ReminderRow on Reminder {
    id
    phase
    message
    createdAt
    sentBy {
      id
      name
    }
  }
`);

/** What each unit of a round still lacks, and when it was last told. */
export const roundMissing = graphql(`
  query RoundMissing($id: ID!) {
    round: node(id: $id) {
      ... on AssessmentRound {
        id
        progress {
          lockedAt
          assessment {
            id
            unit {
              id
              name
            }
            missing {
              what
              message
              criterion {
                id
                code
              }
            }
            reminders(first: 5) {
              nodes {
                ...ReminderRow
              }
            }
          }
        }
      }
    }
  }
`);

export const sendReminders = graphql(`
  mutation SendRoundReminders($input: SendRemindersInput!) {
    sendReminders(input: $input) {
      reminders {
        ...ReminderRow
        assessment {
          id
          unit {
            id
            name
          }
        }
      }
    }
  }
`);
