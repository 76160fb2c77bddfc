/** A row of a plan's annex before it is numbered: its group is the area, or what orders the task. */
export type AnnexGroup = { readonly group: string };

/** Numbers rows within the groups that follow one another: 1.1, 1.2, 2.1. */
export function annexNumbers(rows: readonly AnnexGroup[]): string[] {
  let group = 0;
  let place = 0;
  let last: string | null = null;
  return rows.map((row) => {
    if (row.group !== last) {
      group += 1;
      place = 0;
      last = row.group;
    }
    place += 1;
    return `${group}.${place}`;
  });
}
