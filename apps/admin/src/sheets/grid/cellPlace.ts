import type { ColumnKey } from "./columns";

/** Where a cell stands, and whether it is the active one. */
export interface CellPlace {
  rowId: string;
  column: ColumnKey;
  index: number;
  isActive: boolean;
}
