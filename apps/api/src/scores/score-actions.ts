import {
  type Actor,
  DomainError,
  demandAnswer,
  demandAppraisable,
  demandQuestion,
  demandSelfAssessable,
  may,
  vietnamDate,
} from "@reform-ledger/domain";
import { appraisalStageOf } from "./appraisal-stage.js";
import {
  placeOfAppraisal,
  placeOfScore,
  reopened,
  type ScoreStand,
  selfAssessmentOf,
} from "./score-stand.js";

function isAllowed(rule: () => void): boolean {
  try {
    rule();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

export const isSelfAssessable = (stand: ScoreStand, today: string): boolean =>
  isAllowed(() => demandSelfAssessable({ ...stand, ...selfAssessmentOf(stand, today) }));

const isAppraisable = (stand: ScoreStand, today: string) =>
  isAllowed(() =>
    demandAppraisable({
      ...stand,
      stage: appraisalStageOf(stand.status),
      dueOn: stand.deadlines?.[stand.status] ?? null,
      today,
      locked: stand.lockedAt !== null,
      reopened: reopened(stand, today),
    }),
  );

export const isAnswerable = (stand: ScoreStand, today: string): boolean =>
  stand.openQuestions > 0 &&
  isAllowed(() =>
    demandAnswer({
      status: stand.status,
      explanationDueOn: stand.deadlines?.EXPLANATION ?? null,
      today,
      withdrawnAt: null,
    }),
  );

const isFinal = ({ status }: ScoreStand) => status === "FINALISED" || status === "PUBLISHED";

/** What somebody may do to a score now: by the phase, the access table and the rules. */
export function actionsOnScore(stand: ScoreStand, actor: Actor | null, now = new Date()): string[] {
  if (!actor) return [];
  const today = vietnamDate(now);
  const own = placeOfScore(stand);
  const appraisal = placeOfAppraisal(stand);
  const mayAssess = may(actor, "scores.selfAssess", own) && isSelfAssessable(stand, today);
  const mayAnswer = may(actor, "explanations.answer", own) && isAnswerable(stand, today);
  const actions = {
    "scores.selfAssess": mayAssess,
    "evidence.attach": (mayAssess || mayAnswer) && may(actor, "evidence.attach", own),
    "scores.appraise": may(actor, "scores.appraise", appraisal) && isAppraisable(stand, today),
    "explanations.ask": may(actor, "explanations.ask", appraisal) && isAllowed(() => demandQuestion(stand)),
    "explanations.answer": mayAnswer,
    "scores.amend": may(actor, "scores.amend", { owners: appraisal.owners }) && isFinal(stand),
  };
  return Object.entries(actions).flatMap(([action, allowed]) => (allowed ? [action] : []));
}
