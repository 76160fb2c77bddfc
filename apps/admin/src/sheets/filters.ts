import { lacksEvidence } from "./lacking";
import { differsFromRule, outcomeOf } from "./ruleOfRow";
import { type Entry, entryOf, type SheetRow } from "./sheetModel";

export const sheetFilters = ["unscored", "noEvidence", "questions", "differs", "conflicts"] as const;
export type SheetFilter = (typeof sheetFilters)[number];

/** Letters without their marks, so that "ke hoach" finds "Kế hoạch". */
export const foldText = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

const matches: Readonly<Record<Exclude<SheetFilter, "conflicts">, (row: SheetRow, entry: Entry) => boolean>> =
  {
    unscored: (_row, { state }) => state === "NOT_SCORED",
    noEvidence: lacksEvidence,
    questions: ({ openQuestions }) => openQuestions > 0,
    differs: ({ criterion }, entry) =>
      outcomeOf(criterion.rule, entry.inputs) !== null && differsFromRule(criterion, entry),
  };

export interface Wanted {
  filters: readonly SheetFilter[];
  search: string;
  /** Groups that are folded. */
  collapsed: ReadonlySet<string>;
}

export interface Seen {
  row: SheetRow;
  /** The entry that the viewer's column shows; a drafted one counts. */
  entry: Entry | null;
  isContested: boolean;
}

function isWanted({ row, entry, isContested }: Seen, { filters, search }: Wanted): boolean {
  if (!row.isLeaf) return false;
  const folded = foldText(search.trim());
  if (folded && !foldText(`${row.criterion.code} ${row.criterion.name}`).includes(folded)) return false;
  return filters.every((filter) =>
    filter === "conflicts" ? isContested : matches[filter](row, entry ?? entryOf(row, "SELF")),
  );
}

/** The rows to show, in order: those that are wanted with the groups above them, unless they are folded. */
export function visibleRows(all: readonly Seen[], wanted: Wanted): string[] {
  const isFiltering = wanted.filters.length > 0 || wanted.search.trim() !== "";
  const parents = new Map(all.map(({ row }) => [row.id, row.parentId]));
  const shown = new Set<string>();
  for (const seen of all) {
    if (isFiltering && !isWanted(seen, wanted)) continue;
    for (let id: string | null = seen.row.id; id && !shown.has(id); id = parents.get(id) ?? null) {
      shown.add(id);
    }
  }
  return all.flatMap(({ row }) =>
    shown.has(row.id) && (isFiltering || !isFolded(row.parentId, parents, wanted.collapsed)) ? [row.id] : [],
  );
}

function isFolded(
  parentId: string | null,
  parents: ReadonlyMap<string, string | null>,
  collapsed: ReadonlySet<string>,
): boolean {
  for (let id = parentId; id; id = parents.get(id) ?? null) {
    if (collapsed.has(id)) return true;
  }
  return false;
}
