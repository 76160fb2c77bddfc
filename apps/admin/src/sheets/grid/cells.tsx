import type { ReactNode } from "react";
import type { ColumnKey } from "./columns";

export const cellId = (rowId: string, column: ColumnKey) => `cell-${rowId}-${column}`;

interface SheetCellProps {
  rowId: string;
  column: ColumnKey;
  /** From 1, for screen readers. */
  index: number;
  isActive: boolean;
  className?: string | undefined;
  label?: string | undefined;
  title?: string | undefined;
  role?: "gridcell" | "rowheader";
  isReadOnly?: boolean;
  children?: ReactNode;
}

/** One cell; of all cells only the active one is in the order of Tab. */
export function SheetCell({
  rowId,
  column,
  index,
  isActive,
  className = "",
  label,
  title,
  role = "gridcell",
  isReadOnly = true,
  children,
}: SheetCellProps) {
  const aria = { role, "aria-colindex": index, "aria-label": label, "aria-readonly": isReadOnly };
  return (
    <div
      {...aria}
      id={cellId(rowId, column)}
      data-row={rowId}
      data-column={column}
      title={title}
      tabIndex={isActive ? 0 : -1}
      className={`sheet-cell ${className}`}
    >
      {children}
    </div>
  );
}
