import { graphql } from "@reform-ledger/api-types";

/** What happened to a task, newest first, and what proves it. */
export const taskHistory = graphql(`
  query TaskHistory($id: ID!) {
    task: node(id: $id) {
      ... on RemediationTask {
        id
        updates(first: 100) {
          nodes {
            id
            kind
            status
            percentDone
            note
            createdAt
            constructed
            author {
              id
              name
            }
          }
        }
        evidence(first: 100) {
          nodes {
            ...EvidenceItem
          }
        }
      }
    }
  }
`);
