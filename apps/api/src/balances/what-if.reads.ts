import type { RankingMethod, ScoreValue } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { type Question, reaches } from "../lists/list.js";
import { taskVisible } from "../tasks/remediation-task.list.js";

export interface SupposedAssessment {
  id: string;
  setId: string;
  roundId: string;
  rankingMethod: RankingMethod;
}

/** A finalised assessment whose deductions the reader may see. */
export async function supposedAssessment(
  id: string,
  reader: Reader,
  question: Question,
): Promise<SupposedAssessment | undefined> {
  const wanted = question.parameters.add(id, "bigint");
  const seen = reaches("deductions.read", question, (isReached) => isReached("a.unit_id"));
  const [assessment] = await reader.query<SupposedAssessment>(
    `select a.id, a.set_id as "setId", a.round_id as "roundId", r.ranking_method as "rankingMethod"
     from assessment a join assessment_round r on r.id = a.round_id
     where a.id = ${wanted} and r.status in ('FINALISED', 'PUBLISHED') and ${seen}`,
    question.parameters.values,
  );
  return assessment;
}

export const finalsOf = (assessmentId: string, reader: Reader): Promise<ScoreValue[]> =>
  reader.query<ScoreValue>(
    `select criterion_id as "criterionId", state, final_points as points from score where assessment_id = $1`,
    [assessmentId],
  );

export async function penaltiesOf(assessmentId: string, reader: Reader): Promise<string[]> {
  const rows = await reader.query<{ points: string }>(
    `select points from administrative_penalty where assessment_id = $1`,
    [assessmentId],
  );
  return rows.map(({ points }) => points);
}

/** Where each assessment of a round stands as a whole; nothing where more were ranked than are known. */
export const percentsOfRound = (
  roundId: string,
  reader: Reader,
): Promise<{ id: string; percent: string | null }[]> =>
  reader.query(
    `select st.assessment_id as id, st.percent from assessment_standing st
     join assessment a on a.id = st.assessment_id where a.round_id = $1 and st.criterion_id is null
       and not exists (
         select from published_figure f join assessment same on same.id = f.assessment_id
         where same.round_id = $1 and f.criterion_id is null
           and f.rank_of > (select count(*) from assessment known where known.round_id = $1))`,
    [roundId],
  );

export interface TaskGain {
  taskId: string;
  /** Null where it expects nothing of the assessment. */
  criterionId: string | null;
  points: string;
}

/** What tasks that may be seen expect back of an assessment's deductions; a cancelled one nothing. */
export const gainsOfTasks = (
  assessmentId: string,
  taskIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<TaskGain[]> => {
  const [assessment, tasks] = [
    question.parameters.add(assessmentId, "bigint"),
    question.parameters.add(taskIds, "bigint[]"),
  ];
  return reader.query<TaskGain>(
    `select t.id as "taskId", link.criterion_id as "criterionId", coalesce(link.points, 0) as points
     from remediation_task t left join lateral (
       select d.criterion_id, td.expected_points as points
       from task_deduction td join deduction d on d.id = td.deduction_id
       where td.task_id = t.id and d.assessment_id = ${assessment} and t.status <> 'CANCELLED'
     ) link on true
     where t.id = any(${tasks}) and ${taskVisible("t", question)}`,
    question.parameters.values,
  );
};

export interface OpenTask {
  id: string;
  points: string;
  effortDays: string | null;
}

/** Tasks still to be done that expect something of an assessment's deductions. */
export const openTasksOf = (
  assessmentId: string,
  dueBy: string | null,
  reader: Reader,
  question: Question,
): Promise<OpenTask[]> => {
  const assessment = question.parameters.add(assessmentId, "bigint");
  const isDue = dueBy ? `t.due_on <= ${question.parameters.add(dueBy, "date")}` : "true";
  return reader.query<OpenTask>(
    `select t.id, t.effort_days as "effortDays", sum(td.expected_points) as points
     from remediation_task t join task_deduction td on td.task_id = t.id
       join deduction d on d.id = td.deduction_id
     where d.assessment_id = ${assessment} and t.status not in ('VERIFIED', 'CANCELLED') and ${isDue}
       and ${taskVisible("t", question)}
     group by t.id having sum(td.expected_points) > 0 order by t.id`,
    question.parameters.values,
  );
};
