import { DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import type { Line } from "./open-sheet.js";
import { contentOf, type WrittenStage } from "./score-stage.js";

export interface LastWriter {
  scoreId: string;
  personId: string | null;
  changedBy: string | null;
  changedAt: Date;
}

interface Stale {
  line: Line;
}

const prefixes = { SELF: "self_", FIRST_APPRAISAL: "first_", SECOND_APPRAISAL: "second_" } as const;

/** Who wrote a stage of each score last, and when. */
export async function lastWritersOf(
  tx: EntityManager,
  stage: WrittenStage,
  stale: readonly Stale[],
): Promise<Map<string, LastWriter>> {
  const rows = await tx.query<LastWriter[]>(
    `select distinct on (e.row_id) e.row_id as "scoreId", e.person_id as "personId", e.at as "changedAt",
      (select p.name from person p where p.id = e.person_id) as "changedBy"
    from audit_entry e
    where e.table_name = 'score' and e.row_id = any($1::text[]) and exists (
      select from jsonb_each(e.before) old join jsonb_each(e.after) now using (key)
      where starts_with(key, $2) and old.value <> now.value)
    order by e.row_id, e.id desc`,
    [stale.map(({ line }) => line.score.id), prefixes[stage]],
  );
  return new Map(rows.map((row) => [row.scoreId, row]));
}

/** Refuses stale lines with what they say now, so that nobody's typing is lost. */
export function demandCurrent(
  stage: WrittenStage,
  stale: readonly Stale[],
  writers: ReadonlyMap<string, LastWriter>,
): void {
  const currents = stale.map(({ line: { score, criterion } }) => ({
    id: globalId("Score", score.id),
    criterionId: globalId("Criterion", criterion.id),
    code: criterion.code,
    version: score.version,
    ...contentOf(score, stage),
    changedBy: writers.get(score.id)?.changedBy ?? null,
    changedAt: writers.get(score.id)?.changedAt ?? score.updatedAt,
  }));
  const [first] = currents;
  if (!first) return;
  const fields = stale.map(({ line: { path } }) => ({
    path: `${path}expectedVersion`,
    code: "staleVersion" as const,
  }));
  throw new DomainError("CONFLICT", "staleVersion", {}, { fields, current: { ...first, scores: currents } });
}
