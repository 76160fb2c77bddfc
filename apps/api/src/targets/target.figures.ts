import {
  type Comparator,
  type MeasuredValue,
  measuredPercent,
  type TargetStanding,
  targetStateOf,
} from "@reform-ledger/domain";
import type { ReadFigures } from "../loaders.js";
import { measurementList } from "./measurement.list.js";

interface StandingRow {
  id: string;
  comparator: Comparator;
  value: string;
  dueOn: string;
  measured: { periodEnd: string; numerator: string; denominator: string | null }[];
}

const measuredValue = ({ numerator, denominator }: StandingRow["measured"][number]): string =>
  denominator === null ? numerator : measuredPercent({ numerator, denominator });

/** How targets stand by the figures of their year; of two periods that end on a day the longer one counts. */
export const readTargetStandings: ReadFigures<TargetStanding> = async (targetIds, reader, question) => {
  const { parameters, today } = question;
  const ids = parameters.add(targetIds, "bigint[]");
  const rows = await reader.query<StandingRow>(
    `select t.id, t.comparator, t.value, t.due_on as "dueOn", coalesce((
       select json_agg(json_build_object('periodEnd', m.period_end, 'numerator', m.numerator::text,
         'denominator', m.denominator::text) order by m.period_end, m.period_start desc)
       from measurement m
       where m.unit_id = t.unit_id and m.indicator_id = t.indicator_id
         and m.period_end between make_date(t.year, 1, 1) and make_date(t.year, 12, 31)
         and ${measurementList.visible("m", question)}), '[]') as measured
     from target t where t.id = any(${ids})`,
    parameters.values,
  );
  return new Map(
    rows.map(({ id, measured, ...target }) => {
      const values = measured.map(
        (row): MeasuredValue => ({ periodEnd: row.periodEnd, value: measuredValue(row) }),
      );
      return [id, targetStateOf(target, values, today)];
    }),
  );
};

export const noStanding: TargetStanding = { state: "NO_DATA", latest: null, gap: null, projected: null };
