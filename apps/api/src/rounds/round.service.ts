import { type Actor, demand, demandAdvance, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { storeStandings } from "../assessments/standings.js";
import { restateReturnsOfRound } from "../balances/restate-returns.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { save } from "../database/saving.js";
import { givenOf } from "../lists/changes.js";
import { findAllOrThrow, findOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { AssessmentRound } from "./assessment-round.entity.js";
import type { AdvanceRoundInput, CreateRoundInput, RoundVersionInput } from "./round.inputs.js";
import { addToCohort } from "./round-cohort.js";
import { storeDeadlines } from "./round-deadline.service.js";
import { demandComplete, enterDeductions, takeFinals } from "./round-finals.js";
import { lockRound, lockRoundWhole } from "./round-lock.js";

/** Prepares a round with an assessment for each unit and an unscored line for each criterion without children. */
export async function createRound(
  tx: EntityManager,
  actor: Actor,
  { setId, unitId, unitIds, deadlines, ...input }: CreateRoundInput,
): Promise<AssessmentRound> {
  const set = await findOrThrow(tx, CriteriaSet, setId, "setId");
  const authority = await findOrThrow(tx, Unit, unitId, "unitId");
  const cohort = await findAllOrThrow(tx, Unit, unitIds, "unitIds");
  demand(actor, "rounds.write", { owners: [authority, ...cohort] });
  if (set.status !== "PUBLISHED") throw ruleBroken("roundNeedsPublishedSet", {}, "setId");
  const round = await save(
    tx,
    tx.create(AssessmentRound, { ...input, ...givenOf(input, "name"), setId: set.id, unitId: authority.id }),
  );
  await addToCohort(tx, round, cohort);
  if (deadlines) await storeDeadlines(tx, round.id, deadlines);
  return round;
}

/** Units may score themselves from now on. */
export function openRound(
  tx: EntityManager,
  actor: Actor,
  seen: RoundVersionInput,
): Promise<AssessmentRound> {
  return advanceRound(tx, actor, { ...seen, to: "SELF_ASSESSMENT" });
}

/** Takes a round forward; fixing and showing the results are steps of their own. */
export async function advanceRound(
  tx: EntityManager,
  actor: Actor,
  { to, ...seen }: AdvanceRoundInput,
  now = new Date(),
): Promise<AssessmentRound> {
  if (to === "FINALISED") return finaliseRound(tx, actor, seen, now);
  if (to === "PUBLISHED") return publishRound(tx, actor, seen, now);
  const round = await lockRound(tx, actor, seen);
  demandAdvance(round.status, to);
  return save(tx, Object.assign(round, { status: to }));
}

/** Fixes the finals and ranks the cohort; what each score lost goes into the ledger, still unexplained. */
export async function finaliseRound(
  tx: EntityManager,
  actor: Actor,
  input: RoundVersionInput,
  now = new Date(),
): Promise<AssessmentRound> {
  const round = await lockRoundWhole(tx, actor, input);
  demandAdvance(round.status, "FINALISED");
  if (!round.imported) await takeFinals(tx, round.id);
  await demandComplete(tx, round.id);
  const finalised = await save(tx, Object.assign(round, { status: "FINALISED", finalisedAt: now }));
  await enterDeductions(tx, round.id);
  await storeStandings(tx, round.id);
  await restateReturnsOfRound(tx, round.id);
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
  demandAdvance(round.status, "PUBLISHED");
  return save(tx, Object.assign(round, { status: "PUBLISHED", publishedAt: now }));
}
