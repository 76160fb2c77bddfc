import { createReadStream } from "node:fs";
import { type Actor, badInput, DomainError } from "@reform-ledger/domain";
import { CsvError, parse } from "csv-parse";
import type { EvidenceStorage } from "../evidence/evidence-storage.js";
import { checkedWorkbook } from "./workbook.js";

export const maxTableRows = 5_000;
export const maxTableColumns = 200;

/** Somebody's uploaded .csv or .xlsx (its first sheet) as texts, row by row, just as they were typed. */
export async function readTable(
  storage: EvidenceStorage,
  uploadId: string,
  actor: Actor,
  path = "uploadId",
): Promise<string[][]> {
  const upload = await checked(storage, uploadId, actor, path);
  if (!upload) throw badInput("uploadUnknown", {}, path);
  const read = readers[upload.fileName.split(".").at(-1)?.toLowerCase() ?? ""];
  if (!read) throw badInput("fileTypeNotAllowed", { type: upload.fileName.slice(-40) }, path);
  const rows = await readable(read, upload.file, path);
  if (rows.length > maxTableRows) throw badInput("importTooManyRows", { max: maxTableRows }, path);
  return rows;
}

/** A table of another encoding than UTF-8 is one that cannot be read, not one that pretends to be another file. */
async function checked(storage: EvidenceStorage, uploadId: string, actor: Actor, path: string) {
  try {
    return await storage.check(uploadId, actor);
  } catch (error) {
    const isOther = error instanceof DomainError && error.messageKey === "fileContentMismatch";
    throw isOther ? badInput("importUnreadable", {}, path) : error;
  }
}

type ReadRows = (file: string) => Promise<string[][]>;

const readers: Readonly<Record<string, ReadRows>> = { csv: readCsv, xlsx: readXlsx };

async function readable(read: ReadRows, file: string, path: string): Promise<string[][]> {
  try {
    return await read(file);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw badInput("importUnreadable", {}, path);
  }
}

/** So many rows tell what stands between the columns. */
const rowsToTellBy = 200;

/** Excel in Vietnam writes semicolons where others write commas. */
async function readCsv(file: string): Promise<string[][]> {
  const widths: [delimiter: string, width: number][] = [];
  for (const delimiter of [",", ";", "\t"]) {
    const rows = await csvRows(file, delimiter, rowsToTellBy).catch(nullIfNoCsv);
    if (rows) widths.push([delimiter, widthOf(rows)]);
  }
  const [widest] = widths.toSorted(([, a], [, b]) => b - a);
  if (!widest) throw badInput("importUnreadable", {}, "uploadId");
  return csvRows(file, widest[0], maxTableRows + 1);
}

/** The first rows of a file, which is read piece by piece. */
async function csvRows(file: string, delimiter: string, most: number): Promise<string[][]> {
  const rows: string[][] = [];
  const source = createReadStream(file);
  const records = source.pipe(
    parse({ delimiter, bom: true, relax_column_count: true, skip_empty_lines: false }),
  );
  source.once("error", (error) => records.destroy(error));
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      rows.push(record);
      if (rows.length === most) break;
    }
  } finally {
    source.destroy();
  }
  return rows;
}

function nullIfNoCsv(error: unknown): null {
  if (error instanceof CsvError) return null;
  throw error;
}

/** How many columns most rows have. */
function widthOf(rows: readonly string[][]): number {
  const counts = Map.groupBy(rows, ({ length }) => length);
  const [[width] = [0]] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return width;
}

async function readXlsx(file: string): Promise<string[][]> {
  const content = await checkedWorkbook(file, { maxRows: maxTableRows, maxColumns: maxTableColumns });
  const { readSheet } = await import("read-excel-file/node");
  const rows = await readSheet<number>(content, 1, { trim: false, parseNumber: Number });
  return rows.map((row) => row.map((cell) => cellText(cell)));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return numberText(cell);
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/**
 * A number as its cell shows it: 15 digits, as spreadsheets count. With three decimals it takes a comma,
 * since 1.125 could be read as a thousand and more, and a number is not ambiguous.
 */
function numberText(value: number): string {
  const shortest = String(Number(value.toPrecision(15)));
  const plain = shortest.includes("e") ? value.toFixed(15).replace(/\.?0+$/, "") : shortest;
  return /\.\d{3}$/.test(plain) ? plain.replace(".", ",") : plain;
}
