import { formatDayVi, formatPointsVi, parsePoints } from "@reform-ledger/domain";
import type { AnnexPaper, PaperRow } from "./annex-paper.js";

export type ColumnKey =
  | "number"
  | "criterion"
  | "maxPoints"
  | "finalPoints"
  | "lostPoints"
  | "causes"
  | "solution"
  | "leadUnit"
  | "cooperatingUnits"
  | "due"
  | "deliverable";

/** The columns of the annex, as wide as they are to one another. */
export const columns: readonly { key: ColumnKey; title: string; width: number }[] = [
  { key: "number", title: "TT", width: 600 },
  { key: "criterion", title: "Tiêu chí", width: 2100 },
  { key: "maxPoints", title: "Điểm tối đa", width: 800 },
  { key: "finalPoints", title: "Điểm đạt", width: 800 },
  { key: "lostPoints", title: "Điểm mất", width: 800 },
  { key: "causes", title: "Nguyên nhân", width: 1600 },
  { key: "solution", title: "Giải pháp", width: 2400 },
  { key: "leadUnit", title: "Chủ trì", width: 1550 },
  { key: "cooperatingUnits", title: "Phối hợp", width: 1500 },
  { key: "due", title: "Thời hạn", width: 1320 },
  { key: "deliverable", title: "Sản phẩm", width: 1384 },
];

/** Cells that say the same in all rows of a criterion. */
export const sharedKeys: ReadonlySet<ColumnKey> = new Set([
  "criterion",
  "maxPoints",
  "finalPoints",
  "lostPoints",
]);

export const pointKeys: ReadonlySet<ColumnKey> = new Set(["maxPoints", "finalPoints", "lostPoints"]);

export const points = (value: string | null): string =>
  value === null ? "" : formatPointsVi(parsePoints(value));

/** "31/12/2023", "thường xuyên", or both. */
export function dueText({ dueOn, dueWords }: Pick<PaperRow, "dueOn" | "dueWords">): string {
  const day = dueOn && formatDayVi(dueOn);
  return day && dueWords ? `${day} (${dueWords})` : (day ?? dueWords ?? "");
}

export function textOf(row: PaperRow, key: ColumnKey): string {
  switch (key) {
    case "due":
      return dueText(row);
    case "maxPoints":
    case "finalPoints":
    case "lostPoints":
      return points(row[key]);
    default:
      return row[key];
  }
}

/** How many rows the criterion's cells span from here on; 0 in a row that an earlier one covers. */
export function spanOf(rows: readonly PaperRow[], index: number): number {
  const scoreId = rows[index]?.scoreId ?? null;
  if (scoreId === null) return 1;
  if (rows[index - 1]?.scoreId === scoreId) return 0;
  const next = rows.findIndex((row, place) => place > index && row.scoreId !== scoreId);
  return (next < 0 ? rows.length : next) - index;
}

/** "Tổng số: 9 nhiệm vụ; điểm bị mất: 18,60; điểm dự kiến khôi phục: 12,00." */
export function sumsText({ totals }: AnnexPaper): string {
  const lost = points(totals.lost);
  const expected = points(totals.expected);
  return `Tổng số: ${totals.tasks} nhiệm vụ; điểm bị mất: ${lost}; điểm dự kiến khôi phục: ${expected}.`;
}
