import { type Actor, badInput, comparePoints, demand } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { demandVersion, findOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { IndexResult } from "./index-result.entity.js";
import type { RecordIndexResultInput } from "./index-result.inputs.js";

type Facts = Pick<IndexResult, "value" | "scaleMax" | "rank" | "rankOf" | "source">;

/** Records a published result; sent again it changes nothing, another one needs the version that was seen. */
export async function recordIndexResult(
  tx: EntityManager,
  actor: Actor,
  { unitId, indexCode, year, component, expectedVersion, ...input }: RecordIndexResultInput,
): Promise<IndexResult> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "indexResults.write", await ownedBy(tx, unit.id));
  const facts = factsOf(input);
  const key = { unitId: unit.id, indexCode: indexCode.trim(), year, component: component?.trim() ?? "" };
  await tx
    .createQueryBuilder()
    .insert()
    .into(IndexResult)
    .values({ ...key, ...facts })
    .orIgnore()
    .execute();
  const result = await tx.findOneOrFail(IndexResult, { where: key, lock: { mode: "pessimistic_write" } });
  if (isSame(result, facts)) return result;
  demandVersion(IndexResult, result, expectedVersion ?? 0);
  return save(tx, Object.assign(result, facts));
}

type FactsInput = Pick<RecordIndexResultInput, "value" | "scaleMax" | "rank" | "rankOf" | "source">;

function factsOf({ value, scaleMax, rank, rankOf, source }: FactsInput): Facts {
  if (comparePoints(scaleMax, "0") <= 0) throw badInput("mustBePositive", {}, "scaleMax");
  if (comparePoints(value, "0") < 0 || comparePoints(value, scaleMax) > 0) {
    throw badInput("outOfRange", { min: 0, max: scaleMax }, "value");
  }
  if (rank && rankOf && rank > rankOf) throw badInput("outOfRange", { min: 1, max: rankOf }, "rank");
  return { value, scaleMax, rank: rank ?? null, rankOf: rankOf ?? null, source: source?.trim() || null };
}

const isSame = (one: Facts, other: Facts): boolean =>
  comparePoints(one.value, other.value) === 0 &&
  comparePoints(one.scaleMax, other.scaleMax) === 0 &&
  one.rank === other.rank &&
  one.rankOf === other.rankOf &&
  one.source === other.source;
