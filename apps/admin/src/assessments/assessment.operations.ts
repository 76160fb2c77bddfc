import { graphql } from "@reform-ledger/api-types";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment CoverageFigures on Coverage {
    lost
    unexplained
    explained
    planned
    waived
    recovered
    lostAgain
    expectedBack
  }
`);

graphql(`
  fragment AssessmentRow on Assessment {
    id
    version
    grade
    differs
    source
    unit {
      id
      name
    }
    round {
      id
      name
      year
      status
      imported
    }
    total {
      points
      max
      percent
      lost
      complete
    }
    published {
      points
      max
      percent
      grade
      rank
      rankOf
    }
  }
`);

graphql(`
  fragment AssessmentResultFigures on Assessment {
    ...AssessmentRow
    coverage {
      ...CoverageFigures
    }
    areas {
      points
      max
      percent
      lost
      grade
      differs
      criterion {
        id
        code
        name
      }
      published {
        points
        percent
        grade
      }
      coverage {
        ...CoverageFigures
      }
    }
  }
`);

const list = graphql(`
  query AssessmentList(
    $filter: AssessmentFilter
    $orderBy: [AssessmentOrder!]
    $first: Int
    $offset: Int
  ) {
    list: assessments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...AssessmentRow
      }
    }
  }
`);

const one = graphql(`
  query AssessmentOne($id: ID!) {
    one: node(id: $id) {
      ... on Assessment {
        ...AssessmentResultFigures
      }
    }
  }
`);

const many = graphql(`
  query AssessmentMany($ids: [ID!]!) {
    many: nodes(ids: $ids) {
      ... on Assessment {
        ...AssessmentRow
      }
    }
  }
`);

export const assessmentParts = graphql(`
  query AssessmentParts($id: ID!) {
    assessment: node(id: $id) {
      ... on Assessment {
        id
        deductions(first: 100) {
          totalCount
          nodes {
            id
            points
            status
            cause {
              id
              name
            }
            criterion {
              id
              code
              name
              maxPoints
            }
          }
        }
      }
    }
  }
`);

export const assessmentOperations: ResourceOperations = {
  list,
  one,
  many,
  orderFields: { year: "YEAR", unit: "UNIT_NAME" },
};
