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
  mutation StartTask($input: NotedTaskInput!) {
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
  mutation SubmitTask($input: NotedTaskInput!) {
    submitTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const verifyTask = graphql(`
  mutation VerifyTask($input: NotedTaskInput!) {
    verifyTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const returnTask = graphql(`
  mutation ReturnTask($input: ReasonedTaskInput!) {
    returnTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const pauseTask = graphql(`
  mutation PauseTask($input: ReasonedTaskInput!) {
    pauseTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const resumeTask = graphql(`
  mutation ResumeTask($input: NotedTaskInput!) {
    resumeTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);

export const cancelTask = graphql(`
  mutation CancelTask($input: ReasonedTaskInput!) {
    cancelTask(input: $input) {
      task {
        id
        version
      }
    }
  }
`);
