const romanDigits = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** 1 to 39 as areas are numbered: I, II, III, IV. */
export function romanOf(value: number): string {
  let rest = value;
  let text = "";
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
}

/** The value of a Roman numeral from I to XXXIX in its proper form, else null. */
export function arabicOf(text: string): number | null {
  for (let value = 1; value < 40; value++) {
    if (romanOf(value) === text) return value;
  }
  return null;
}
