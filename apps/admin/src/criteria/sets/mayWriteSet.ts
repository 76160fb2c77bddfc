import { type Actor, may } from "@reform-ledger/domain";

interface UnitAbove {
  id: string;
  parent?: UnitAbove | null;
}

/** The unit's place in the tree as permissions know it, the numbers of the ids from the top down. */
export function pathOf({ id, parent }: UnitAbove): string {
  const number = id.slice(id.lastIndexOf("_") + 1);
  return parent ? `${pathOf(parent)}.${number}` : number;
}

/** Whether the person's office reaches the authority that issues the set. */
export const mayWriteSet = (actor: Actor | null, { unit }: { unit: UnitAbove }): boolean =>
  may(actor, "criteria.write", { owners: [{ id: unit.id, path: pathOf(unit) }] });
