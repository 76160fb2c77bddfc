import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment DeductionRow on Deduction {
    id
    version
    points
    status
    note
    expectedPoints
    activeTaskCount
    cause {
      id
      code
      name
    }
    responsibleUnit {
      id
      name
    }
    criterion {
      id
      code
      name
      maxPoints
    }
    assessment {
      id
      round {
        id
        year
      }
      unit {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment DeductionSibling on Deduction {
    id
    version
    points
    status
    waivedAt
    viewerCan
    activeTaskCount
    cause {
      id
      name
    }
    responsibleUnit {
      id
      name
    }
  }
`);

graphql(`
  fragment DeductionReview on CauseReview {
    id
    heldOn
    chair
    conclusions
    unit {
      id
      name
    }
    minutes {
      ...EvidenceItem
    }
  }
`);

graphql(`
  fragment DeductionDetail on Deduction {
    ...DeductionRow
    viewerCan
    waivedAt
    waiveReason
    criterion {
      id
      code
      name
      maxPoints
      area {
        id
        code
        name
      }
    }
    score {
      id
      finalPoints
      selfPoints
      firstAppraisalPoints
      secondAppraisalPoints
      evidenceCount
      deductions(first: 100) {
        nodes {
          ...DeductionSibling
        }
      }
    }
    reviews(first: 10) {
      totalCount
      nodes {
        ...DeductionReview
      }
    }
    taskLinks {
      expectedPoints
      task {
        ...TaskRow
      }
    }
    returned {
      recovered
      lostAgain
      retired
      assessment {
        id
        round {
          id
          year
        }
      }
    }
  }
`);

const list = graphql(`
  query DeductionList($filter: DeductionFilter, $orderBy: [DeductionOrder!], $first: Int, $offset: Int) {
    list: deductions(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...DeductionRow
      }
    }
  }
`);

const one = graphql(`
  query DeductionOne($id: ID!) {
    one: node(id: $id) {
      ... on Deduction {
        ...DeductionDetail
      }
    }
  }
`);

const many = graphql(`
  query DeductionMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Deduction {
        ...DeductionRow
      }
    }
  }
`);

export const explainDeduction = graphql(`
  mutation ExplainDeduction($input: ExplainDeductionInput!) {
    explainDeduction(input: $input) {
      deduction {
        id
        version
      }
    }
  }
`);

export const splitDeduction = graphql(`
  mutation SplitDeduction($input: SplitDeductionInput!) {
    splitDeduction(input: $input) {
      deductions {
        id
        version
      }
    }
  }
`);

export const mergeDeductions = graphql(`
  mutation MergeDeductions($input: MergeDeductionsInput!) {
    mergeDeductions(input: $input) {
      deduction {
        id
        version
      }
    }
  }
`);

export const waiveDeduction = graphql(`
  mutation WaiveDeduction($input: WaiveDeductionInput!) {
    waiveDeduction(input: $input) {
      deduction {
        id
        version
      }
    }
  }
`);

export const deductionOperations: ResourceOperations = { list, one, many };
