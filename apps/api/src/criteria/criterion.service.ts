import {
  type Actor,
  badInput,
  isPositive,
  parseRule,
  ruleBroken,
  type ScoringRule,
} from "@reform-ledger/domain";
import { type EntityManager, IsNull } from "typeorm";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { globalId } from "../lists/global-id.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import type { Provenance } from "../units/unit.service.js";
import type { CriteriaSet } from "./criteria-set.entity.js";
import { lockDraft } from "./criteria-set.service.js";
import { Criterion } from "./criterion.entity.js";
import type { CreateCriterionInput, UpdateCriterionInput } from "./criterion.inputs.js";
import { place } from "./criterion-tree.js";
import { maxCriteria } from "./set-size.js";

export const levels = ["AREA", "CRITERION", "SUB_CRITERION"] as const;

export async function createCriterion(
  tx: EntityManager,
  actor: Actor,
  { setId, parentId, appraisingUnitId, rule, position, ...input }: CreateCriterionInput,
  provenance: Provenance = {},
): Promise<Criterion> {
  const set = await lockDraft(tx, actor, setId);
  const parent = parentId ? await findOrThrow(tx, Criterion, parentId, "parentId") : null;
  if (parent && parent.setId !== set.id)
    throw ruleBroken("criterionParentUnknown", { code: input.code }, "parentId");
  const level = levels[parent ? levels.indexOf(parent.level) + 1 : 0];
  if (!level) throw ruleBroken("criterionTooDeep", {}, "parentId");
  if (!isPositive(input.maxPoints)) throw badInput("mustBePositive", {}, "maxPoints");
  if ((await tx.countBy(Criterion, { setId: set.id })) >= maxCriteria) {
    throw badInput("tooMany", { max: maxCriteria }, "setId");
  }
  const siblings = await tx.countBy(Criterion, { setId: set.id, parentId: parent?.id ?? IsNull() });
  const criterion = await save(
    tx,
    tx.create(Criterion, {
      ...input,
      ...givenOf(input, "code", "name"),
      ...provenance,
      rule: ruleGiven(rule) ?? null,
      setId: set.id,
      parentId: parent?.id ?? null,
      appraisingUnitId: (await appraiser(tx, appraisingUnitId)) ?? null,
      level,
      position: siblings + 1,
    }),
  );
  return position ? placedAt(tx, criterion, position) : criterion;
}

/** A rule from an input in its normal form; left out stays undefined. */
export const ruleGiven = (rule: unknown, path = "rule"): ScoringRule | null | undefined =>
  rule === undefined || rule === null ? rule : parseRule(rule, path);

async function appraiser(tx: EntityManager, unitId: string | null | undefined) {
  return unitId ? (await findOrThrow(tx, Unit, unitId, "appraisingUnitId")).id : unitId;
}

async function placedAt(tx: EntityManager, { id, setId, parentId }: Criterion, position: number) {
  await place(tx, setId, { id, parentId, position });
  return tx.findOneByOrFail(Criterion, { id });
}

/** Locks a criterion of a draft, after its set: the order in which every writer takes the two. */
export async function lockInDraft(
  tx: EntityManager,
  actor: Actor,
  criterionId: string,
  path = "criterionId",
): Promise<{ set: CriteriaSet; criterion: Criterion }> {
  const { setId } = await findOrThrow(tx, Criterion, criterionId, path);
  const set = await lockDraft(tx, actor, globalId("CriteriaSet", setId), path);
  return { set, criterion: await lockOrThrow(tx, Criterion, criterionId, path) };
}

export async function updateCriterion(
  tx: EntityManager,
  actor: Actor,
  { criterionId, expectedVersion, appraisingUnitId, rule, position, ...changes }: UpdateCriterionInput,
): Promise<Criterion> {
  const { criterion } = await lockInDraft(tx, actor, criterionId);
  demandVersion(Criterion, criterion, expectedVersion);
  if (changes.maxPoints && !isPositive(changes.maxPoints)) {
    throw badInput("mustBePositive", {}, "maxPoints");
  }
  const given = { appraisingUnitId: await appraiser(tx, appraisingUnitId), rule: ruleGiven(rule) };
  const saved = await save(
    tx,
    Object.assign(
      criterion,
      givenOf(changes, "code", "name", "maxPoints", "kind", "evidenceRequired"),
      emptiedOrGivenOf(changes, "nameEn", "method", "ruleText"),
      emptiedOrGivenOf(given, "appraisingUnitId", "rule"),
    ),
  );
  return position ? placedAt(tx, saved, position) : saved;
}
