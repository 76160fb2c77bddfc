import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment PersonRow on Person {
    id
    name
    email
    constructed
    updatedAt
  }
`);

graphql(`
  fragment PersonDetail on Person {
    ...PersonRow
    memberships(first: 10) {
      nodes {
        id
        version
        role
        validFrom
        validTo
        acting
        unit {
          id
          name
        }
      }
    }
  }
`);

const list = graphql(`
  query PersonList($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {
    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...PersonDetail
      }
    }
  }
`);

const one = graphql(`
  query PersonOne($id: ID!) {
    one: node(id: $id) {
      ... on Person {
        ...PersonDetail
      }
    }
  }
`);

const many = graphql(`
  query PersonMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Person {
        ...PersonRow
      }
    }
  }
`);

export const createPerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      password
      person {
        ...PersonDetail
      }
    }
  }
`);

export const resetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      password
      person {
        id
      }
    }
  }
`);

export const grantMembership = graphql(`
  mutation GrantMembership($input: GrantMembershipInput!) {
    grantMembership(input: $input) {
      person {
        id
      }
    }
  }
`);

export const endMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      person {
        id
      }
    }
  }
`);

const update = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    update: updatePerson(input: $input) {
      record: person {
        ...PersonDetail
      }
    }
  }
`);

const changed = picking("name", "email");

export const personOperations: ResourceOperations = {
  list,
  one,
  many,
  update,
  idField: "personId",
  toUpdateInput: (values, seen) => ({ ...changed(values), expectedUpdatedAt: seen.updatedAt }),
};
