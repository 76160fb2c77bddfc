import { crc32, deflateRawSync } from "node:zlib";

/** A cell as a spreadsheet stores it: texts as they are, numbers as their digits. */
export type Cell = string | { number: string };

const xmlOf = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cellXml = (cell: Cell, reference: string) =>
  typeof cell === "string"
    ? `<c r="${reference}" t="inlineStr"><is><t>${xmlOf(cell)}</t></is></c>`
    : `<c r="${reference}"><v>${cell.number}</v></c>`;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The least that is a workbook, with one sheet; lines are numbered from 1 unless they say where they are. */
export function workbook(rows: Cell[][], firstLine = 1, hidden: Record<string, string> = {}): Buffer {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Bang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(rows, firstLine),
  };
  return zipped(parts, hidden);
}

/** The part of a workbook that is its sheet. */
export function sheetXml(rows: Cell[][], firstLine = 1): string {
  const lines = rows.map((cells, index) => {
    const line = firstLine + index;
    const inside = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${line}`));
    return `<row r="${line}">${inside.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** A zip of parts by their names; its directory says nothing of those that are hidden behind them. */
export function zipped(parts: Record<string, string>, hidden: Record<string, string> = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, [name, text]] of [...Object.entries(parts), ...Object.entries(hidden)].entries()) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const named = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), shared, place, Buffer.from(name)]);
    if (index < Object.keys(parts).length) directory.push(named);
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from("PK\x05\x06"), end]);
}
