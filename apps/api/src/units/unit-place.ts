import type { Place, PlacedUnit } from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { Unit } from "./unit.entity.js";

/** Units with their places in the tree, in the order asked for. */
export async function placedUnits(tx: EntityManager, unitIds: readonly string[]): Promise<PlacedUnit[]> {
  if (unitIds.length === 0) return [];
  const units = await tx.find(Unit, { select: { id: true, path: true }, where: { id: In([...unitIds]) } });
  const paths = new Map(units.map(({ id, path }) => [id, path]));
  return unitIds.map((id) => ({ id, path: paths.get(id) ?? "" }));
}

/** The place of a record that one unit owns. */
export async function ownedBy(tx: EntityManager, ...unitIds: string[]): Promise<Place> {
  return { owners: await placedUnits(tx, unitIds) };
}
