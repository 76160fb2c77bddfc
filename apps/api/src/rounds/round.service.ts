import { type Actor, demand, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { givenOf } from "../lists/changes.js";
import { demandVersion, findAllOrThrow, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { AssessmentRound } from "./assessment-round.entity.js";
import type { CreateRoundInput, RoundVersionInput } from "./round.inputs.js";

/** Opens a round with an assessment for each unit and an unscored line for each criterion without children. */
export async function createRound(
  tx: EntityManager,
  actor: Actor,
  { setId, unitId, unitIds, ...input }: CreateRoundInput,
): Promise<AssessmentRound> {
  const set = await findOrThrow(tx, CriteriaSet, setId, "setId");
  const authority = await findOrThrow(tx, Unit, unitId, "unitId");
  const cohort = await findAllOrThrow(tx, Unit, unitIds, "unitIds");
  demand(actor, "rounds.write", { owners: [authority, ...cohort] });
  if (set.status !== "PUBLISHED") throw ruleBroken("roundNeedsPublishedSet", {}, "setId");
  const round = await tx.save(
    tx.create(AssessmentRound, { ...input, ...givenOf(input, "name"), setId: set.id, unitId: authority.id }),
  );
  const source = input.source ?? null;
  const assessments = cohort.map(({ id }) => ({ roundId: round.id, setId: set.id, unitId: id, source }));
  await tx.save(assessments.map((assessment) => tx.create(Assessment, assessment)));
  await tx.query(
    `insert into score (version, assessment_id, set_id, criterion_id)
     select 1, a.id, a.set_id, c.id from assessment a join criterion c on c.set_id = a.set_id
     where a.round_id = $1 and not exists (select from criterion child where child.parent_id = c.id)`,
    [round.id],
  );
  return round;
}

async function lockRound(
  tx: EntityManager,
  actor: Actor,
  { roundId, expectedVersion }: RoundVersionInput,
): Promise<AssessmentRound> {
  const round = await lockOrThrow(tx, AssessmentRound, roundId, "roundId");
  demand(actor, "rounds.write", await ownedBy(tx, round.unitId));
  demandVersion(AssessmentRound, round, expectedVersion);
  return round;
}

/** Fixes the finals; what each score lost goes into the ledger, still unexplained. */
export async function finaliseRound(
  tx: EntityManager,
  actor: Actor,
  input: RoundVersionInput,
  now = new Date(),
): Promise<AssessmentRound> {
  const round = await lockRound(tx, actor, input);
  if (round.status === "FINALISED" || round.status === "PUBLISHED")
    throw ruleBroken("roundPhaseWrong", {}, "roundId");
  const [{ count }] = await tx.query<[{ count: number }]>(
    `select count(*)::int as count from score s join assessment a on a.id = s.assessment_id
       join criterion c on c.id = s.criterion_id
     where a.round_id = $1 and s.state = 'NOT_SCORED' and c.kind = 'SCORED'`,
    [round.id],
  );
  if (count > 0) throw ruleBroken("roundIncomplete", { count }, "roundId");
  const finalised = await tx.save(Object.assign(round, { status: "FINALISED", finalisedAt: now }));
  await tx.query(
    `insert into deduction (version, score_id, assessment_id, criterion_id, points)
     select 1, s.id, s.assessment_id, s.criterion_id, c.max_points - s.final_points
     from score s join assessment a on a.id = s.assessment_id join criterion c on c.id = s.criterion_id
     where a.round_id = $1 and s.state = 'SCORED' and c.kind = 'SCORED' and c.max_points > s.final_points
     order by s.id`,
    [round.id],
  );
  return finalised;
}

/** Shows the results to the cohort; from then on the round is immutable. */
export async function publishRound(
  tx: EntityManager,
  actor: Actor,
  input: RoundVersionInput,
  now = new Date(),
): Promise<AssessmentRound> {
  const round = await lockRound(tx, actor, input);
  if (round.status !== "FINALISED") throw ruleBroken("roundPhaseWrong", {}, "roundId");
  return tx.save(Object.assign(round, { status: "PUBLISHED", publishedAt: now }));
}
