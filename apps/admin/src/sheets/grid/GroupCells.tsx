import ExpandMore from "@mui/icons-material/ExpandMore";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { useGroupSums, useSheet } from "../SheetContext";
import type { SheetRow } from "../sheetModel";
import { SheetCell } from "./cells";
import { type ColumnKey, isStageColumn } from "./columns";

interface GroupCellsProps {
  row: SheetRow;
  columns: readonly ColumnKey[];
  activeColumn: ColumnKey | null;
  isExpanded: boolean;
  onToggle: (rowId: string) => void;
}

/** A criterion with others beneath: its sums follow what is typed there. */
export function GroupCells({ row, columns, activeColumn, isExpanded, onToggle }: GroupCellsProps) {
  const translate = useTranslate();
  const { locale, decimals } = useSheet();
  const sums = useGroupSums(row.id);
  const { code, name, maxPoints } = row.criterion;
  const textIn = (column: ColumnKey) => {
    if (column === "max") return formatDecimal(maxPoints, locale);
    if (column === "lost") return pointsText(sums?.FINAL?.lost);
    return isStageColumn(column) ? pointsText(sums?.[column]?.points) : "";
  };
  const pointsText = (points: string | null | undefined) =>
    points === null || points === undefined ? "" : formatDecimal(points, locale, decimals);
  return columns.map((column, at) => {
    const shared = { rowId: row.id, column, index: at + 1, isActive: activeColumn === column };
    if (column === "criterion") {
      return (
        <SheetCell key={column} {...shared} role="rowheader" className="sheet-name" title={name}>
          <GroupToggle row={row} isExpanded={isExpanded} onToggle={onToggle} />
          <span className="sheet-name-text">
            <span className="sheet-code">{code}</span>
            {name}
          </span>
        </SheetCell>
      );
    }
    const text = textIn(column);
    const label = `${code} ${name}, ${translate(`sheet.columns.${column}`)}: ${text || translate("sheet.nothing")}`;
    return (
      <SheetCell key={column} {...shared} label={label}>
        {text}
      </SheetCell>
    );
  });
}

function GroupToggle({
  row,
  isExpanded,
  onToggle,
}: Pick<GroupCellsProps, "row" | "isExpanded" | "onToggle">) {
  const translate = useTranslate();
  const label = translate(isExpanded ? "sheet.fold" : "sheet.unfold", { code: row.criterion.code });
  return (
    <button
      type="button"
      className="sheet-toggle"
      tabIndex={-1}
      aria-expanded={isExpanded}
      aria-label={label}
      style={{ marginLeft: row.depth * 12 }}
      onClick={() => onToggle(row.id)}
    >
      <ExpandMore fontSize="small" sx={{ transform: isExpanded ? "none" : "rotate(-90deg)" }} />
    </button>
  );
}
