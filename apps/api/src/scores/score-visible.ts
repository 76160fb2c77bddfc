import type { Permission } from "@reform-ledger/domain";
import type { Parameters } from "../lists/conditions.js";
import { type Question, reaches, rememberedScope } from "../lists/list.js";

const appraisedBy = (criterionId: string, unitIds: readonly string[], parameters: Parameters): string =>
  `${criterionId} in (select id from criterion where appraising_unit_id = any(${parameters.add(unitIds, "bigint[]")}))`;

/** Reached by the assessed unit and those above it, and by whom the criterion is appraised. */
export function scoreReached(row: string, question: Question, permission: Permission): string {
  return reaches(permission, question, (isReached, { appraiserUnitIds }) => {
    const assessed = `${row}.assessment_id in (select a.id from assessment a where ${isReached("a.unit_id")})`;
    if (appraiserUnitIds.length === 0) return assessed;
    return `${assessed} or ${appraisedBy(`${row}.criterion_id`, appraiserUnitIds, question.parameters)}`;
  });
}

/** Its notes, inputs and history are for the two sides, published or not. */
export const scoreVisible = (row: string, question: Question): string =>
  scoreReached(row, question, "scores.read");

/** Its final points are also everybody's since the round is published: now, or at a moment. */
export function finalVisible(row: string, question: Question, moment?: string): string {
  const since = moment ? ` and r.published_at <= ${moment}` : "";
  const cohort = reaches(
    "assessments.readPublished",
    question,
    () => "false",
    () => `${row}.assessment_id in (select a.id from assessment a join assessment_round r on r.id = a.round_id
      where r.status = 'PUBLISHED'${since})`,
  );
  return `(${scoreVisible(row, question)} or ${cohort})`;
}

/** Whether the asking person appraises the criterion of the score; see appraisal places. */
export function appraisedByViewer(row: string, question: Question): string {
  const scope = rememberedScope(question.actor, "scores.read");
  if (scope.kind !== "units" || scope.appraiserUnitIds.length === 0) return "false";
  return appraisedBy(`${row}.criterion_id`, scope.appraiserUnitIds, question.parameters);
}

export const hasOpenQuestion = (row: string): string =>
  `exists (select from explanation e where e.score_id = ${row}.id and e.answered_at is null and e.withdrawn_at is null)`;

const isCriterionWhere = (row: string, condition: string): string =>
  `${row}.criterion_id in (select c.id from criterion c where ${condition})`;

const isAssessmentWhere = (row: string, condition: string): string =>
  `${row}.assessment_id in (select a.id from assessment a join assessment_round r on r.id = a.round_id where ${condition})`;

/** A unit that appraises the criterion is itself assessed; its own scores are the round's office's. */
const wouldAppraiseItself = (row: string): string =>
  `(${row}.assessment_id, ${row}.criterion_id) in (select a.id, c.id from assessment a
    join criterion c on c.set_id = a.set_id and c.appraising_unit_id = a.unit_id)`;

/** Whose turn it is: the criterion's appraising unit, which never appraises itself; else the round's office. */
const isViewersTurn = (row: string, question: Question): string =>
  reaches("scores.appraise", question, (isReached, { appraiserUnitIds }) => {
    const units = question.parameters.add(appraiserUnitIds, "bigint[]");
    const forUnit = isCriterionWhere(row, `c.appraising_unit_id = any(${units})`);
    const forOffice = isCriterionWhere(row, "c.appraising_unit_id is null");
    const ofOffice = isAssessmentWhere(row, `${isReached("r.unit_id")} and ${isReached("a.unit_id")}`);
    const itself = wouldAppraiseItself(row);
    return `(${forUnit} and not ${itself}) or ((${forOffice} or ${itself}) and ${ofOffice})`;
  });

/**
 * Whether a score waits for the asking person's appraisal. A bonus or a penalty waits only where the unit
 * claims one. Every part is a set that the database makes once, not once for each score.
 */
export function awaitsViewer(row: string, question: Question): string {
  const open = (stage: string, phases: string) =>
    `(${row}.${stage} = 'NOT_SCORED' and ${isAssessmentWhere(row, `a.locked_at is not null and r.status in (${phases})`)})`;
  const first = open("first_appraisal_state", "'APPRAISAL', 'EXPLANATION'");
  const second = open("second_appraisal_state", "'SECOND_APPRAISAL'");
  const claimed = `(${row}.self_state <> 'NOT_SCORED' or ${isCriterionWhere(row, "c.kind = 'SCORED'")})`;
  return `((${first} or ${second}) and ${claimed} and ${isViewersTurn(row, question)})`;
}
