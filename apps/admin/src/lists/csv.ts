/** Vietnamese spreadsheets part columns by semicolon, since the comma is their decimal mark. */
const separatorOf = (locale: string) => (locale === "en" ? "," : ";");

const isNumber = (text: string) => /^-?[\d.,]+$/.test(text);

/** A cell that starts like a formula is written as text, so that no spreadsheet computes it. */
function cell(value: string, separator: string): string {
  const text = /^[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A table as CSV with the mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly string[])[], locale: string): string {
  const separator = separatorOf(locale);
  const lines = rows.map((row) => row.map((value) => cell(value, separator)).join(separator));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
