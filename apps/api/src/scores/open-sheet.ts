import { badInput, type PlacedUnit, ruleBroken } from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { rowIdOf } from "../lists/global-id.js";
import { findOrThrow } from "../lists/records.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { RoundPhase } from "../rounds/round-phase.entity.js";
import { placedUnits } from "../units/unit-place.js";
import { Score } from "./score.entity.js";
import type { ScoreStand } from "./score-stand.js";

/** An assessment that people write in: it stays in its phase and unlocked until the transaction ends. */
export interface OpenSheet {
  assessment: Assessment;
  round: AssessmentRound;
  stand: Pick<ScoreStand, "unit" | "authority" | "status" | "deadlines" | "lockedAt" | "reopenedUntil">;
}

/** Shares the locks, so that people who write in different cells never wait for each other. */
export async function openSheet(tx: EntityManager, assessmentId: string): Promise<OpenSheet> {
  const { id } = await findOrThrow(tx, Assessment, assessmentId, "assessmentId");
  return sharedSheet(tx, id);
}

export async function sharedSheet(tx: EntityManager, id: string): Promise<OpenSheet> {
  const lock = { mode: "pessimistic_read" } as const;
  const assessment = await tx.findOneOrFail(Assessment, { where: { id }, lock });
  const round = await tx.findOneOrFail(AssessmentRound, { where: { id: assessment.roundId }, lock });
  const units = await placedUnits(tx, [assessment.unitId, round.unitId]);
  const [unit, authority] = units as [PlacedUnit, PlacedUnit];
  const phases = await tx.findBy(RoundPhase, { roundId: round.id });
  const deadlines = Object.fromEntries(phases.map(({ phase, dueOn }) => [phase, dueOn]));
  const { lockedAt, reopenedUntil } = assessment;
  return {
    assessment,
    round,
    stand: { unit, authority, status: round.status, deadlines, lockedAt, reopenedUntil },
  };
}

/** One line of the sheet and where in the input it stands, and where its criterion is named. */
export interface Line {
  score: Score;
  criterion: Criterion;
  path: string;
  named: string;
}

/** The lines that an input names, in its order; nobody else writes them until the transaction ends. */
export async function linesOf(
  tx: EntityManager,
  { id: assessmentId, setId }: Pick<Assessment, "id" | "setId">,
  criterionIds: readonly string[],
  namedAt: (index: number) => string = (index) => `scores.${index}.criterionId`,
): Promise<Line[]> {
  const ids = criterionIds.map((id, index) => rowIdOf("Criterion", id, namedAt(index)));
  demandOnce(criterionIds, namedAt);
  const criteria = await tx.findBy(Criterion, { setId, id: In(ids) });
  const scores = await tx.find(Score, {
    where: { assessmentId, criterionId: In(ids) },
    order: { id: "ASC" },
    lock: { mode: "for_no_key_update" },
  });
  return ids.map((id, index) => {
    const named = namedAt(index);
    const criterion = criteria.find((each) => each.id === id);
    const score = scores.find(({ criterionId }) => criterionId === id);
    if (!criterion) throw ruleBroken("criterionUnknown", { id: criterionIds[index] ?? "" }, named);
    if (!score) throw ruleBroken("criterionScoredByChildren", { code: criterion.code }, named);
    return { score, criterion, path: `scores.${index}.`, named };
  });
}

/** Refuses a criterion that is named twice: nobody could say which of its figures counts. */
export function demandOnce(ids: readonly string[], pathOf: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) throw badInput("duplicateItem", { value: id }, pathOf(index));
    seen.add(id);
  }
}
