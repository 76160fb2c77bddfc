import {
  type Actor,
  DomainError,
  demand,
  demandAnswer,
  demandQuestion,
  ruleBroken,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { filled } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Score } from "../scores/score.entity.js";
import { placeOfAppraisal, placeOfScore } from "../scores/score-stand.js";
import { sharedStand } from "../scores/shared-stand.js";
import { Explanation } from "./explanation.entity.js";
import type {
  AnswerExplanationInput,
  AskExplanationInput,
  WithdrawExplanationInput,
} from "./explanation.inputs.js";

function authorOf({ personId }: Actor): string {
  if (!personId) throw new DomainError("FORBIDDEN", "forbidden");
  return personId;
}

/** An appraiser of the criterion, or the round's office, asks the unit. The same open question is asked once. */
export async function askExplanation(
  tx: EntityManager,
  actor: Actor,
  { scoreId, question }: AskExplanationInput,
  now = new Date(),
): Promise<Explanation> {
  const score = await findOrThrow(tx, Score, scoreId, "scoreId");
  const stand = await sharedStand(tx, score);
  demand(actor, "explanations.ask", placeOfAppraisal(stand));
  demandQuestion(stand);
  const asked = { scoreId: score.id, question: filled(question, "question"), askedById: authorOf(actor) };
  await tx.query("select from score where id = $1 for no key update", [score.id]);
  const open = await tx.findBy(Explanation, asked);
  const known = open.find(({ answeredAt, withdrawnAt }) => !answeredAt && !withdrawnAt);
  return known ?? save(tx, tx.create(Explanation, { ...asked, askedAt: now }));
}

/** The unit answers, and may answer anew while answers are taken. */
export async function answerExplanation(
  tx: EntityManager,
  actor: Actor,
  { explanationId, expectedVersion, answer }: AnswerExplanationInput,
  now = new Date(),
): Promise<Explanation> {
  const { explanation, stand } = await lockExplanation(tx, explanationId);
  demand(actor, "explanations.answer", placeOfScore(stand));
  const given = { answer: filled(answer, "answer"), answeredById: authorOf(actor) };
  if (isResent(explanation, expectedVersion, given)) return explanation;
  demandVersion(Explanation, explanation, expectedVersion);
  demandAnswer({
    status: stand.status,
    explanationDueOn: stand.deadlines?.EXPLANATION ?? null,
    today: vietnamDate(now),
    withdrawnAt: explanation.withdrawnAt,
  });
  return save(tx, Object.assign(explanation, given, { answeredAt: now }));
}

function isResent(
  { version, answer, answeredById }: Explanation,
  expectedVersion: number,
  given: { answer: string; answeredById: string },
): boolean {
  return version === expectedVersion + 1 && answer === given.answer && answeredById === given.answeredById;
}

/** Who could ask takes a question back that is not answered. */
export async function withdrawExplanation(
  tx: EntityManager,
  actor: Actor,
  { explanationId, expectedVersion }: WithdrawExplanationInput,
  now = new Date(),
): Promise<Explanation> {
  const { explanation, stand } = await lockExplanation(tx, explanationId);
  demand(actor, "explanations.ask", placeOfAppraisal(stand));
  if (explanation.withdrawnAt) return explanation;
  demandVersion(Explanation, explanation, expectedVersion);
  demandQuestion(stand);
  if (explanation.answeredAt) throw ruleBroken("questionAnswered");
  return save(tx, Object.assign(explanation, { withdrawnAt: now }));
}

async function lockExplanation(tx: EntityManager, explanationId: string) {
  const { scoreId } = await findOrThrow(tx, Explanation, explanationId, "explanationId");
  const stand = await sharedStand(tx, await tx.findOneByOrFail(Score, { id: scoreId }));
  return { explanation: await lockOrThrow(tx, Explanation, explanationId, "explanationId"), stand };
}
