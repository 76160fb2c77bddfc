/** A name or a code that tells its year, for another year; without one the year is added. */
export function forYear(text: string, from: number, to: number): string {
  if (text.includes(`${from}`)) return text.replaceAll(`${from}`, `${to}`);
  return /\s/.test(text) ? `${text} ${to}` : `${text}-${to}`;
}
