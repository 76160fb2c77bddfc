import type { Place, PlacedUnit, Reopening, RoundStatus, SelfAssessment } from "@reform-ledger/domain";
import { isReopened } from "@reform-ledger/domain";
import type { AssessmentMethod, CriterionKind } from "../criteria/criterion.entity.js";
import type { Reader } from "../database/reader.js";

/** What decides who may do what to a score now. */
export interface ScoreStand {
  scoreId: string;
  unit: PlacedUnit;
  /** The authority that runs the round. */
  authority: PlacedUnit;
  appraiser: PlacedUnit | null;
  status: RoundStatus;
  deadlines: Partial<Record<RoundStatus, string>> | null;
  lockedAt: Date | null;
  reopenedUntil: string | null;
  method: AssessmentMethod | null;
  kind: CriterionKind;
  openQuestions: number;
}

const placed = (row: string) => `json_build_object('id', ${row}.id::text, 'path', ${row}.path::text)`;

/** How many scores stand, in one statement. */
export async function standsOfScores(
  scoreIds: readonly string[],
  reader: Reader,
): Promise<Map<string, ScoreStand | null>> {
  const rows = await reader.query<ScoreStand>(
    `select s.id as "scoreId", ${placed("u")} as unit, ${placed("o")} as authority,
      (select ${placed("d")} from unit d where d.id = c.appraising_unit_id) as appraiser,
      r.status, (select json_object_agg(p.phase, p.due_on) from round_phase p where p.round_id = r.id) as deadlines,
      a.locked_at as "lockedAt", a.reopened_until::text as "reopenedUntil", c.method, c.kind,
      (select count(*)::int from explanation e
        where e.score_id = s.id and e.answered_at is null and e.withdrawn_at is null) as "openQuestions"
    from score s join assessment a on a.id = s.assessment_id join assessment_round r on r.id = a.round_id
      join criterion c on c.id = s.criterion_id join unit u on u.id = a.unit_id join unit o on o.id = r.unit_id
    where s.id = any($1::bigint[])`,
    [scoreIds],
  );
  return new Map(rows.map((row) => [row.scoreId, row]));
}

/** The round as the rules of self-assessment see it. */
export const selfAssessmentOf = (
  {
    status,
    deadlines,
    lockedAt,
    reopenedUntil,
  }: Pick<ScoreStand, "status" | "deadlines" | "lockedAt" | "reopenedUntil">,
  today: string,
): SelfAssessment => ({
  status,
  selfDueOn: deadlines?.SELF_ASSESSMENT ?? null,
  lockedAt,
  reopenedUntil,
  today,
});

export const reopened = ({ lockedAt, reopenedUntil }: Omit<Reopening, "today">, today: string): boolean =>
  isReopened({ lockedAt, reopenedUntil, today });

/** The assessed unit owns a score; the criterion's appraising unit sees it. */
export const placeOfScore = ({ unit, appraiser }: Pick<ScoreStand, "unit" | "appraiser">): Place => ({
  owners: [unit],
  appraisers: appraiser ? [appraiser] : [],
});

/** Appraising is the criterion's unit's, which never appraises itself, and the round's office's. */
export const placeOfAppraisal = ({
  unit,
  authority,
  appraiser,
}: Pick<ScoreStand, "unit" | "authority" | "appraiser">): Place => ({
  owners: [authority, unit],
  appraisers: appraiser && appraiser.id !== unit.id ? [appraiser] : [],
});
