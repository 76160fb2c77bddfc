import { readAnnex } from "./import-annex.js";
import { columnsHeaderOf, readColumns } from "./import-columns.js";
import { type CriteriaTable, cleanCells } from "./imported.js";

/**
 * Reads a set of criteria from a table's cells, in the columns of the template or as a decision's annex
 * prints them. Cells are texts; a cell that holds a number is to be given with a decimal comma, or "1.125"
 * will be asked about. No line is lost: each is in a row, in the root or in `ignored`.
 */
export function readCriteriaTable(rows: readonly (readonly string[])[]): CriteriaTable {
  const cells = cleanCells(rows);
  const header = columnsHeaderOf(cells);
  return header ? readColumns(cells, header) : readAnnex(cells);
}
