import {
  type Actor,
  badInput,
  type CriterionNode,
  checkCriteriaSet,
  comparePoints,
  DomainError,
  demand,
  isPositive,
  ruleBroken,
  sumPoints,
} from "@reform-ledger/domain";
import { type EntityManager, IsNull } from "typeorm";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import type { Provenance } from "../units/unit.service.js";
import { ownedBy } from "../units/unit-place.js";
import type {
  CreateCriteriaSetInput,
  CreateCriterionInput,
  PublishCriteriaSetInput,
  UpdateCriterionInput,
} from "./criteria.inputs.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { Criterion } from "./criterion.entity.js";
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
  const set = await tx.save(
    tx.create(CriteriaSet, { ...input, ...givenOf(input, "code", "name"), unitId: unit.id, source }),
  );
  await tx.save(gradeBands.map((band) => tx.create(GradeBand, { ...band, setId: set.id, source })));
  return set;
}

const levels = ["AREA", "CRITERION", "SUB_CRITERION"] as const;

async function lockDraft(tx: EntityManager, actor: Actor, setId: string): Promise<CriteriaSet> {
  const set = await lockOrThrow(tx, CriteriaSet, setId, "setId");
  demand(actor, "criteria.write", await ownedBy(tx, set.unitId));
  if (set.status !== "DRAFT") throw ruleBroken("criteriaSetFrozen", {}, "setId");
  return set;
}

export async function createCriterion(
  tx: EntityManager,
  actor: Actor,
  { setId, parentId, appraisingUnitId, ...input }: CreateCriterionInput,
  provenance: Provenance = {},
): Promise<Criterion> {
  const set = await lockDraft(tx, actor, setId);
  const parent = parentId ? await findOrThrow(tx, Criterion, parentId, "parentId") : null;
  if (parent && parent.setId !== set.id) throw ruleBroken("criterionParentUnknown", {}, "parentId");
  const level = levels[parent ? levels.indexOf(parent.level) + 1 : 0];
  if (!level) throw ruleBroken("criterionTooDeep", {}, "parentId");
  if (!isPositive(input.maxPoints)) throw badInput("mustBePositive", {}, "maxPoints");
  const appraising = appraisingUnitId
    ? await findOrThrow(tx, Unit, appraisingUnitId, "appraisingUnitId")
    : null;
  const siblings = await tx.countBy(Criterion, { setId: set.id, parentId: parent?.id ?? IsNull() });
  return tx.save(
    tx.create(Criterion, {
      ...input,
      ...givenOf(input, "code", "name"),
      ...provenance,
      setId: set.id,
      parentId: parent?.id ?? null,
      appraisingUnitId: appraising?.id ?? null,
      level,
      position: siblings + 1,
    }),
  );
}

export async function updateCriterion(
  tx: EntityManager,
  actor: Actor,
  { criterionId, expectedVersion, appraisingUnitId, ...changes }: UpdateCriterionInput,
): Promise<Criterion> {
  const criterion = await lockOrThrow(tx, Criterion, criterionId, "criterionId");
  const set = await tx.findOneByOrFail(CriteriaSet, { id: criterion.setId });
  demand(actor, "criteria.write", await ownedBy(tx, set.unitId));
  if (set.status !== "DRAFT") throw ruleBroken("criteriaSetFrozen", {}, "criterionId");
  demandVersion(Criterion, criterion, expectedVersion);
  if (changes.maxPoints && !isPositive(changes.maxPoints)) {
    throw badInput("mustBePositive", {}, "maxPoints");
  }
  if (appraisingUnitId !== undefined) {
    const unit = appraisingUnitId ? await findOrThrow(tx, Unit, appraisingUnitId, "appraisingUnitId") : null;
    criterion.appraisingUnitId = unit?.id ?? null;
  }
  return tx.save(
    Object.assign(
      criterion,
      givenOf(changes, "code", "name", "maxPoints", "evidenceRequired"),
      emptiedOrGivenOf(changes, "nameEn", "method", "ruleText"),
    ),
  );
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
  const criteria = await tx.findBy(Criterion, { setId: set.id });
  const problems = checkCriteriaSet(criteria as CriterionNode[]);
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  if (problems.length > 0) {
    const fields = problems.map(({ criterionId, code, params }) => ({
      path: `criteria.${codes.get(criterionId) ?? criterionId}`,
      code,
      params,
    }));
    throw new DomainError("RULE_BROKEN", fields[0]?.code ?? "badInput", fields[0]?.params, { fields });
  }
  const areas = criteria.filter(({ parentId, kind }) => parentId === null && kind === "SCORED");
  const sum = sumPoints(areas.map(({ maxPoints }) => maxPoints));
  if (comparePoints(sum, set.maxPoints) !== 0) {
    throw ruleBroken("setTotalMismatch", { max: set.maxPoints, sum }, "maxPoints");
  }
  return tx.save(Object.assign(set, { status: "PUBLISHED", publishedAt: now }));
}
