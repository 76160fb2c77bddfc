import { graphql } from "@reform-ledger/api-types";

export const createCriterion = graphql(`
  mutation CreateCriterion($input: CreateCriterionInput!) {
    createCriterion(input: $input) {
      criterion {
        id
        version
      }
    }
  }
`);

export const updateCriterion = graphql(`
  mutation UpdateCriterion($input: UpdateCriterionInput!) {
    updateCriterion(input: $input) {
      criterion {
        id
        version
      }
    }
  }
`);

export const moveCriterion = graphql(`
  mutation MoveCriterion($input: MoveCriterionInput!) {
    moveCriterion(input: $input) {
      criterion {
        id
        version
      }
    }
  }
`);

export const deleteCriterion = graphql(`
  mutation DeleteCriterion($input: DeleteCriterionInput!) {
    deleteCriterion(input: $input) {
      deletedCriterionIds
    }
  }
`);
