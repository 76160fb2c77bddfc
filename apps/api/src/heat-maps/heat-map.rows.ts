import type { Permission } from "@reform-ledger/domain";
import { assessmentList } from "../assessments/assessment.list.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import type { Rows, RowsEdge, SameRowEdge } from "../lists/edges.js";
import { everybody, type Question, reaches } from "../lists/list.js";

/** SQL tells the heat map of a round whose finals are fixed; what an open one shows is its matrix's. */
export const ofFinals: SameRowEdge = {
  kind: "same",
  isTold: (round) => `${round}.status in ('FINALISED', 'PUBLISHED')`,
};

const setOf = (round: string) => `(select r.set_id from assessment_round r where r.id = ${round})`;

export const areasOfRound: RowsEdge = {
  kind: "rows",
  list: criterionList,
  key: "HeatMap.areas",
  belongs: (row, round) => `${row}.set_id = ${setOf(round)} and ${row}.parent_id is null`,
  order: (row) => `${row}.position, ${row}.id`,
};

export const assessmentsOfRound: RowsEdge = {
  kind: "rows",
  list: assessmentList,
  key: "HeatMap.rows",
  belongs: (row, round) => `${row}.round_id = ${round}`,
  order: (row) => `(select u.name from unit u where u.id = ${row}.unit_id) collate "vi-x-icu", ${row}.id`,
};

const areaIdsOf = (set: string) =>
  `array(select c.id from criterion c where c.set_id = ${set} and c.parent_id is null order by c.position, c.id)`;

/** A row of the heat map is an assessment. */
export const itself: SameRowEdge = { kind: "same" };

/** For those who reach the assessed unit with all of the permissions. */
const seenWith = (permissions: readonly Permission[], row: string, question: Question) =>
  permissions
    .map((permission) => reaches(permission, question, (isReached) => isReached(`${row}_a.unit_id`)))
    .join(" and ");

const rounded = (points: string) => (row: string) =>
  `trim_scale(round(${row}.${points}, ${row}_for.decimals))`;

const ofDeductions = (count: string) => (row: string) =>
  `case when ${row}_for.deductions_seen then coalesce(${row}_k.${count}, 0) end`;

const ofTasks = (count: (row: string, question: Question) => string) => (row: string, question: Question) =>
  `case when ${row}_for.tasks_seen then coalesce(${count(`${row}_k`, question)}, 0) end`;

/** What was fixed for the areas of an assessment, with the sums of what is done about their losses. */
const cellRows: Rows = {
  name: "HeatMapCell",
  entity: AssessmentStanding,
  visible: everybody,
  from: (
    row,
    question,
  ) => `assessment_standing ${row} join assessment ${row}_a on ${row}_a.id = ${row}.assessment_id
    cross join lateral (
      select decimals, ${areaIdsOf("criteria_set.id")} as area_ids, ${seenWith(["deductions.read"], row, question)} as deductions_seen,
        ${seenWith(["deductions.read", "tasks.read"], row, question)} as tasks_seen
      from criteria_set where criteria_set.id = ${row}_a.set_id offset 0) ${row}_for
    left join area_tasks ${row}_k
      on ${row}_k.assessment_id = ${row}.assessment_id and ${row}_k.area_id = ${row}.criterion_id`,
  computed: {
    points: rounded("points"),
    lost: rounded("lost"),
    deductions: ofDeductions("deductions"),
    tasksOpen: ofTasks((sums) => `cardinality(${sums}.open_due_on) + ${sums}.tasks_undated`),
    tasksDone: ofTasks((sums) => `${sums}.tasks_done`),
    tasksOverdue: ofTasks(
      (sums, { parameters, today }) =>
        `width_bucket(${parameters.add(today, "date")} - 1, ${sums}.open_due_on)`,
    ),
  },
};

export const cellsOfAssessment: RowsEdge = {
  kind: "rows",
  list: cellRows,
  key: "HeatMapRow.cells",
  belongs: (row, assessment) => `${row}.assessment_id = ${assessment} and ${row}.criterion_id is not null`,
  order: (row) => `array_position(${row}_for.area_ids, ${row}.criterion_id)`,
};
