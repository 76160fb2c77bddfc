import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment TaskOverview on RemediationTask {
    id
    version
    title
    status
    percentDone
    priority
    dueOn
    reportDueOn
    dueWords
    firstDueOn
    leadUnit {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`);

export const taskOverviews = graphql(`
  query TaskOverviews($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...TaskOverview
      }
    }
  }
`);

graphql(`
  fragment BoardTask on RemediationTask {
    ...TaskOverview
    viewerCan
  }
`);

export const boardTasks = graphql(`
  query BoardTasks($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...BoardTask
      }
    }
  }
`);

export const boardCounts = graphql(`
  query BoardCounts($filter: TaskFilter) {
    taskCounts(filter: $filter) {
      total
      byStatus {
        status
        count
      }
    }
  }
`);

graphql(`
  fragment TaskSpan on RemediationTask {
    ...TaskOverview
    createdAt
    verifiedAt
    plan {
      id
      name
    }
    updates(last: 4) {
      nodes {
        kind
        createdAt
      }
    }
  }
`);

export const taskSpans = graphql(`
  query TaskSpans($filter: TaskFilter, $orderBy: [RemediationTaskOrder!], $first: Int, $offset: Int) {
    tasks(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...TaskSpan
      }
    }
  }
`);

/** The days nearest to a span of time on which a task is due. */
export const nearestDue = graphql(`
  query NearestDue($before: TaskFilter, $after: TaskFilter) {
    before: tasks(filter: $before, orderBy: [{ field: DUE_ON, direction: DESC }], first: 1) {
      nodes {
        id
        dueOn
      }
    }
    after: tasks(filter: $after, orderBy: [{ field: DUE_ON, direction: ASC }], first: 1) {
      nodes {
        id
        dueOn
      }
    }
  }
`);
