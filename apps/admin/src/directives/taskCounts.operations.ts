import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment TaskCountFigures on TaskCounts {
    total
    byStatus {
      status
      count
    }
    byDueState {
      dueState
      count
    }
  }
`);
