import { type Actor, badInput, comparePoints, demand, isPositive, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { problemsOfSet, unpublishable } from "./criteria-problems.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import type {
  CreateCriteriaSetInput,
  DeleteCriteriaSetInput,
  GradeBandInput,
  PublishCriteriaSetInput,
  UpdateCriteriaSetInput,
} from "./criteria-set.inputs.js";
import { Criterion } from "./criterion.entity.js";
import { removeCriteria } from "./criterion-tree.js";
import { GradeBand } from "./grade-band.entity.js";

export async function createCriteriaSet(
  tx: EntityManager,
  actor: Actor,
  { unitId, gradeBands, ...input }: CreateCriteriaSetInput,
  source: string | null = null,
): Promise<CriteriaSet> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "criteria.write", await ownedBy(tx, unit.id));
  if (!isPositive(input.maxPoints)) throw badInput("mustBePositive", {}, "maxPoints");
  const set = await save(
    tx,
    tx.create(CriteriaSet, { ...input, ...givenOf(input, "code", "name"), unitId: unit.id, source }),
  );
  await addBands(tx, set.id, gradeBands, source);
  return set;
}

async function addBands(
  tx: EntityManager,
  setId: string,
  bands: readonly GradeBandInput[],
  source: string | null,
): Promise<void> {
  for (const [index, { floorPercent }] of bands.entries()) {
    const isPercent = comparePoints(floorPercent, "0") >= 0 && comparePoints(floorPercent, "100") <= 0;
    if (!isPercent) throw badInput("outOfRange", { min: 0, max: 100 }, `gradeBands.${index}.floorPercent`);
  }
  await save(
    tx,
    bands.map((band) => tx.create(GradeBand, { ...band, setId, source })),
  );
}

/** Locks a draft for a change of it or of its tree; every writer takes this lock first. */
export async function lockDraft(
  tx: EntityManager,
  actor: Actor,
  setId: string,
  path = "setId",
): Promise<CriteriaSet> {
  const set = await lockOrThrow(tx, CriteriaSet, setId, path);
  demand(actor, "criteria.write", await ownedBy(tx, set.unitId));
  if (set.status !== "DRAFT") throw ruleBroken("criteriaSetFrozen", {}, path);
  return set;
}

/** Marks a set as changed as a whole. */
export const touchSet = (tx: EntityManager, set: CriteriaSet, now: Date): Promise<CriteriaSet> =>
  save(tx, Object.assign(set, { updatedAt: now }));

export async function updateCriteriaSet(
  tx: EntityManager,
  actor: Actor,
  { setId, expectedVersion, gradeBands, ...changes }: UpdateCriteriaSetInput,
  now = new Date(),
): Promise<CriteriaSet> {
  const set = await lockDraft(tx, actor, setId);
  demandVersion(CriteriaSet, set, expectedVersion);
  if (changes.maxPoints && !isPositive(changes.maxPoints)) throw badInput("mustBePositive", {}, "maxPoints");
  if (gradeBands) {
    await tx.delete(GradeBand, { setId: set.id });
    await addBands(tx, set.id, gradeBands, set.source);
  }
  Object.assign(
    set,
    givenOf(changes, "name", "year", "maxPoints", "decimals", "notApplicablePolicy"),
    emptiedOrGivenOf(changes, "nameEn", "decisionNumber", "issuedOn"),
  );
  return touchSet(tx, set, now);
}

/** Removes a draft with its tree, its bands and the mappings of its criteria; answers its row id. */
export async function deleteCriteriaSet(
  tx: EntityManager,
  actor: Actor,
  { setId, expectedVersion }: DeleteCriteriaSetInput,
): Promise<string> {
  const set = await lockDraft(tx, actor, setId);
  demandVersion(CriteriaSet, set, expectedVersion);
  const { id } = set;
  await removeCriteria(tx, await idsOfCriteria(tx, id));
  await tx.delete(GradeBand, { setId: id });
  await tx.remove(set);
  return id;
}

export async function idsOfCriteria(tx: EntityManager, setId: string): Promise<string[]> {
  const criteria = await tx.find(Criterion, { select: { id: true }, where: { setId } });
  return criteria.map(({ id }) => id);
}

/** Freezes a draft whose tree adds up; a set with a problem stays a draft and says which criteria are wrong. */
export async function publishCriteriaSet(
  tx: EntityManager,
  actor: Actor,
  { setId, expectedVersion }: PublishCriteriaSetInput,
  now = new Date(),
): Promise<CriteriaSet> {
  const set = await lockDraft(tx, actor, setId);
  demandVersion(CriteriaSet, set, expectedVersion);
  const problems = problemsOfSet(set, await tx.findBy(Criterion, { setId: set.id }));
  if (problems.length > 0) throw unpublishable(problems);
  return save(tx, Object.assign(set, { status: "PUBLISHED", publishedAt: now }));
}
