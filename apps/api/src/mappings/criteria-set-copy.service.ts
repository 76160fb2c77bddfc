import { type Actor, demand } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import type { CopyCriteriaSetInput } from "../criteria/criteria-set.inputs.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { levels } from "../criteria/criterion.service.js";
import { GradeBand } from "../criteria/grade-band.entity.js";
import { save } from "../database/saving.js";
import { givenOf } from "../lists/changes.js";
import { findOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { storeProposals } from "./criterion-mapping.service.js";

/** A draft with the tree, rules, appraising units and bands of another set, and proposed mappings to it. */
export async function copyCriteriaSet(
  tx: EntityManager,
  actor: Actor,
  { setId, unitId, year, ...names }: CopyCriteriaSetInput,
): Promise<CriteriaSet> {
  const original = await findOrThrow(tx, CriteriaSet, setId, "setId");
  const ownerId = unitId ? (await findOrThrow(tx, Unit, unitId, "unitId")).id : original.unitId;
  demand(actor, "criteria.write", await ownedBy(tx, ownerId));
  const { indexCode, nameEn, maxPoints, decimals, notApplicablePolicy, source } = original;
  const copy = await save(
    tx,
    tx.create(CriteriaSet, {
      ...{ indexCode, nameEn, maxPoints, decimals, notApplicablePolicy, source, year },
      ...givenOf(names, "code", "name"),
      unitId: ownerId,
      copiedFromId: original.id,
    }),
  );
  await copyBands(tx, original.id, copy.id);
  await copyTree(tx, original.id, copy.id);
  await storeProposals(tx, original.id, copy.id);
  return copy;
}

async function copyBands(tx: EntityManager, fromSetId: string, setId: string): Promise<void> {
  const bands = await tx.findBy(GradeBand, { setId: fromSetId });
  await save(
    tx,
    bands.map(({ id: _, ...band }) => tx.create(GradeBand, { ...band, setId })),
  );
}

/** Level by level, since a criterion names the one above it. */
async function copyTree(tx: EntityManager, fromSetId: string, setId: string): Promise<void> {
  const originals = await tx.find(Criterion, { where: { setId: fromSetId }, order: { position: "ASC" } });
  const copyOf = new Map<string, string>();
  for (const level of levels) {
    const these = originals.filter((criterion) => criterion.level === level);
    const copies = await save(
      tx,
      these.map(({ id: _, areaId: __, version: ___, createdAt: ____, updatedAt: _____, parentId, ...kept }) =>
        tx.create(Criterion, { ...kept, setId, parentId: copyOf.get(parentId ?? "") ?? null }),
      ),
    );
    for (const [index, { id }] of these.entries()) copyOf.set(id, copies[index]?.id ?? "");
  }
}
