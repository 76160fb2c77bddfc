const keyOf = (name: string) => `reform-ledger.draft.${name}`;

/** What was typed and not yet saved; a browser that refuses to store simply keeps no draft. */
export function readDraft(name: string): Record<string, unknown> | null {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? null : (JSON.parse(kept) as Record<string, unknown>);
  } catch {
    return null;
  }
}

export function keepDraft(name: string, values: Record<string, unknown>): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(values));
  } catch {
    // A full or forbidden store must not stop a person from typing.
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // As above.
  }
}
