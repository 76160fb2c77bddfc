import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import { explanationList } from "./explanation.list.js";

/** Questions of many assessments that wait for an answer, in one statement. */
export async function openQuestionCounts(
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, number>> {
  const wanted = question.parameters.add(assessmentIds, "bigint[]");
  const rows = await reader.query<{ assessmentId: string; count: number }>(
    `select s.assessment_id as "assessmentId", count(*)::int as count
    from explanation t join score s on s.id = t.score_id
    where s.assessment_id = any(${wanted}) and t.answered_at is null and t.withdrawn_at is null
      and ${explanationList.visible("t", question)}
    group by 1`,
    question.parameters.values,
  );
  return new Map(rows.map(({ assessmentId, count }) => [assessmentId, count]));
}
