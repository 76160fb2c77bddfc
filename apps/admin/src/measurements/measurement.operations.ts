import { graphql } from "@reform-ledger/api-types";
import { picking } from "../forms/picking";
import { typedDecimal } from "../points/typedDecimal";
import type { ResourceOperations } from "../providers/resourceOperations";

graphql(`
  fragment MeasurementRow on Measurement {
    id
    version
    periodStart
    periodEnd
    numerator
    denominator
    value
    source
    constructed
    indicator {
      id
      code
      name
      measure
    }
    unit {
      id
      name
    }
  }
`);

const list = graphql(`
  query MeasurementList($filter: MeasurementFilter, $orderBy: [MeasurementOrder!], $first: Int, $offset: Int) {
    list: measurements(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...MeasurementRow
      }
    }
  }
`);

const one = graphql(`
  query MeasurementOne($id: ID!) {
    one: node(id: $id) {
      ... on Measurement {
        ...MeasurementRow
      }
    }
  }
`);

const create = graphql(`
  mutation RecordMeasurement($input: RecordMeasurementInput!) {
    create: recordMeasurement(input: $input) {
      record: measurement {
        ...MeasurementRow
      }
    }
  }
`);

const period = picking("indicatorId", "unitId", "periodStart", "periodEnd", "source");

export const measurementOperations: ResourceOperations = {
  list,
  one,
  create,
  toCreateInput: (values) => ({
    ...period(values),
    numerator: typedDecimal(values.numerator),
    denominator: typedDecimal(values.denominator),
  }),
};
