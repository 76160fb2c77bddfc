import { type Permission, scopeOf } from "@reform-ledger/domain";
import type { Parameters } from "../lists/conditions.js";
import { type Question, reaches } from "../lists/list.js";

const appraisedBy = (criterionId: string, unitIds: readonly string[], parameters: Parameters): string =>
  `${criterionId} in (select id from criterion where appraising_unit_id = any(${parameters.add(unitIds, "bigint[]")}))`;

/** Seen by the assessed unit and those above it, by whom the criterion is appraised, by all once published. */
export function scoreVisible(
  row: string,
  question: Question,
  permission: Permission = "scores.read",
): string {
  const own = reaches(permission, question, (isReached, { appraiserUnitIds }) => {
    const assessed = isReached(`(select a.unit_id from assessment a where a.id = ${row}.assessment_id)`);
    if (appraiserUnitIds.length === 0) return assessed;
    return `${assessed} or ${appraisedBy(`${row}.criterion_id`, appraiserUnitIds, question.parameters)}`;
  });
  const cohort = reaches(
    "assessments.readPublished",
    question,
    () => "false",
    () => `${row}.assessment_id in (select a.id from assessment a join assessment_round r on r.id = a.round_id
      where r.status = 'PUBLISHED')`,
  );
  return `(${own} or ${cohort})`;
}

/** Whether the asking person appraises the criterion of the score; see appraisal places. */
export function appraisedByViewer(row: string, question: Question): string {
  const scope = scopeOf(question.actor, "scores.read");
  if (scope.kind !== "units" || scope.appraiserUnitIds.length === 0) return "false";
  return appraisedBy(`${row}.criterion_id`, scope.appraiserUnitIds, question.parameters);
}

export const hasOpenQuestion = (row: string): string =>
  `exists (select from explanation e where e.score_id = ${row}.id and e.answered_at is null and e.withdrawn_at is null)`;

/** Whose turn it is: the criterion's appraising unit, which never appraises itself; else the round's office. */
const isViewersTurn = (question: Question): string =>
  reaches("scores.appraise", question, (isReached, { appraiserUnitIds }) => {
    const units = question.parameters.add(appraiserUnitIds, "bigint[]");
    return `(c.appraising_unit_id = any(${units}) and c.appraising_unit_id <> a.unit_id)
      or ((c.appraising_unit_id is null or c.appraising_unit_id = a.unit_id)
        and ${isReached("r.unit_id")} and ${isReached("a.unit_id")})`;
  });

/** A bonus or a penalty waits only where the unit claims one. */
export const awaitsViewer = (row: string, question: Question): string =>
  `exists (
    select from assessment a join assessment_round r on r.id = a.round_id join criterion c on c.id = ${row}.criterion_id
    where a.id = ${row}.assessment_id and a.locked_at is not null
      and (c.kind = 'SCORED' or ${row}.self_state <> 'NOT_SCORED')
      and case when r.status in ('APPRAISAL', 'EXPLANATION') then ${row}.first_appraisal_state
        when r.status = 'SECOND_APPRAISAL' then ${row}.second_appraisal_state end = 'NOT_SCORED'
      and ${isViewersTurn(question)})`;
