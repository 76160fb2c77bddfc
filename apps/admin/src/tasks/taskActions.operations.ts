import { graphql } from "@reform-ledger/api-types";

export const assignTask = graphql(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const startTask = graphql(`
  mutation StartTask($input: StartTaskInput!) {
    startTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const updateTaskProgress = graphql(`
  mutation UpdateTaskProgress($input: UpdateTaskProgressInput!) {
    updateTaskProgress(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const submitTask = graphql(`
  mutation SubmitTask($input: SubmitTaskInput!) {
    submitTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const verifyTask = graphql(`
  mutation VerifyTask($input: VerifyTaskInput!) {
    verifyTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const returnTask = graphql(`
  mutation ReturnTask($input: ReturnTaskInput!) {
    returnTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const pauseTask = graphql(`
  mutation PauseTask($input: PauseTaskInput!) {
    pauseTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const resumeTask = graphql(`
  mutation ResumeTask($input: ResumeTaskInput!) {
    resumeTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const cancelTask = graphql(`
  mutation CancelTask($input: CancelTaskInput!) {
    cancelTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);
