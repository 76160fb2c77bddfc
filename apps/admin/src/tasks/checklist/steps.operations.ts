import { graphql } from "@reform-ledger/api-types";

export const setTaskSteps = graphql(`
  mutation SetTaskSteps($input: SetTaskStepsInput!) {
    setTaskSteps(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

/** The checklist as it stands on the server after a tick; asked so little that a weak network carries it. */
export const tickTaskStep = graphql(`
  mutation TickTaskStep($input: TickTaskStepInput!) {
    tickTaskStep(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const standingSteps = graphql(`
  query StandingSteps($id: ID!) {
    task: node(id: $id) {
      ... on RemediationTask {
        id
        version
        steps {
          id
          doneAt
        }
      }
    }
  }
`);
