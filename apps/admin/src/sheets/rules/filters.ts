import { type Entry, entryOf, type SheetRow } from "../sheetModel";
import { lacksEvidence } from "./lacking";
import { differsFromRule, outcomeOf } from "./ruleOfRow";

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

function isWanted({ row, entry, isContested }: Seen, { filters }: Wanted): boolean {
  return (
    row.isLeaf &&
    filters.every((filter) =>
      filter === "conflicts" ? isContested : matches[filter](row, entry ?? entryOf(row, "SELF")),
    )
  );
}

/** The rows to show, in order: those that are wanted with the groups above them, unless they are folded. */
export function visibleRows(all: readonly Seen[], wanted: Wanted): string[] {
  const search = foldText(wanted.search.trim());
  const isFiltering = wanted.filters.length > 0 || search !== "";
  const rows = new Map(all.map(({ row }) => [row.id, row]));
  const above = (row: SheetRow): SheetRow[] => {
    const parent = rows.get(row.parentId ?? "");
    return parent ? [row, ...above(parent)] : [row];
  };
  const isFound = (row: SheetRow) =>
    above(row).some(({ criterion }) => foldText(`${criterion.code} ${criterion.name}`).includes(search));
  const shown = new Set<string>();
  for (const seen of all) {
    if (isFiltering && !(isWanted(seen, wanted) && isFound(seen.row))) continue;
    for (const { id } of above(seen.row)) shown.add(id);
  }
  const isFolded = (row: SheetRow) =>
    above(row)
      .slice(1)
      .some(({ id }) => wanted.collapsed.has(id));
  return all.flatMap(({ row }) => (shown.has(row.id) && (isFiltering || !isFolded(row)) ? [row.id] : []));
}
