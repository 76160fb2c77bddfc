import { graphql } from "@reform-ledger/api-types";

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      person {
        id
        name
        email
      }
      memberships {
        role
        path
        unit {
          id
          name
        }
      }
    }
  }
`);
