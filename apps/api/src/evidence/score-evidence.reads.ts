import type { Reader } from "../database/reader.js";
import type { ScoreEvidenceLink } from "./evidence.inputs.js";

/** What many scores rest on, in one statement; the newest first. */
export async function evidenceLinksOfScores(
  scoreIds: readonly string[],
  reader: Reader,
): Promise<Map<string, ScoreEvidenceLink[]>> {
  const rows = await reader.query<ScoreEvidenceLink & { scoreId: string }>(
    `select score_id as "scoreId", evidence_id as "evidenceId", page
    from score_evidence where score_id = any($1::bigint[]) order by score_id, evidence_id desc`,
    [scoreIds],
  );
  return Map.groupBy(rows, ({ scoreId }) => scoreId);
}
