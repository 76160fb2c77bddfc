import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

// Twentieths of a point: A4 across, with the margins of Decree 30/2020/NĐ-CP.
export const page = { width: 11_906, height: 16_838, top: 1_134, bottom: 1_134, left: 1_134, right: 850 };
export const tableWidth = page.height - page.left - page.right;
// Half points.
export const bodySize = 26;
const tableSize = 24;

interface Words {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  before?: number;
  after?: number;
}

/** What XML has no place for, and docx leaves in. */
const notForXml = /[\uFFFE\uFFFF]/g;

export const line = (text: string, { align, before = 0, after = 0, ...run }: Words = {}): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: text.replace(notForXml, ""), size: bodySize, ...run })],
    alignment: align ?? AlignmentType.LEFT,
    spacing: { before, after },
  });

export const centred = (text: string, words: Words = {}) =>
  line(text, { align: AlignmentType.CENTER, ...words });

/** A short rule beneath a name, as papers have it. */
export const rule = (length: number): Paragraph =>
  new Paragraph({
    children: [],
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    indent: { left: length, right: length },
    spacing: { before: 20, after: 0, line: 120 },
  });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two columns without lines, for the head and for the signatures. */
export const sideBySide = (left: Paragraph[], right: Paragraph[], leftShare: number): Table => {
  const leftWidth = Math.round(tableWidth * leftShare);
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, borders: noBorders, width: { size, type: WidthType.DXA } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, tableWidth - leftWidth],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, leftWidth), cell(right, tableWidth - leftWidth)],
      }),
    ],
  });
};

interface CellShape {
  columnSpan?: number;
  rowSpan?: number;
  width?: number;
}

export const cell = (text: string, words: Words, { width = 0, ...shape }: CellShape = {}): TableCell =>
  new TableCell({
    ...shape,
    children: [line(text, { size: tableSize, ...words })],
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(width > 0 && { width: { size: width, type: WidthType.DXA } }),
  });
