/** Rows under their areas, in the order of the set. */
export function byArea(ids: readonly string[], areaOf: (id: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const area = areaOf(id);
    const group = groups.get(area);
    if (group) group.push(id);
    else groups.set(area, [id]);
  }
  return [...groups.values()];
}
