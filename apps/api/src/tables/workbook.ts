import { buffer } from "node:stream/consumers";
import { badInput } from "@reform-ledger/domain";
import { zipSync } from "fflate";
import { openPromise } from "yauzl";

const maxPartBytes = 32 * 1024 * 1024;
const maxBytes = 64 * 1024 * 1024;

export interface SheetLimits {
  maxRows: number;
  maxColumns: number;
}

/**
 * A workbook with just the parts that the directory of the file names, once each: readers go by what stands
 * before a part, and could find others there than were checked. Refuses one that would unfold to more than a
 * table has: small files can hold gigabytes, and one cell at the far end makes a sheet of a million rows.
 */
export async function checkedWorkbook(file: string, limits: SheetLimits): Promise<Buffer> {
  const parts: Record<string, Uint8Array> = {};
  let unfolded = 0;
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    unfolded += entry.uncompressedSize;
    if (entry.uncompressedSize > maxPartBytes || unfolded > maxBytes) throw unreadable();
    const xml = await buffer(await zip.openReadStreamPromise(entry));
    if (entry.fileName.startsWith("xl/worksheets/")) checkCells(xml.toString("latin1"), limits);
    parts[entry.fileName] = xml;
  }
  return Buffer.from(zipSync(parts, { level: 0 }));
}

const unreadable = () => badInput("importUnreadable", {}, "uploadId");

function checkCells(xml: string, { maxRows, maxColumns }: SheetLimits): void {
  for (const [, letters = "", digits = ""] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Z]*)(\d+)"/g,
  )) {
    if (Number(digits) > maxRows) throw badInput("importTooManyRows", { max: maxRows }, "uploadId");
    if (columnOf(letters) > maxColumns) throw unreadable();
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** The name of a column counted from 0, as spreadsheets write it: A, B, …, Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
