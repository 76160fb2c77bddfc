import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment TimelineEntry on TaskUpdate {
    id
    kind
    status
    percentDone
    note
    periodEnd
    createdAt
    constructed
    author {
      id
      name
    }
    question {
      id
      note
      author {
        id
        name
      }
    }
    answers {
      id
    }
    evidence(first: 10) {
      nodes {
        id
        title
        fileName
        url
      }
    }
  }
`);

/** What happened to a task, newest first, page by page. */
export const taskTimeline = graphql(`
  query TaskTimeline($id: ID!, $after: String) {
    task: node(id: $id) {
      ... on RemediationTask {
        id
        updates(first: 30, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...TimelineEntry
          }
        }
      }
    }
  }
`);

export const askAboutTask = graphql(`
  mutation AskAboutTask($input: AskAboutTaskInput!) {
    askAboutTask(input: $input) {
      update {
        id
      }
    }
  }
`);

export const answerAboutTask = graphql(`
  mutation AnswerAboutTask($input: AnswerAboutTaskInput!) {
    answerAboutTask(input: $input) {
      update {
        id
      }
    }
  }
`);
