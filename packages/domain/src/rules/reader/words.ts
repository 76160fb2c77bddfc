const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What two spellings of one word share: letter case, the place of the tone mark (hoà, hòa) and y or i (tỷ, tỉ). */
export function wordKey(word: string): string {
  const letters = word.toLowerCase().normalize("NFD");
  const tone = letters.match(toneMarks)?.join("") ?? "";
  const bare = letters.replace(toneMarks, "").normalize("NFC");
  return bare.replace(/^([^aeiouyâăêôơư]*|qu)y$/, "$1i") + tone;
}

export type Phrases = readonly (readonly string[])[];

/** Phrases by their words' keys, the longest first. */
export function phrases(...texts: string[]): Phrases {
  return texts.map((text) => text.split(" ").map(wordKey)).toSorted((a, b) => b.length - a.length);
}

/** How a text begins that does not hold for everybody. */
export const restrictions = phrases("đối với", "riêng", "áp dụng", "chỉ áp dụng", "chỉ tính", "chỉ xét");

type WordSet = ReadonlySet<string>;

export function words(text: string): WordSet {
  return new Set(text.split(/\s+/).map(wordKey));
}
