import type { Place, PlacedUnit, RoundStatus, SelfAssessment } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";

/** What decides which actions an assessment is open to. */
export interface AssessmentState {
  id: string;
  setId: string;
  status: RoundStatus;
  imported: boolean;
  lockedAt: Date | null;
  reopenedUntil: string | null;
  selfDueOn: string | null;
  /** Of the phase in which the round stands. */
  dueOn: string | null;
  explanationDueOn: string | null;
  unit: PlacedUnit;
  authority: PlacedUnit;
}

const dueOn = (phase: string) =>
  `(select p.due_on from round_phase p where p.round_id = r.id and p.phase = ${phase})`;

/** The states of many assessments in one statement. */
export async function statesOfAssessments(
  ids: readonly string[],
  reader: Reader,
): Promise<Map<string, AssessmentState>> {
  const rows = await reader.query<AssessmentState>(
    `select a.id, a.set_id as "setId", r.status, r.imported, a.locked_at as "lockedAt",
       a.reopened_until as "reopenedUntil", ${dueOn("'SELF_ASSESSMENT'")} as "selfDueOn",
       ${dueOn("r.status")} as "dueOn", ${dueOn("'EXPLANATION'")} as "explanationDueOn",
       json_build_object('id', u.id::text, 'path', u.path::text) as unit,
       json_build_object('id', o.id::text, 'path', o.path::text) as authority
     from assessment a join assessment_round r on r.id = a.round_id
       join unit u on u.id = a.unit_id join unit o on o.id = r.unit_id
     where a.id = any($1::bigint[]) order by a.id`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export const selfAssessmentOf = (state: AssessmentState, today: string): SelfAssessment => ({
  status: state.status,
  selfDueOn: state.selfDueOn,
  today,
  lockedAt: state.lockedAt,
  reopenedUntil: state.reopenedUntil,
});

/** Where the round's office must reach: the unit that is assessed and the authority that runs the round. */
export const placeOfOffice = ({ unit, authority }: AssessmentState): Place => ({
  owners: [authority, unit],
});

/** As isSelfScored says it, on the criterion called so in a statement. */
export const selfScored = (criterion: string): string =>
  `(${criterion}.kind <> 'PENALTY' and ${criterion}.method in ('SELF', 'FORMULA'))`;

const penalised: readonly RoundStatus[] = ["APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL"];

/** Points are taken off after appraisal; an imported result never goes through its phases. */
export const isPenalisable = ({ status, imported }: AssessmentState): boolean =>
  penalised.includes(status) || (imported && status !== "FINALISED" && status !== "PUBLISHED");
