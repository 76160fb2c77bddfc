import { annexNumbers } from "@reform-ledger/domain";
import { codeOrder } from "../criteria/criterion.list.js";
import type { Reader } from "../database/reader.js";
import { deductionList } from "../deductions/deduction.list.js";
import { findingList } from "../inspections/finding.list.js";
import type { Question } from "../lists/list.js";
import { finalVisible } from "../scores/score-visible.js";
import { taskVisible } from "../tasks/remediation-task.list.js";
import type { AnnexRow, AnnexTotals } from "./annex.types.js";

export const maxAnnexRows = 500;

/** The scores whose deductions a task answers. */
const linesOf = (task: string, question: Question) => `
  select s.id as score_id, c.id as criterion_id, c.area_id, c.max_points, a.unit_id,
    ${codeOrder("c")} as criterion_order, ${codeOrder("area")} as area_order,
    case when ${finalVisible("s", question)} then s.final_points end as final_points,
    (select sum(lost.points) from deduction lost
      where lost.score_id = s.id and ${deductionList.visible("lost", question)}) as lost_points,
    coalesce(json_agg(distinct d.cause_id::text) filter (where d.cause_id is not null), '[]') as cause_ids,
    sum(link.expected_points) as expected_points
  from task_deduction link
    join deduction d on d.id = link.deduction_id
    join score s on s.id = d.score_id
    join criterion c on c.id = s.criterion_id
    join criterion area on area.id = c.area_id
    join assessment a on a.id = s.assessment_id
  where link.task_id = ${task}.id and ${deductionList.visible("d", question)}
  group by s.id, c.id, area.id, a.id`;

/** Every row of the annexes of many plans, with its place in its own. */
const rowsOf = (planIds: readonly string[], question: Question) => `
  select t.plan_id, t.id as task_id, t.title, t.lead_unit_id, t.directive_id, t.due_on, t.due_words,
    t.deliverable, line.*,
    row_number() over (partition by t.plan_id order by line.area_order, line.area_id, line.criterion_order,
      line.criterion_id, line.unit_id, line.score_id, t.directive_id, t.id) as place,
    row_number() over (partition by t.plan_id, line.score_id order by t.id) as place_in_score
  from remediation_task t left join lateral (${linesOf("t", question)}) line on true
  where t.plan_id = any(${question.parameters.add(planIds, "bigint[]")}) and t.status <> 'CANCELLED'
    and ${taskVisible("t", question)}`;

type StoredRow = Omit<AnnexRow, "number"> & { planId: string };

/** The annexes of many plans in one statement. */
export async function annexesOf(
  planIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, AnnexRow[]>> {
  const rows = await reader.query<StoredRow>(
    `select row.plan_id as "planId", row.task_id as "taskId", row.score_id as "scoreId",
      row.unit_id as "assessedUnitId", row.criterion_id as "criterionId", row.area_id as "areaId",
      row.directive_id as "directiveId",
      (select min(f.id) from task_finding answered join finding f on f.id = answered.finding_id
        where answered.task_id = row.task_id and ${findingList.visible("f", question)}) as "findingId",
      row.lead_unit_id as "leadUnitId",
      coalesce(row.cause_ids, '[]') as "causeIds",
      (select coalesce(json_agg(u.id::text order by u.name, u.id), '[]') from task_cooperating_unit help
        join unit u on u.id = help.unit_id where help.task_id = row.task_id) as "cooperatingUnitIds",
      row.max_points as "maxPoints", row.final_points as "finalPoints", row.lost_points as "lostPoints",
      row.title as solution, row.due_on as "dueOn", row.due_words as "dueWords", row.deliverable,
      row.expected_points as "expectedPoints"
    from (${rowsOf(planIds, question)}) row where row.place <= ${maxAnnexRows}
    order by row.plan_id, row.place`,
    question.parameters.values,
  );
  const byPlan = Map.groupBy(rows, ({ planId }) => planId);
  return new Map([...byPlan].map(([planId, annex]) => [planId, numbered(annex)]));
}

/** Tasks that answer no deduction come last, those of a directive together. */
const groupOf = ({ areaId, directiveId }: StoredRow) =>
  areaId ? `area ${areaId}` : `directive ${directiveId ?? ""}`;

function numbered(rows: readonly StoredRow[]): AnnexRow[] {
  const numbers = annexNumbers(rows.map((row) => ({ group: groupOf(row) })));
  return rows.map((row, index) => ({ ...row, number: numbers[index] ?? "" }));
}

export const noTotals: AnnexTotals = { tasks: 0, lost: "0", expected: "0", complete: true };

/** What the annexes of many plans add up to, in one statement. */
export async function annexTotalsOf(
  planIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, AnnexTotals>> {
  const rows = await reader.query<AnnexTotals & { planId: string }>(
    `select plan.id as "planId", count(distinct row.task_id)::int as tasks,
      coalesce(sum(row.lost_points) filter (where row.place_in_score = 1), 0) as lost,
      coalesce(sum(row.expected_points), 0) as expected,
      count(distinct row.task_id) = (select count(*) from remediation_task every_task
        where every_task.plan_id = plan.id and every_task.status <> 'CANCELLED') as complete
    from remediation_plan plan left join (${rowsOf(planIds, question)}) row on row.plan_id = plan.id
    where plan.id = any(${question.parameters.add(planIds, "bigint[]")}) group by plan.id`,
    question.parameters.values,
  );
  return new Map(rows.map(({ planId, ...totals }) => [planId, totals]));
}
