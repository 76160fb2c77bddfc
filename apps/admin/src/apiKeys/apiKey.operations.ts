import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment ApiKeyRow on ApiKey {
    id
    name
    start
    scopes
    enabled
    createdAt
    expiresAt
    lastUsedAt
    unit {
      id
      name
    }
  }
`);

const list = graphql(`
  query ApiKeyList($first: Int, $offset: Int) {
    list: apiKeys(first: $first, offset: $offset) {
      totalCount
      nodes {
        ...ApiKeyRow
      }
    }
  }
`);

export const createApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      key
      apiKey {
        id
      }
    }
  }
`);

export const revokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        enabled
      }
    }
  }
`);

export const apiKeyOperations: ResourceOperations = { list };
