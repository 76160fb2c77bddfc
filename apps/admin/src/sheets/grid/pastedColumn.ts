/** The first column of what was copied from a spreadsheet, a text for each line; blank lines at the end go. */
export function pastedColumn(clipboard: string): string[] {
  const lines = clipboard.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return lines.map((line) => (line.split("\t")[0] ?? "").trim());
}

/** Which row gets which text: downward from the first, only rows that take it; a blank leaves its row alone. */
export function fillDownward(
  texts: readonly string[],
  rows: readonly string[],
): { id: string; text: string }[] {
  return rows
    .slice(0, texts.length)
    .map((id, index) => ({ id, text: texts[index] ?? "" }))
    .filter(({ text }) => text !== "");
}
