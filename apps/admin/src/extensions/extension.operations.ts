import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment ExtensionFacts on ExtensionRequest {
    id
    version
    status
    dueOn
    newDueOn
    grantedDueOn
    reason
    askedAt
    decidedAt
    decisionNote
    askedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

/** Every request for a later due date of a task, the newest first. */
export const taskExtensions = graphql(`
  query TaskExtensions($id: ID!) {
    task: node(id: $id) {
      ... on RemediationTask {
        id
        extensions(first: 20) {
          totalCount
          nodes {
            ...ExtensionFacts
          }
        }
      }
    }
  }
`);

export const requestExtension = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      extension {
        id
        version
      }
    }
  }
`);

export const decideExtension = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) {
    decideExtension(input: $input) {
      extension {
        id
        version
      }
    }
  }
`);

export const withdrawExtension = graphql(`
  mutation WithdrawExtension($input: SeenExtensionInput!) {
    withdrawExtension(input: $input) {
      extension {
        id
        version
      }
    }
  }
`);
