import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../../providers/resourceOperations";

graphql(`
  fragment DigestRow on Digest {
    id
    day
    status
    subject
    text
    attempts
    error
    sentAt
    person {
      id
      name
    }
  }
`);

const list = graphql(`
  query DigestList($filter: DigestFilter, $orderBy: [DigestOrder!], $first: Int, $offset: Int) {
    list: digests(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...DigestRow
      }
    }
  }
`);

export const failedDigests = graphql(`
  query FailedDigests {
    digests(filter: { status: { eq: FAILED } }, first: 1) {
      totalCount
    }
  }
`);

export const digestOperations: ResourceOperations = { list };
