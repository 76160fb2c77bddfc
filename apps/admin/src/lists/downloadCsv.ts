import { csv } from "./csv";

/** Gives the person a table as a file for spreadsheets. */
export function downloadCsv(rows: readonly (readonly string[])[], fileName: string, locale: string): void {
  const address = URL.createObjectURL(new Blob([csv(rows, locale)], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${fileName}.csv` });
  link.click();
  URL.revokeObjectURL(address);
}
