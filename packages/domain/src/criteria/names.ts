/** A text without case, diacritics, punctuation or doubled spaces; đ is d. For comparing, never for showing. */
export function foldVietnamese(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Abbreviations of this field, folded; one decision writes them out and the next does not. */
const abbreviations = new Map([
  ["cchc", "cai cach hanh chinh"],
  ["tthc", "thu tuc hanh chinh"],
  ["qppl", "quy pham phap luat"],
  ["ubnd", "uy ban nhan dan"],
  ["hdnd", "hoi dong nhan dan"],
  ["cbcc", "can bo cong chuc"],
  ["dvctt", "dich vu cong truc tuyen"],
  ["bcci", "buu chinh cong ich"],
  ["cntt", "cong nghe thong tin"],
]);

/** Trigrams of a folded text, abbreviations written out; years change with every decision and are left out. */
export function trigramsOf(name: string): ReadonlyMap<string, number> {
  const words = foldVietnamese(name)
    .split(" ")
    .filter((word) => !/^20\d\d$/.test(word))
    .map((word) => abbreviations.get(word) ?? word);
  const padded = `  ${words.join(" ")} `;
  const counts = new Map<string, number>();
  for (let start = 0; start + 3 <= padded.length; start++) {
    const trigram = padded.slice(start, start + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are by Dice's coefficient of their trigrams, 0 to 1. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [trigram, count] of a) shared += Math.min(count, b.get(trigram) ?? 0);
  const size = sizeOf(a) + sizeOf(b);
  return size === 0 ? 0 : (2 * shared) / size;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
