import type { Draft } from "../sheetModel";

/** One key a row: two tabs of one person do not write over each other's rows. */
export interface RowDrafts {
  read: () => Map<string, Draft>;
  keep: (rowId: string, draft: Draft | null) => boolean;
}

/** Drafts of one person on one assessment, in the browser's own store. */
export function rowDraftsIn(store: Storage | null, personId: string, assessmentId: string): RowDrafts {
  const prefix = `reform-ledger.draft.${personId}.sheets.${assessmentId}.`;
  return {
    read: () => {
      const drafts = new Map<string, Draft>();
      for (const key of keysIn(store).filter((name) => name.startsWith(prefix))) {
        const draft = readDraft(store, key);
        if (draft) drafts.set(key.slice(prefix.length), draft);
      }
      return drafts;
    },
    keep: (rowId, draft) => {
      try {
        if (draft === null) store?.removeItem(prefix + rowId);
        else store?.setItem(prefix + rowId, JSON.stringify(draft));
        return store !== null || draft === null;
      } catch {
        return draft === null;
      }
    },
  };
}

function keysIn(store: Storage | null): string[] {
  try {
    return Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? "");
  } catch {
    return [];
  }
}

function readDraft(store: Storage | null, key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === "object" && kept !== null && "entry" in kept && "base" in kept && "stage" in kept;

/** A browser may refuse its store altogether. */
export function browserStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
