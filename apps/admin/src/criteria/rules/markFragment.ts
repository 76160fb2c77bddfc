/** A text in three parts, the middle one being what a reader did not understand; null where it is not found. */
export function markFragment(text: string, fragment: string | null): [string, string, string] | null {
  const words = (fragment ?? "").replace(/…$/, "").trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const found = new RegExp(pattern, "iu").exec(text.normalize("NFC"));
  if (!found) return null;
  const end = found.index + found[0].length;
  return [text.slice(0, found.index), found[0], text.slice(end)];
}
