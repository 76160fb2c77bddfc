import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  type ColumnKey,
  columns,
  pointKeys,
  points,
  sharedKeys,
  spanOf,
  sumsText,
  textOf,
} from "./annex-cells.js";
import type { AnnexPaper, PaperGroup, PaperRow } from "./annex-paper.js";
import { bodySize, cell, centred, line, page, rule, sideBySide, tableWidth } from "./paper-parts.js";

function letterhead({ above, agency, documentNumber, placeAndDay }: AnnexPaper): Table {
  const left = [
    ...(above ? [centred(above)] : []),
    ...agency.map((name) => centred(name, { bold: true })),
    rule(1_900),
    centred(documentNumber, { before: 60 }),
  ];
  const right = [
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true }),
    centred("Độc lập - Tự do - Hạnh phúc", { bold: true }),
    rule(2_900),
    centred(placeAndDay, { italics: true, before: 60 }),
  ];
  return sideBySide(left, right, 0.42);
}

const widthOf = (key: ColumnKey) => columns.find((column) => column.key === key)?.width ?? 0;

const alignmentOf = (key: ColumnKey) => {
  if (pointKeys.has(key) || key === "number" || key === "due") return AlignmentType.CENTER;
  return AlignmentType.LEFT;
};

const heading = new TableRow({
  tableHeader: true,
  cantSplit: true,
  children: columns.map(({ title, width }) =>
    cell(title, { bold: true, align: AlignmentType.CENTER }, { width }),
  ),
});

function groupRows({ number, name, rows }: PaperGroup): TableRow[] {
  const title = new TableRow({
    cantSplit: true,
    children: [
      cell(number, { bold: true, align: AlignmentType.CENTER }, { width: widthOf("number") }),
      cell(name, { bold: true }, { columnSpan: columns.length - 1 }),
    ],
  });
  return [title, ...rows.map((row, index) => taskRow(row, spanOf(rows, index)))];
}

function taskRow(row: PaperRow, span: number): TableRow {
  const own = columns.filter(({ key }) => span > 0 || !sharedKeys.has(key));
  return new TableRow({
    cantSplit: true,
    children: own.map(({ key, width }) =>
      cell(
        textOf(row, key),
        { align: alignmentOf(key) },
        { width, ...(sharedKeys.has(key) && span > 1 && { rowSpan: span }) },
      ),
    ),
  });
}

function sumRow({ totals }: AnnexPaper): TableRow {
  const bold = { bold: true, align: AlignmentType.CENTER };
  return new TableRow({
    cantSplit: true,
    children: [
      cell("Tổng cộng", bold, { columnSpan: 4 }),
      cell(points(totals.lost), bold, { width: widthOf("lostPoints") }),
      cell("", {}, { columnSpan: 6 }),
    ],
  });
}

const tableOf = (paper: AnnexPaper): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    rows: [heading, ...paper.groups.flatMap(groupRows), sumRow(paper)],
  });

function signatures({ signer }: AnnexPaper): Table {
  const sign = (lines: string[], hint: string) => [
    ...lines.map((text) => centred(text, { bold: true })),
    centred(hint, { italics: true }),
    ...Array.from({ length: 3 }, () => centred("")),
  ];
  return sideBySide(sign(["NGƯỜI LẬP BIỂU"], "(Ký, ghi rõ họ tên)"), sign(signer, "(Ký, đóng dấu)"), 0.5);
}

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: bodySize })],
    }),
  ],
});

/** The annex of a plan as a Word document: A4 across, Times New Roman 13. */
export function annexDocument(paper: AnnexPaper): Promise<Buffer> {
  const document = new Document({
    creator: paper.agency.join(" "),
    title: paper.title,
    styles: {
      default: {
        document: { run: { font: "Times New Roman", size: bodySize, language: { value: "vi-VN" } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: { ...page },
          },
        },
        headers: { default: pageNumber, first: new Header({ children: [new Paragraph({})] }) },
        children: [
          letterhead(paper),
          centred("PHỤ LỤC", { bold: true, before: 240 }),
          centred(paper.title, { bold: true }),
          centred(paper.basis, { italics: true, after: 160 }),
          tableOf(paper),
          line(sumsText(paper), { before: 120 }),
          ...paper.notes.map((note) => line(note, { italics: true })),
          line("", { after: 80 }),
          signatures(paper),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
