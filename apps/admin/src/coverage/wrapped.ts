/** A long name in a few short lines; what does not fit is left to the table. */
export function wrapped(name: string, width: number, mostLines: number): string {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines.join("\n");
  return `${lines.slice(0, mostLines).join("\n")}…`;
}
