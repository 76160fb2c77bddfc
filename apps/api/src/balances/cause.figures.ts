import { paretoOf, returnRate } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { type DeductionFilter, seenDeductions } from "../deductions/deduction.list.js";
import type { Question } from "../lists/list.js";
import type { CauseEffect, CausePareto, SharedCause } from "./cause.types.js";

/** The deductions of a filter that may be seen, each with what became of it. */
function lostPoints(filter: DeductionFilter | null, question: Question): string {
  const conditions = seenDeductions(filter, "t", question);
  return `select t.id, t.points, t.cause_id, a.unit_id, coalesce(back.recovered, 0) as recovered,
      coalesce(back.lost_again, 0) as lost_again, exists (
        select from task_deduction td join remediation_task task on task.id = td.task_id
        where td.deduction_id = t.id and task.status = 'VERIFIED') as is_verified
    from deduction t join assessment a on a.id = t.assessment_id
      left join deduction_return back on back.deduction_id = t.id
    where ${conditions.join(" and ")}`;
}

interface EffectRow extends Omit<CauseEffect, "returnRate" | "verifiedReturnRate"> {
  verifiedRecovered: string;
  verifiedLostAgain: string;
}

/** Whether what is done about causes brings points back: one statement. */
export async function causeEffects(
  filter: DeductionFilter | null,
  reader: Reader,
  question: Question,
): Promise<CauseEffect[]> {
  const verified = (part: string) => `trim_scale(coalesce(sum(${part}) filter (where is_verified), 0))`;
  const rows = await reader.query<EffectRow>(
    `select cause_id as "causeRowId", count(*)::int as deductions, trim_scale(sum(points)) as points,
       count(*) filter (where is_verified)::int as "withVerifiedTask", trim_scale(sum(recovered)) as recovered,
       trim_scale(sum(lost_again)) as "lostAgain", ${verified("recovered")} as "verifiedRecovered",
       ${verified("lost_again")} as "verifiedLostAgain"
     from (${lostPoints(filter, question)}) lost where cause_id is not null
     group by cause_id order by sum(points) desc, cause_id limit 100`,
    question.parameters.values,
  );
  return rows.map(({ verifiedRecovered, verifiedLostAgain, ...row }) => ({
    ...row,
    returnRate: returnRate(row.recovered, row.lostAgain),
    verifiedReturnRate: returnRate(verifiedRecovered, verifiedLostAgain),
  }));
}

interface ParetoLine {
  isTotal: boolean;
  causeRowId: string | null;
  points: string;
  deductions: number;
  units: number;
}

const maxCauses = 250;

/** Causes by what they cost: one statement. */
export async function causePareto(
  filter: DeductionFilter | null,
  reader: Reader,
  question: Question,
): Promise<CausePareto> {
  const rows = await reader.query<ParetoLine>(
    `select grouping(cause_id) = 1 as "isTotal", cause_id as "causeRowId",
       trim_scale(coalesce(sum(points), 0)) as points,
       count(id)::int as deductions, count(distinct unit_id)::int as units
     from (${lostPoints(filter, question)}) lost group by grouping sets ((), (cause_id))
     order by "isTotal" desc, sum(points) desc, cause_id`,
    question.parameters.values,
  );
  const [total, ...lines] = rows;
  const explained = lines.flatMap(({ isTotal: _, causeRowId, ...line }) =>
    causeRowId === null ? [] : [{ causeRowId, ...line }],
  );
  const unexplained = lines.find(({ causeRowId }) => causeRowId === null);
  return {
    total: total?.points ?? "0",
    unexplained: unexplained?.points ?? "0",
    rows: paretoOf(explained).slice(0, maxCauses),
  };
}

interface SharedRow {
  causeRowId: string;
  causePoints: string;
  unitCount: number;
  unitRowId: string;
  points: string;
  deductions: number;
}

/** Causes that several units share: one statement. */
export async function sharedCauses(
  filter: DeductionFilter | null,
  reader: Reader,
  question: Question,
): Promise<SharedCause[]> {
  const rows = await reader.query<SharedRow>(
    `with by_unit as (
       select cause_id, unit_id, trim_scale(sum(points)) as points, count(*)::int as deductions
       from (${lostPoints(filter, question)}) lost where cause_id is not null group by cause_id, unit_id
     ), of_cause as (
       select *, trim_scale(sum(points) over cause) as cause_points, (count(*) over cause)::int as unit_count,
         row_number() over (partition by cause_id order by points desc, unit_id) as place
       from by_unit window cause as (partition by cause_id)
     ), ranked as (
       select *, dense_rank() over (order by unit_count desc, cause_points desc, cause_id) as cause_place
       from of_cause where unit_count > 1
     )
     select cause_id as "causeRowId", cause_points as "causePoints", unit_count as "unitCount",
       unit_id as "unitRowId", points, deductions
     from ranked where cause_place <= 50 and place <= 50 order by cause_place, place`,
    question.parameters.values,
  );
  return [...Map.groupBy(rows, ({ causeRowId }) => causeRowId)].map(([causeRowId, own]) => ({
    causeRowId,
    points: own[0]?.causePoints ?? "0",
    unitCount: own[0]?.unitCount ?? 0,
    units: own.map(({ unitRowId, points, deductions }) => ({ unitRowId, points, deductions })),
  }));
}
