import type { Reader } from "../database/reader.js";
import { deductionList } from "../deductions/deduction.list.js";
import { type Question, reaches } from "../lists/list.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import type { ReturnPair } from "./return-pairs.js";

const final = "('FINALISED', 'PUBLISHED')";

export interface YearPair extends ReturnPair {
  fromYear: number;
  toYear: number;
}

const reached = (unitId: string, question: Question) =>
  reaches("deductions.read", question, (isReached) => isReached(unitId));

interface Wanted {
  /** Which later assessments, as `a` of the round `r`. */
  later: string;
  /** Which earlier ones, as `t` of the round `r`. */
  earlier: string;
}

/**
 * Assessments whose deductions the reader may see, each with the latest earlier one that is wanted: of the
 * unit itself, else of one that it followed, whole before in part.
 */
export const yearPairs = (
  { later, earlier }: Wanted,
  reader: Reader,
  question: Question,
): Promise<YearPair[]> =>
  reader.query<YearPair>(
    `with recursive own as (
       select a.id, a.unit_id, a.set_id, r.year, r.unit_id as authority_id, cs.index_code
       from assessment a join assessment_round r on r.id = a.round_id join criteria_set cs on cs.id = a.set_id
       where r.status in ${final} and ${later} and ${reached("a.unit_id", question)}
     ), lineage (of_id, unit_id, whole) as (
       select id, unit_id, true from own
       union
       select l.of_id, s.predecessor_id, l.whole and s.extent = 'WHOLE'
       from lineage l join unit_succession s on s.successor_id = l.unit_id
     ), known as (select of_id, unit_id, bool_or(whole) as whole from lineage group by of_id, unit_id)
     select distinct on (own.id) own.id as "toId", own.set_id as "toSetId", own.year as "toYear",
       t.id as "fromId", t.set_id as "fromSetId", r.year as "fromYear"
     from known k join own on own.id = k.of_id join assessment t on t.unit_id = k.unit_id
       join assessment_round r on r.id = t.round_id join criteria_set cs on cs.id = t.set_id
     where r.year < own.year and r.status in ${final} and cs.index_code = own.index_code and ${earlier}
       and (r.status = 'PUBLISHED' or ${reached("t.unit_id", question)})
     order by own.id, r.year desc, (t.unit_id = own.unit_id) desc, k.whole desc,
       (r.unit_id = own.authority_id) desc, t.id`,
    question.parameters.values,
  );

export interface BalanceDeduction {
  id: string;
  assessmentId: string;
  criterionId: string;
  causeId: string | null;
  points: string;
  /** The place of its remedy. */
  turn: number;
  isSeen: boolean;
}

/** Every deduction, for the shares to be right, the largest first; what the reader may see is marked. */
export const deductionsOfBalances = (
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<BalanceDeduction[]> => {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  return reader.query<BalanceDeduction>(
    `select t.id, t.assessment_id as "assessmentId", t.criterion_id as "criterionId", t.cause_id as "causeId",
       t.points, (${deductionList.visible("t", question)}) as "isSeen",
       (select coalesce(
          min(case when task.status = 'VERIFIED' then 0 when task.status <> 'CANCELLED' then 1 end), 2)
        from task_deduction td join remediation_task task on task.id = td.task_id
        where td.deduction_id = t.id) as turn
     from deduction t where t.assessment_id = any(${wanted}) order by t.points desc, t.id`,
    question.parameters.values,
  );
};

export interface TaskBehind {
  assessmentId: string;
  criterionId: string;
  taskId: string;
}

/** The tasks that answer what assessments lost, as far as they may be seen: the verified first. */
export const tasksBehind = (
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<TaskBehind[]> => {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  return reader.query<TaskBehind>(
    `select d.assessment_id as "assessmentId", d.criterion_id as "criterionId", t.id as "taskId"
     from deduction d join task_deduction td on td.deduction_id = d.id
       join remediation_task t on t.id = td.task_id
     where d.assessment_id = any(${wanted}) and t.status <> 'CANCELLED'
       and ${remediationTaskList.visible("t", question)}
     order by (t.status = 'VERIFIED') desc, td.expected_points desc, t.id`,
    question.parameters.values,
  );
};
