import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment CauseReviewRow on CauseReview {
    id
    version
    heldOn
    place
    chair
    attendees
    conclusions
    points
    unit {
      id
      name
    }
    round {
      id
      name
      year
    }
    minutes {
      id
      url
      fileName
    }
    deductions(first: 1) {
      totalCount
    }
  }
`);

graphql(`
  fragment CauseReviewDetail on CauseReview {
    id
    version
    viewerCan
    heldOn
    place
    chair
    attendees
    conclusions
    points
    createdAt
    unit {
      id
      name
    }
    round {
      id
      name
      year
    }
    recordedBy {
      id
      name
    }
    minutes {
      ...EvidenceItem
      previousVersion {
        ...EvidenceItem
      }
    }
    deductions(first: 100) {
      totalCount
      nodes {
        ...DeductionRow
      }
    }
  }
`);

const list = graphql(`
  query CauseReviewList($filter: CauseReviewFilter, $orderBy: [CauseReviewOrder!], $first: Int, $offset: Int) {
    list: causeReviews(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...CauseReviewRow
      }
    }
  }
`);

const one = graphql(`
  query CauseReviewOne($id: ID!) {
    one: node(id: $id) {
      ... on CauseReview {
        ...CauseReviewDetail
      }
    }
  }
`);

const many = graphql(`
  query CauseReviewMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on CauseReview {
        ...CauseReviewRow
      }
    }
  }
`);

const create = graphql(`
  mutation RecordCauseReview($input: RecordCauseReviewInput!) {
    create: recordCauseReview(input: $input) {
      record: review {
        ...CauseReviewRow
      }
    }
  }
`);

const update = graphql(`
  mutation UpdateCauseReview($input: UpdateCauseReviewInput!) {
    update: updateCauseReview(input: $input) {
      record: review {
        ...CauseReviewRow
      }
    }
  }
`);

export const deleteCauseReview = graphql(`
  mutation DeleteCauseReview($input: DeleteCauseReviewInput!) {
    deleteCauseReview(input: $input) {
      deletedId
    }
  }
`);

export const reviewOperations: ResourceOperations = {
  list,
  one,
  many,
  create,
  update,
  idField: "reviewId",
  toCreateInput: picking(
    "unitId",
    "roundId",
    "heldOn",
    "place",
    "chair",
    "attendees",
    "conclusions",
    "deductionIds",
  ),
  toUpdateInput: picking("heldOn", "place", "chair", "attendees", "conclusions", "deductionIds"),
};
