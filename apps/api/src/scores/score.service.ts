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
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, findAllOrThrow, lockAllOrThrow, recordsWhere } from "../lists/records.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { isFinal } from "../rounds/round-changeable.js";
import { placedUnits } from "../units/unit-place.js";
import { demandOnce } from "./open-sheet.js";
import { Score } from "./score.entity.js";
import type {
  FinalScoreInput,
  PublishedFigureInput,
  RecordFinalScoresInput,
  RecordPublishedFiguresInput,
} from "./score.inputs.js";

/** Locks assessments whose rounds' offices may still change them. */
async function lockOpenAssessments(
  tx: EntityManager,
  actor: Actor,
  assessmentIds: readonly string[],
): Promise<Assessment[]> {
  const assessments = await lockAllOrThrow(tx, Assessment, assessmentIds, () => "assessmentId");
  const roundIds = [...new Set(assessments.map(({ roundId }) => roundId))];
  const rounds = await recordsWhere(tx, AssessmentRound, "record.id = any($1::bigint[])", [roundIds]);
  for (const owner of await placedUnits(
    tx,
    rounds.map(({ unitId }) => unitId),
  )) {
    demand(actor, "rounds.write", { owners: [owner] });
  }
  for (const owner of await placedUnits(
    tx,
    assessments.map(({ unitId }) => unitId),
  )) {
    demand(actor, "scores.record", { owners: [owner] });
  }
  if (rounds.some(({ status }) => isFinal(status))) throw ruleBroken("assessmentFinalised");
  return assessments;
}

interface Recorded {
  assessment: Assessment;
  scores: Score[];
}

/** Writes the finals of an assessment; the round's office does it, self-assessments and appraisals stay as they are. */
export async function recordFinalScores(
  tx: EntityManager,
  actor: Actor,
  input: RecordFinalScoresInput,
): Promise<Recorded> {
  const [recorded] = await recordFinalsOfMany(tx, actor, [input]);
  if (!recorded) throw new Error("One was asked for");
  return recorded;
}

/** The same for several assessments, in as many statements as for one. */
export async function recordFinalsOfMany(
  tx: EntityManager,
  actor: Actor,
  sheets: readonly RecordFinalScoresInput[],
): Promise<Recorded[]> {
  const assessments = await lockOpenAssessments(
    tx,
    actor,
    sheets.map(({ assessmentId }) => assessmentId),
  );
  const idsOf = sheets.map(({ scores }) => criterionIdsOf(scores));
  const known = {
    criteria: await criteriaOf(tx, assessments, idsOf),
    scores: await scoresOf(tx, assessments, idsOf),
  };
  const recorded = sheets.map(({ scores: inputs }, index): Recorded => {
    const assessment = assessments[index] ?? unknownPlace();
    return { assessment, scores: scoresFinally(assessment, inputs, idsOf[index] ?? [], known) };
  });
  await save(
    tx,
    recorded.flatMap(({ scores }) => scores),
  );
  const updatedAt = new Date();
  await save(
    tx,
    assessments.map((assessment) => Object.assign(assessment, { updatedAt })),
  );
  return recorded;
}

function criterionIdsOf(inputs: readonly FinalScoreInput[]): string[] {
  const path = (index: number) => `scores.${index}.criterionId`;
  const ids = inputs.map(({ criterionId }, index) => rowIdOf("Criterion", criterionId, path(index)));
  demandOnce(ids, path);
  return ids;
}

/** Each was found for its own sheet. */
function unknownPlace(): never {
  throw new Error("There is an assessment for each sheet");
}

const placeOf = (place: string, criterionId: string) => `${place} ${criterionId}`;

async function criteriaOf(tx: EntityManager, assessments: readonly Assessment[], ids: readonly string[][]) {
  const criteria = await tx.findBy(Criterion, {
    setId: In([...new Set(assessments.map(({ setId }) => setId))]),
    id: In([...new Set(ids.flat())]),
  });
  return new Map(criteria.map((criterion) => [placeOf(criterion.setId, criterion.id), criterion]));
}

async function scoresOf(tx: EntityManager, assessments: readonly Assessment[], ids: readonly string[][]) {
  const condition = "record.assessment_id = any($1::bigint[]) and record.criterion_id = any($2::bigint[])";
  const scores = await recordsWhere(tx, Score, condition, [
    assessments.map(({ id }) => id),
    [...new Set(ids.flat())],
  ]);
  return new Map(scores.map((score) => [placeOf(score.assessmentId, score.criterionId), score]));
}

interface Known {
  criteria: ReadonlyMap<string, Criterion>;
  scores: ReadonlyMap<string, Score>;
}

const scoresFinally = (
  { id, setId }: Assessment,
  inputs: readonly FinalScoreInput[],
  criterionIds: readonly string[],
  known: Known,
): Score[] =>
  inputs.map((input, index) => {
    const path = `scores.${index}.`;
    const criterion = known.criteria.get(placeOf(setId, criterionIds[index] ?? ""));
    const score = known.scores.get(placeOf(id, criterionIds[index] ?? ""));
    if (!criterion) throw ruleBroken("criterionUnknown", { id: input.criterionId }, `${path}criterionId`);
    if (!score) throw ruleBroken("criterionScoredByChildren", { code: criterion.code }, `${path}criterionId`);
    return scoreFinally(score, criterion, input, path);
  });

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
  input: RecordPublishedFiguresInput,
): Promise<Assessment> {
  const [assessment] = await recordFiguresOfMany(tx, actor, [input]);
  if (!assessment) throw new Error("One was asked for");
  return assessment;
}

/** The same for several assessments, in as many statements as for one. */
export async function recordFiguresOfMany(
  tx: EntityManager,
  actor: Actor,
  sheets: readonly RecordPublishedFiguresInput[],
): Promise<Assessment[]> {
  const assessments = await lockOpenAssessments(
    tx,
    actor,
    sheets.map(({ assessmentId }) => assessmentId),
  );
  for (const { figures } of sheets) {
    demandOnce(
      figures.map(({ criterionId }) => criterionId ?? ""),
      (index) => `figures.${index}.criterionId`,
    );
  }
  const named = sheets.flatMap(({ figures }) => figures.flatMap(({ criterionId }) => criterionId ?? []));
  const criteria = await findAllOrThrow(tx, Criterion, [...new Set(named)], "figures");
  const known = {
    criteria: new Map(criteria.map((each) => [each.id, each])),
    earlier: await figuresOf(tx, assessments),
  };
  const kept = sheets.flatMap(({ figures }, index) =>
    figuresKept(tx, assessments[index] ?? unknownPlace(), figures, known),
  );
  await save(tx, kept);
  const updatedAt = new Date();
  return save(
    tx,
    assessments.map((assessment) => Object.assign(assessment, { updatedAt })),
  );
}

async function figuresOf(tx: EntityManager, assessments: readonly Assessment[]) {
  const ids = assessments.map(({ id }) => id);
  const figures = await recordsWhere(tx, PublishedFigure, "record.assessment_id = any($1::bigint[])", [ids]);
  return new Map(figures.map((figure) => [placeOf(figure.assessmentId, figure.criterionId ?? ""), figure]));
}

interface Printed {
  criteria: ReadonlyMap<string, Criterion>;
  earlier: ReadonlyMap<string, PublishedFigure>;
}

const figuresKept = (
  tx: EntityManager,
  assessment: Assessment,
  figures: readonly PublishedFigureInput[],
  { criteria, earlier }: Printed,
): PublishedFigure[] =>
  figures.map(({ criterionId, ...figure }, index) => {
    const rowId = criterionId ? rowIdOf("Criterion", criterionId, "figures") : null;
    const criterion = criteria.get(rowId ?? "");
    if (criterion && criterion.setId !== assessment.setId)
      throw ruleBroken("criterionUnknown", { id: criterion.code }, "figures");
    checkFigure(figure, `figures.${index}.`);
    const place = { assessmentId: assessment.id, criterionId: rowId };
    const known = earlier.get(placeOf(assessment.id, rowId ?? ""));
    return Object.assign(known ?? tx.create(PublishedFigure, place), figure);
  });
