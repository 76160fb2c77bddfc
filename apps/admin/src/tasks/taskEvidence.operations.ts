import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment TaskEvidenceItem on Evidence {
    ...EvidenceItem
    mediaType
    downloadPath
    previousVersion {
      id
      createdAt
    }
  }
`);

/** What proves a task, the newest first. */
export const taskEvidence = graphql(`
  query TaskEvidence($id: ID!) {
    task: node(id: $id) {
      ... on RemediationTask {
        id
        evidence(first: 100) {
          totalCount
          nodes {
            ...TaskEvidenceItem
          }
        }
      }
    }
  }
`);
