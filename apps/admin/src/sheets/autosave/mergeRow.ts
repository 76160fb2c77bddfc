import { type Draft, entryOf, type SheetRow, type Theirs } from "../sheetModel";
import { sameEntry } from "./sameEntry";

/** What becomes of something typed when the record turns out to be newer. */
export type Merge =
  | { kind: "same"; draft: Draft }
  /** The record says already what was typed. */
  | { kind: "settled" }
  /** Something else of the record changed: the draft goes on from the newer version. */
  | { kind: "rebased"; draft: Draft }
  | { kind: "conflict"; theirs: Theirs };

export function mergeTheirs(draft: Draft, theirs: Theirs): Merge {
  if (draft.base.version === theirs.version) return { kind: "same", draft };
  if (draft.typed === null && sameEntry(draft.entry, theirs.entry)) return { kind: "settled" };
  if (sameEntry(draft.base.entry, theirs.entry)) {
    return { kind: "rebased", draft: { ...draft, base: { version: theirs.version, entry: theirs.entry } } };
  }
  return { kind: "conflict", theirs };
}

/** Lays what was typed onto a row that was read again. An older answer than the known one changes nothing. */
export function mergeRow(draft: Draft, row: SheetRow): Merge {
  if (row.version <= draft.base.version) return { kind: "same", draft };
  return mergeTheirs(draft, {
    version: row.version,
    entry: entryOf(row, draft.stage),
    by: row.changedBy,
    at: row.changedAt,
  });
}

/** "Keep mine": the same words on top of theirs. */
export const onTopOf = (draft: Draft, theirs: Theirs): Draft => ({
  ...draft,
  base: { version: theirs.version, entry: theirs.entry },
});
