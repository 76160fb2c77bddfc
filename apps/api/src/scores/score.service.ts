import {
  type Actor,
  badInput,
  checkScore,
  comparePoints,
  demand,
  isPositive,
  ruleBroken,
} from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { PublishedFigure } from "../assessments/published-figure.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, findAllOrThrow, lockOrThrow } from "../lists/records.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { demandOnce } from "./open-sheet.js";
import { Score } from "./score.entity.js";
import type {
  FinalScoreInput,
  PublishedFigureInput,
  RecordFinalScoresInput,
  RecordPublishedFiguresInput,
} from "./score.inputs.js";

/** Locks an assessment whose round's office may still change it. */
async function lockOpenAssessment(
  tx: EntityManager,
  actor: Actor,
  assessmentId: string,
): Promise<Assessment> {
  const assessment = await lockOrThrow(tx, Assessment, assessmentId, "assessmentId");
  const round = await tx.findOneByOrFail(AssessmentRound, { id: assessment.roundId });
  demand(actor, "rounds.write", await ownedBy(tx, round.unitId));
  demand(actor, "scores.record", await ownedBy(tx, assessment.unitId));
  if (round.status === "FINALISED" || round.status === "PUBLISHED") throw ruleBroken("assessmentFinalised");
  return assessment;
}

/** Writes the finals of an assessment; the round's office does it, self-assessments and appraisals stay as they are. */
export async function recordFinalScores(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, scores: inputs }: RecordFinalScoresInput,
): Promise<{ assessment: Assessment; scores: Score[] }> {
  const assessment = await lockOpenAssessment(tx, actor, assessmentId);
  const ids = inputs.map(({ criterionId }, index) =>
    rowIdOf("Criterion", criterionId, `scores.${index}.criterionId`),
  );
  demandOnce(ids, (index) => `scores.${index}.criterionId`);
  const criteria = new Map(
    (await tx.findBy(Criterion, { setId: assessment.setId, id: In(ids) })).map((criterion) => [
      criterion.id,
      criterion,
    ]),
  );
  const scores = await tx.findBy(Score, { assessmentId: assessment.id, criterionId: In(ids) });
  const byCriterion = new Map(scores.map((score) => [score.criterionId, score]));
  const changed = inputs.map((input, index) => {
    const criterion = criteria.get(ids[index] ?? "");
    const score = byCriterion.get(ids[index] ?? "");
    if (!criterion)
      throw ruleBroken("criterionUnknown", { id: input.criterionId }, `scores.${index}.criterionId`);
    if (!score)
      throw ruleBroken("criterionScoredByChildren", { code: criterion.code }, `scores.${index}.criterionId`);
    return scoreFinally(score, criterion, input, `scores.${index}.`);
  });
  await tx.save([...new Set(changed)]);
  await tx.save(Object.assign(assessment, { updatedAt: new Date() }));
  return { assessment, scores: changed };
}

function scoreFinally(score: Score, { maxPoints }: Criterion, input: FinalScoreInput, path: string): Score {
  if (input.expectedVersion !== undefined && input.expectedVersion !== null) {
    demandVersion(Score, score, input.expectedVersion);
  }
  const points = input.points ?? null;
  checkScore(maxPoints, { state: input.state, points }, path);
  return Object.assign(score, { state: input.state, finalPoints: points, note: input.note ?? score.note });
}

/** Refuses what nobody can have printed: bonus may lift points beyond their max, nothing lifts a rank so. */
function checkFigure({ points, maxPoints, percent, rank, rankOf }: PublishedFigureInput, path: string): void {
  if (points && comparePoints(points, "0") < 0) throw badInput("mustNotBeNegative", {}, `${path}points`);
  if (maxPoints && !isPositive(maxPoints)) throw badInput("mustBePositive", {}, `${path}maxPoints`);
  if (percent && (comparePoints(percent, "0") < 0 || comparePoints(percent, "100") > 0)) {
    throw badInput("outOfRange", { min: 0, max: 100 }, `${path}percent`);
  }
  if (rank && rankOf && rank > rankOf) throw badInput("outOfRange", { min: 1, max: rankOf }, `${path}rank`);
}

/** Keeps what was printed beside what is computed; a difference is shown, never hidden. */
export async function recordPublishedFigures(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, figures }: RecordPublishedFiguresInput,
): Promise<Assessment> {
  const assessment = await lockOpenAssessment(tx, actor, assessmentId);
  demandOnce(
    figures.map(({ criterionId }) => criterionId ?? ""),
    (index) => `figures.${index}.criterionId`,
  );
  const named = figures.flatMap(({ criterionId }) => criterionId ?? []);
  const criteria = await findAllOrThrow(tx, Criterion, named, "figures");
  const stranger = criteria.find(({ setId }) => setId !== assessment.setId);
  if (stranger) throw ruleBroken("criterionUnknown", { id: stranger.code }, "figures");
  const earlier = await tx.findBy(PublishedFigure, { assessmentId: assessment.id });
  const byCriterion = new Map(earlier.map((figure) => [figure.criterionId, figure]));
  const kept = figures.map(({ criterionId, ...figure }, index) => {
    checkFigure(figure, `figures.${index}.`);
    const rowId = criterionId ? rowIdOf("Criterion", criterionId, "figures") : null;
    const place = { assessmentId: assessment.id, criterionId: rowId };
    return Object.assign(byCriterion.get(rowId) ?? tx.create(PublishedFigure, place), figure);
  });
  await tx.save(kept);
  return tx.save(Object.assign(assessment, { updatedAt: new Date() }));
}
