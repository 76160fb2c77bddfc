import { type Actor, badInput, DomainError, demand, proposeMapping, ruleBroken } from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { restateReturnsOfSets } from "../balances/restate-returns.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, findOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import { CriterionMapping, type MappingStatus } from "./criterion-mapping.entity.js";
import type {
  CreateMappingInput,
  DecideMappingsInput,
  ProposeMappingsInput,
} from "./criterion-mapping.inputs.js";

export async function proposeMappings(
  tx: EntityManager,
  actor: Actor,
  { fromSetId, toSetId }: ProposeMappingsInput,
): Promise<CriterionMapping[]> {
  const from = await findOrThrow(tx, CriteriaSet, fromSetId, "fromSetId");
  const to = await findOrThrow(tx, CriteriaSet, toSetId, "toSetId");
  await demandMappable(tx, actor, from, to, "toSetId");
  return storeProposals(tx, from.id, to.id);
}

/** The office of the later set decides what its criteria go on from. */
async function demandMappable(
  tx: EntityManager,
  actor: Actor,
  from: CriteriaSet,
  to: CriteriaSet,
  path: string,
): Promise<void> {
  demand(actor, "mappings.write", await ownedBy(tx, to.unitId));
  if (from.id === to.id) throw ruleBroken("mappingWithinSet", {}, path);
  if (from.year > to.year) throw ruleBroken("mappingBackwards", { from: from.year, to: to.year }, path);
  await lockPair(tx, from.id, to.id);
}

/** One writer at a time between two sets. */
const lockPair = (tx: EntityManager, fromSetId: string, toSetId: string) =>
  tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`mapping ${fromSetId} ${toSetId}`]);

/** Stores what codes and names suggest for criteria that no mapping names yet; refused pairs stay refused. */
export async function storeProposals(
  tx: EntityManager,
  fromSetId: string,
  toSetId: string,
): Promise<CriterionMapping[]> {
  const criteria = await tx.find(Criterion, {
    where: { setId: In([fromSetId, toSetId]) },
    order: { id: "ASC" },
  });
  const known = await tx.findBy(CriterionMapping, { fromSetId, toSetId });
  const kept = known.filter(({ status }) => status !== "REJECTED");
  const refused = new Set(known.map((pair) => `${pair.fromCriterionId} ${pair.toCriterionId}`));
  const froms = new Set(kept.map(({ fromCriterionId }) => fromCriterionId));
  const tos = new Set(kept.map(({ toCriterionId }) => toCriterionId));
  const proposals = proposeMapping(
    criteria.filter(({ setId }) => setId === fromSetId),
    criteria.filter(({ setId }) => setId === toSetId),
  ).filter(({ fromId, toId }) => !froms.has(fromId) && !tos.has(toId) && !refused.has(`${fromId} ${toId}`));
  return save(
    tx,
    proposals.map(({ fromId, toId, confidence }) =>
      tx.create(CriterionMapping, {
        ...{ fromSetId, toSetId, confidence },
        fromCriterionId: fromId,
        toCriterionId: toId,
      }),
    ),
  );
}

/** A mapping that a person makes is that person's decision; one that was proposed or refused is confirmed. */
export async function createMapping(
  tx: EntityManager,
  actor: Actor,
  { fromCriterionId, toCriterionId }: CreateMappingInput,
  now = new Date(),
): Promise<CriterionMapping> {
  const from = await findOrThrow(tx, Criterion, fromCriterionId, "fromCriterionId");
  const to = await findOrThrow(tx, Criterion, toCriterionId, "toCriterionId");
  const fromSet = await tx.findOneByOrFail(CriteriaSet, { id: from.setId });
  const toSet = await tx.findOneByOrFail(CriteriaSet, { id: to.setId });
  await demandMappable(tx, actor, fromSet, toSet, "toCriterionId");
  const pair = { fromCriterionId: from.id, toCriterionId: to.id };
  const known = await tx.findOneBy(CriterionMapping, pair);
  if (known?.status === "CONFIRMED") throw ruleBroken("mappingKnown", {}, "toCriterionId");
  const mapping = known ?? tx.create(CriterionMapping, { ...pair, fromSetId: fromSet.id, toSetId: toSet.id });
  const made = await save(tx, Object.assign(mapping, decision(actor, "CONFIRMED", now)));
  await restateReturnsOfSets(tx, [fromSet.id]);
  return made;
}

const decision = ({ personId }: Actor, status: MappingStatus, now: Date) =>
  status === "PROPOSED"
    ? { status, decidedAt: null, decidedById: null }
    : { status, decidedAt: now, decidedById: personId };

export async function decideMappings(
  tx: EntityManager,
  actor: Actor,
  { decisions }: DecideMappingsInput,
  now = new Date(),
): Promise<CriterionMapping[]> {
  const ids = decisions.map(({ mappingId }, index) =>
    rowIdOf("CriterionMapping", mappingId, `decisions.${index}.mappingId`),
  );
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated >= 0) {
    const value = decisions[repeated]?.mappingId ?? "";
    throw badInput("duplicateItem", { value }, `decisions.${repeated}.mappingId`);
  }
  const found = await lockMappings(tx, ids);
  const mappings = decisions.map(({ mappingId: id, expectedVersion, status }, index) => {
    const mapping = found.get(ids[index] ?? "");
    const path = `decisions.${index}.mappingId`;
    if (!mapping) {
      const fields = [{ path, code: "notFound" as const, params: { id } }];
      throw new DomainError("NOT_FOUND", "notFound", { id }, { fields });
    }
    return { mapping, expectedVersion, status };
  });
  const sets = await tx.findBy(CriteriaSet, { id: In(mappings.map(({ mapping }) => mapping.toSetId)) });
  demand(actor, "mappings.write", await ownedBy(tx, ...new Set(sets.map(({ unitId }) => unitId))));
  const decided = await save(
    tx,
    mappings.map(({ mapping, expectedVersion, status }) => {
      demandVersion(CriterionMapping, mapping, expectedVersion);
      return Object.assign(mapping, decision(actor, status, now));
    }),
  );
  await restateReturnsOfSets(tx, [...new Set(decided.map(({ fromSetId }) => fromSetId))]);
  return decided;
}

/** Locked in the order of their ids, so that two writers never wait for each other. */
async function lockMappings(
  tx: EntityManager,
  ids: readonly string[],
): Promise<Map<string, CriterionMapping>> {
  const mappings = await tx
    .createQueryBuilder(CriterionMapping, "mapping")
    .where("mapping.id = any(:ids)", { ids })
    .orderBy("mapping.id")
    .setLock("pessimistic_write")
    .getMany();
  return new Map(mappings.map((mapping) => [mapping.id, mapping]));
}
