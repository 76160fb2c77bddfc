import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { PresenceRow } from "./presence.types.js";

/** Who else has these sheets open: seen in the last minute. */
export async function presenceOnAssessments(
  assessmentIds: readonly string[],
  reader: Reader,
  { actor }: Pick<Question, "actor">,
): Promise<Map<string, PresenceRow[]>> {
  const rows = await reader.query<PresenceRow & { assessmentId: string }>(
    `select assessment_id as "assessmentId", person_id as "personId", criterion_id as "criterionId",
       seen_at as "seenAt"
     from sheet_presence
     where assessment_id = any($1::bigint[]) and person_id is distinct from $2::uuid
       and seen_at > now() - interval '60 seconds'
     order by seen_at desc, person_id`,
    [assessmentIds, actor?.personId ?? null],
  );
  return Map.groupBy(rows, ({ assessmentId }) => assessmentId);
}
