import { type Actor, badInput, demand, nowhere } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { filled, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { Indicator } from "./indicator.entity.js";
import { Target } from "./target.entity.js";
import type { CreateIndicatorInput, CreateTargetInput, UpdateTargetInput } from "./target.inputs.js";

export async function createIndicator(
  tx: EntityManager,
  actor: Actor,
  { code, measure, ...input }: CreateIndicatorInput,
): Promise<Indicator> {
  demand(actor, "indicators.write", nowhere);
  if (await tx.existsBy(Indicator, { code })) throw badInput("duplicateCode", { code }, "code");
  return save(
    tx,
    tx.create(Indicator, {
      ...input,
      ...givenOf(input, "name"),
      code: filled(code, "code"),
      measure: measure || "%",
    }),
  );
}

export async function createTarget(
  tx: EntityManager,
  actor: Actor,
  { indicatorId, unitId, ...input }: CreateTargetInput,
): Promise<Target> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "targets.write", await ownedBy(tx, unit.id));
  const indicator = await findOrThrow(tx, Indicator, indicatorId, "indicatorId");
  const key = { unitId: unit.id, indicatorId: indicator.id, year: input.year };
  if (await tx.existsBy(Target, key)) throw badInput("duplicateItem", { value: `${input.year}` }, "year");
  return save(tx, tx.create(Target, { ...input, ...key }));
}

export async function updateTarget(
  tx: EntityManager,
  actor: Actor,
  { targetId, expectedVersion, comparator, value, dueOn, source }: UpdateTargetInput,
): Promise<Target> {
  const target = await lockOrThrow(tx, Target, targetId, "targetId");
  demand(actor, "targets.write", await ownedBy(tx, target.unitId));
  demandVersion(Target, target, expectedVersion);
  return save(
    tx,
    Object.assign(target, {
      comparator: comparator ?? target.comparator,
      value: value ?? target.value,
      dueOn: dueOn ?? target.dueOn,
      source: source === undefined ? target.source : source,
    }),
  );
}
