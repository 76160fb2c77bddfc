import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import { type ColumnKey, columns, sharedKeys, spanOf, sumsText, textOf } from "./annex-cells.js";
import type { AnnexPaper, PaperGroup, PaperRow } from "./annex-paper.js";

const width = columns.length;
const leftWidth = 5;

const twipsPerCharacter = 88;

const wide = (cell: CellObject, columnSpan: number): Row => [
  { ...cell, columnSpan },
  ...Array.from({ length: columnSpan - 1 }, () => null),
];

const centred = (value: string, more: Partial<CellObject> = {}): CellObject => ({
  value,
  type: String,
  align: "center",
  alignVertical: "center",
  wrap: true,
  ...more,
});

const halves = (left: CellObject, right: CellObject): Row => [
  ...wide(left, leftWidth),
  ...wide(right, width - leftWidth),
];

const bold = { fontWeight: "bold" } as const;
const italic = { fontStyle: "italic" } as const;
const framed = { borderStyle: "thin", borderColor: "#000000", wrap: true, alignVertical: "center" } as const;

function letterhead({ above, agency, documentNumber, placeAndDay }: AnnexPaper): Row[] {
  const names = [...(above ? [centred(above)] : []), ...agency.map((name) => centred(name, bold))];
  const mottos = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
  return [
    ...mottos.map((motto, index) => halves(names[index] ?? centred(""), centred(motto, bold))),
    halves(centred(documentNumber), centred(placeAndDay, italic)),
  ];
}

/** What a sheet adds up has to be a number; it shows two decimals as its reader's language writes them. */
function pointsCell(value: string | null, more: Partial<CellObject> = {}): CellObject {
  if (value === null) return { ...framed, ...more };
  return {
    value: Number(value),
    type: Number,
    format: "#,##0.00",
    align: "center",
    ...framed,
    ...more,
  };
}

/** Spreadsheets count days right only from here on. */
const firstCountedDay = "1900-03-01";

function dueCell(row: PaperRow): CellObject {
  if (row.dueOn === null || row.dueWords || row.dueOn < firstCountedDay)
    return centred(textOf(row, "due"), framed);
  const value = new Date(`${row.dueOn}T00:00:00Z`);
  return { value, type: Date, format: "dd/mm/yyyy", align: "center", ...framed };
}

function cellOf(row: PaperRow, key: ColumnKey): CellObject {
  if (key === "due") return dueCell(row);
  if (key === "maxPoints" || key === "finalPoints" || key === "lostPoints") return pointsCell(row[key]);
  const align = key === "number" ? "center" : "left";
  return { value: textOf(row, key), type: String, align, ...framed };
}

const taskRow = (row: PaperRow, rowSpan: number): Row =>
  columns.map(({ key }) => {
    if (!sharedKeys.has(key)) return cellOf(row, key);
    if (rowSpan === 0) return null;
    return { ...cellOf(row, key), ...(rowSpan > 1 && { rowSpan }) };
  });

function groupRows({ number, name, rows }: PaperGroup): Row[] {
  const title: CellObject = { value: name, type: String, align: "left", ...framed, ...bold };
  return [
    [centred(number, { ...framed, ...bold }), ...wide(title, width - 1)],
    ...rows.map((row, index) => taskRow(row, spanOf(rows, index))),
  ];
}

const sumRow = ({ totals }: AnnexPaper): Row => [
  ...wide(centred("Tổng cộng", { ...framed, ...bold }), 4),
  pointsCell(totals.lost, bold),
  ...wide({ ...framed }, 6),
];

function sheetOf(paper: AnnexPaper): Row[] {
  const across = (text: string, more: Partial<CellObject> = {}) => wide(centred(text, more), width);
  const left = (text: string, more: Partial<CellObject> = {}) => across(text, { align: "left", ...more });
  const [signer = "", ...rest] = paper.signer;
  return [
    ...letterhead(paper),
    [],
    across("PHỤ LỤC", bold),
    across(paper.title, bold),
    across(paper.basis, italic),
    [],
    columns.map(({ title }) => centred(title, { ...framed, ...bold })),
    ...paper.groups.flatMap(groupRows),
    sumRow(paper),
    left(sumsText(paper)),
    ...paper.notes.map((note) => left(note, italic)),
    [],
    halves(centred("NGƯỜI LẬP BIỂU", bold), centred(signer, bold)),
    ...rest.map((text) => halves(centred(""), centred(text, bold))),
    halves(centred("(Ký, ghi rõ họ tên)", italic), centred("(Ký, đóng dấu)", italic)),
  ];
}

/** Prints all columns on one page across, and as many pages down as there are. */
const fitToWidth = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string) =>
          xml
            .replace("<cols>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>')
            .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

/** The annex of a plan as a spreadsheet, laid out as the Word document is. */
export function annexTable(paper: AnnexPaper): Promise<Buffer> {
  const sheetOptions = {
    sheet: "Phụ lục",
    orientation: "landscape" as const,
    columns: columns.map((column) => ({ width: Math.ceil(column.width / twipsPerCharacter) })),
  };
  const options = { fontFamily: "Times New Roman", fontSize: 13, features: [fitToWidth] };
  return writeExcelFile(sheetOf(paper), sheetOptions, options).toBuffer();
}
