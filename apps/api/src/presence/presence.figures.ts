import { assessmentReached } from "../assessments/assessment.list.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { PresenceRow } from "./presence.types.js";

/** Who else has these sheets open, seen in the last minute; for those who take part in them. */
export async function presenceOnAssessments(
  assessmentIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, PresenceRow[]>> {
  const { parameters, actor } = question;
  const wanted = parameters.add(assessmentIds, "bigint[]");
  const own = parameters.add(actor?.personId ?? null, "uuid");
  const rows = await reader.query<PresenceRow & { assessmentId: string }>(
    `select p.assessment_id as "assessmentId", p.person_id as "personId", p.criterion_id as "criterionId",
       p.seen_at as "seenAt"
     from sheet_presence p join assessment t on t.id = p.assessment_id
     where p.assessment_id = any(${wanted}) and p.person_id is distinct from ${own}
       and p.seen_at > now() - interval '60 seconds' and ${assessmentReached("t", question)}
     order by p.seen_at desc, p.person_id`,
    parameters.values,
  );
  return Map.groupBy(rows, ({ assessmentId }) => assessmentId);
}
