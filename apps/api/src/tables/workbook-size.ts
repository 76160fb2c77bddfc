import { inflateRawSync } from "node:zlib";
import { badInput } from "@reform-ledger/domain";

const maxPartBytes = 32 * 1024 * 1024;
const maxBytes = 64 * 1024 * 1024;
const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;

interface Part {
  name: string;
  method: number;
  packedSize: number;
  offset: number;
}

/**
 * Refuses a workbook that would unfold to more than a table has: small files can hold gigabytes, and one
 * cell at the far end makes a sheet of a million rows.
 */
export function checkWorkbook(content: Buffer, limits: { maxRows: number; maxColumns: number }): void {
  let unfolded = 0;
  for (const part of partsOf(content)) {
    if (!/\.(xml|rels)$/i.test(part.name)) continue;
    const xml = unfold(content, part);
    unfolded += xml.length;
    if (unfolded > maxBytes) throw badInput("importUnreadable", {}, "uploadId");
    if (part.name.startsWith("xl/worksheets/")) checkCells(xml.toString("latin1"), limits);
  }
}

/** The parts that the directory at the end of a zip names. */
function partsOf(content: Buffer): Part[] {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || content.readUInt32LE(end) !== directoryEnd)
    throw badInput("importUnreadable", {}, "uploadId");
  const parts: Part[] = [];
  let at = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (content.readUInt32LE(at) !== directoryEntry) throw badInput("importUnreadable", {}, "uploadId");
    const nameLength = content.readUInt16LE(at + 28);
    parts.push({
      name: content.toString("utf8", at + 46, at + 46 + nameLength),
      method: content.readUInt16LE(at + 10),
      packedSize: content.readUInt32LE(at + 20),
      offset: content.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return parts;
}

function unfold(content: Buffer, { method, packedSize, offset }: Part): Buffer {
  const start = offset + 30 + content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28);
  const packed = content.subarray(start, start + packedSize);
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: maxPartBytes });
}

function checkCells(xml: string, { maxRows, maxColumns }: { maxRows: number; maxColumns: number }): void {
  for (const [, letters = "", digits = ""] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Z]*)(\d+)"/g,
  )) {
    if (Number(digits) > maxRows) throw badInput("importTooManyRows", { max: maxRows }, "uploadId");
    if (columnOf(letters) > maxColumns) throw badInput("importUnreadable", {}, "uploadId");
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** The name of a column counted from 0, as spreadsheets write it: A, B, …, Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
