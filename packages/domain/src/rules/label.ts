/** Labels are compared by what is read: blanks and the two ways to encode a Vietnamese letter do not count. */
export function normaliseLabel(label: string): string {
  return label.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The index of the item with that label, or -1. */
export function indexOfLabel(items: readonly { label: string }[], label: string): number {
  const wanted = normaliseLabel(label);
  return items.findIndex((item) => normaliseLabel(item.label) === wanted);
}
