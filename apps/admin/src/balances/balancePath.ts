/** The address of a unit's balance sheet between two years. */
export function balancePath({ unitId, from, to }: { unitId: string; from?: number; to?: number }): string {
  const query = new URLSearchParams({ unit: unitId });
  if (from !== undefined) query.set("from", String(from));
  if (to !== undefined) query.set("to", String(to));
  return `/balances?${query}`;
}
