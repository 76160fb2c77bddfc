import type { Permission, RoundStatus } from "@reform-ledger/domain";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Reader } from "../database/reader.js";
import { type Question, reaches } from "../lists/list.js";

export interface HeatMapRound {
  id: string;
  status: RoundStatus;
  areas: { id: string; maxPoints: string }[];
}

/** Rounds with the areas of their sets, in order. */
export const roundsOfHeatMaps = (roundIds: readonly string[], reader: Reader): Promise<HeatMapRound[]> =>
  reader.query<HeatMapRound>(
    `select r.id, r.status, (
       select json_agg(json_build_object('id', c.id::text, 'maxPoints', c.max_points::text) order by c.position, c.id)
       from criterion c where c.set_id = r.set_id and c.parent_id is null
     ) as areas
     from assessment_round r where r.id = any($1::bigint[])`,
    [roundIds],
  );

/** The cells of an assessment, column by column, each as PostgreSQL writes an array of numbers. */
export interface Columns {
  areas: string | null;
  points: string | null;
  maxPoints: string | null;
  lost: string | null;
  deductions: string | null;
  open: string | null;
  done: string | null;
  overdue: string | null;
}

export interface HeatMapAssessment extends Columns {
  id: string;
  roundId: string;
  unitId: string;
  seesDeductions: boolean;
  seesTasks: boolean;
}

const rounded = (points: string) => `trim_scale(round(st.${points}, s.decimals))`;

const columns = (today: string): Record<keyof Columns, string> => ({
  areas: "st.criterion_id",
  points: rounded("points"),
  maxPoints: "st.max_points",
  lost: rounded("lost"),
  deductions: "coalesce(k.deductions, 0)",
  open: "coalesce(cardinality(k.open_due_on) + k.tasks_undated, 0)",
  done: "coalesce(k.tasks_done, 0)",
  // How many of the days in order lie before today.
  overdue: `coalesce(width_bucket(${today} - 1, k.open_due_on), 0)`,
});

/** Whether a permission reaches a unit whose row is at hand. */
const unitIsReached = (unit: string, question: Question, permission: Permission): string =>
  reaches(permission, question, (_isReached, { subtreePaths, unitIds }) => {
    const paths = question.parameters.share(subtreePaths, "ltree[]");
    const ids = question.parameters.share(unitIds, "bigint[]");
    return `${unit}.path <@ ${paths} or ${unit}.id = any(${ids})`;
  });

/**
 * The assessments of rounds that the reader may see, by the unit's name, with what was fixed for their areas
 * and the sums of what is done about it: no work for a deduction or a task.
 */
export const assessmentsOfHeatMaps = (
  roundIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<HeatMapAssessment[]> => {
  const wanted = question.parameters.add(roundIds, "bigint[]");
  const today = question.parameters.add(question.today, "date");
  const cells = Object.entries(columns(today)).map(([name, sql]) => `array_agg(${sql})::text as "${name}"`);
  const sees = (permission: Permission) => unitIsReached("u", question, permission);
  return reader.query<HeatMapAssessment>(
    `select t.id, t.round_id as "roundId", t.unit_id as "unitId", cell.*,
       ${sees("deductions.read")} as "seesDeductions", ${sees("tasks.read")} as "seesTasks"
     from assessment t join criteria_set s on s.id = t.set_id
       cross join lateral (select id, name, path from unit where unit.id = t.unit_id offset 0) u
       cross join lateral (
         select ${cells.join(", ")}
         from assessment_standing st
           left join area_tasks k on k.assessment_id = st.assessment_id and k.area_id = st.criterion_id
         where st.assessment_id = t.id and st.criterion_id is not null
       ) cell
     where t.round_id = any(${wanted}) and ${assessmentList.visible("t", question)}
     order by u.name collate "vi-x-icu", t.id`,
    question.parameters.values,
  );
};
