import { graphql } from "@reform-ledger/api-types";

export const publishCriteriaSet = graphql(`
  mutation PublishCriteriaSet($input: PublishCriteriaSetInput!) {
    publishCriteriaSet(input: $input) {
      criteriaSet {
        id
        version
      }
    }
  }
`);

export const copyCriteriaSet = graphql(`
  mutation CopyCriteriaSet($input: CopyCriteriaSetInput!) {
    copyCriteriaSet(input: $input) {
      criteriaSet {
        id
        version
      }
    }
  }
`);

export const deleteCriteriaSet = graphql(`
  mutation DeleteCriteriaSet($input: DeleteCriteriaSetInput!) {
    deleteCriteriaSet(input: $input) {
      deletedSetId
    }
  }
`);

export const renumberCriteria = graphql(`
  mutation RenumberCriteria($input: RenumberCriteriaInput!) {
    renumberCriteria(input: $input) {
      criteriaSet {
        id
        version
      }
    }
  }
`);

export const setReadiness = graphql(`
  query SetReadiness($id: ID!) {
    set: node(id: $id) {
      ... on CriteriaSet {
        id
        publishProblems {
          code
          message
          path
          criterion {
            id
            code
            name
          }
        }
        rounds(first: 20) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
`);

export const setDifference = graphql(`
  query SetDifference($id: ID!, $withSetId: ID!) {
    set: node(id: $id) {
      ... on CriteriaSet {
        id
        difference(withSetId: $withSetId) {
          unchangedCount
          added {
            ...CriterionRow
          }
          removed {
            ...CriterionRow
          }
          changed {
            members
            from {
              ...CriterionRow
            }
            to {
              ...CriterionRow
            }
          }
        }
      }
    }
  }
`);
