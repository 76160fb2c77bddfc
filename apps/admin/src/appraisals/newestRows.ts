import type { QueueRowFragment } from "@reform-ledger/api-types";

/** The rows that were there first, each as it was last heard of: what is done stays where it is. */
export function newestRows(
  first: readonly QueueRowFragment[],
  fresh: readonly QueueRowFragment[],
  written: ReadonlyMap<string, QueueRowFragment>,
): QueueRowFragment[] {
  const freshOf = new Map(fresh.map((row) => [row.id, row]));
  const later = (one: QueueRowFragment, other: QueueRowFragment | undefined) =>
    other && other.version >= one.version ? other : one;
  const shown = first.map((row) => later(later(row, written.get(row.id)), freshOf.get(row.id)));
  const known = new Set(first.map(({ id }) => id));
  return [...shown, ...fresh.filter(({ id }) => !known.has(id))];
}
